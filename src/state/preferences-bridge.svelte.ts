import type { Explorer } from './explorer.svelte.ts';
import { LANGUAGE_KEY, THEME_KEY } from './preference-keys.ts';
import type { Preferences } from './preferences.svelte.ts';

/** Keeps the two preferences on the device, through the storage handed in. */
export function bridgePreferences(
  explorer: Explorer,
  preferences: Preferences,
  write: (key: string, value: string) => void,
): () => void {
  return $effect.root(() => {
    // Apart from the rest of the address: what has not changed is not written again at every click.
    const language = $derived(explorer.address.language);
    $effect(() => {
      write(THEME_KEY, preferences.theme);
      if (language !== '') write(LANGUAGE_KEY, language);
    });
  });
}
