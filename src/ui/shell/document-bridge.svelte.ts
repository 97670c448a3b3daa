import type { Beginning } from '../../state/beginning.ts';
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
  beginning: Beginning,
): () => void {
  return $effect.root(() => {
    // Apart from the rest of the address, which changes at every click.
    const language = $derived(explorer.address.language);
    $effect(() => {
      void words.speak(language);
      const { frame } = host;
      const theme = preferences.dark ? 'dark' : 'light';
      // To set it again, even to the same, styles the page anew.
      if (frame.lang !== words.language) frame.lang = words.language;
      if (frame.dir !== words.direction) frame.dir = words.direction;
      if (frame.dataset['theme'] !== theme) frame.dataset['theme'] = theme;
      const accent = host.look?.accents?.[theme] ?? null;
      for (const name of ACCENTED) frame.style.setProperty(name, accent);
      if (host.isEmbedded) frame.style.setProperty('--overscroll', 'auto');
      if (!host.ownsPage) return;
      const title = titleOf(explorer, words);
      // Browsers draw their own window anew for it: not while they draw the first places.
      void beginning.over.then(() => {
        document.title = title;
      });
    });
  });
}

function titleOf(explorer: Explorer, words: Words): string {
  const titles = explorer.dataset?.site.title;
  const territory = titles?.[words.language] ?? titles?.['fr'] ?? words.messages.tagline;
  return words.messages.pageTitle(territory);
}
