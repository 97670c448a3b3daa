import type { Explorer } from './explorer.svelte.ts';
import type { Preferences } from './preferences.svelte.ts';

export const THEME_KEY = 'cq-theme';
export const LANGUAGE_KEY = 'cq-langue';

/** Keeps the two preferences on the device, through the storage handed in. */
export function bridgePreferences(
  explorer: Explorer,
  preferences: Preferences,
  write: (key: string, value: string) => void,
): () => void {
  return $effect.root(() => {
    $effect(() => {
      write(THEME_KEY, preferences.theme);
      if (explorer.address.language !== '') write(LANGUAGE_KEY, explorer.address.language);
    });
  });
}
