import type { Explorer } from '../../state/explorer.svelte.ts';
import type { Host } from '../../state/host.svelte.ts';
import type { Preferences } from '../../state/preferences.svelte.ts';
import type { Words } from '../words.svelte.ts';

/** The tokens that take a partner's colour. */
const ACCENTED = ['--accent', '--link', '--focus'];

/** Keeps what belongs to the document, or to the frame of a map in it, true: language, direction, title, theme. */
export function bridgeDocument(
  explorer: Explorer,
  preferences: Preferences,
  words: Words,
  host: Host,
): () => void {
  return $effect.root(() => {
    // Of the address only that: a language set again, even the same, has all styles of the page worked out anew.
    const language = $derived(explorer.address.language);
    $effect(() => {
      void words.speak(language);
      const { frame } = host;
      frame.lang = words.language;
      frame.dir = words.messages.direction;
      const theme = preferences.dark ? 'dark' : 'light';
      frame.dataset['theme'] = theme;
      const accent = host.look?.accents?.[theme] ?? null;
      for (const name of ACCENTED) frame.style.setProperty(name, accent);
      if (host.isEmbedded) frame.style.setProperty('--overscroll', 'auto');
      if (host.ownsPage) document.title = titleOf(explorer, words);
    });
  });
}

function titleOf(explorer: Explorer, words: Words): string {
  const titles = explorer.dataset?.site.title;
  const territory = titles?.[words.language] ?? titles?.['fr'] ?? words.messages.tagline;
  return words.messages.pageTitle(territory);
}
