import type { Explorer } from '../../state/explorer.svelte.ts';
import type { Preferences } from '../../state/preferences.svelte.ts';
import type { Words } from '../words.svelte.ts';

/** Keeps what belongs to the document, beside the page, true: language, direction, title and theme. */
export function bridgeDocument(explorer: Explorer, preferences: Preferences, words: Words): () => void {
  return $effect.root(() => {
    // Apart from the rest of the address, which changes at every click: to set `lang` again styles the page anew.
    const language = $derived(explorer.address.language);
    $effect(() => {
      void words.speak(language);
      const root = document.documentElement;
      root.lang = words.language;
      root.dir = words.messages.direction;
      root.dataset['theme'] = preferences.dark ? 'dark' : 'light';
      document.title = titleOf(explorer, words);
    });
  });
}

function titleOf(explorer: Explorer, words: Words): string {
  const titles = explorer.dataset?.site.title;
  const territory = titles?.[words.language] ?? titles?.['fr'] ?? words.messages.tagline;
  return words.messages.pageTitle(territory);
}
