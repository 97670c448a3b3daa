import type { CoverageMessages } from '../../i18n/coverage/fr.ts';
import type { CoverageOutMessages } from '../../i18n/coverage-out/fr.ts';
import type { CoverageBoard } from '../../state/coverage.svelte.ts';
import type { Words } from '../words.svelte.ts';

/** How the figures were made, and when: it goes wherever they go. */
export function howMeasured(
  board: CoverageBoard,
  words: Words,
  cover: CoverageMessages,
  text: CoverageOutMessages,
): string[] {
  const { load } = board;
  if (load.status !== 'ready') return [];
  const { walks, hasGrid } = load.basis;
  const date = new Intl.DateTimeFormat(words.messages.locale, { dateStyle: 'long', timeZone: 'UTC' });
  return [
    walks === null ? cover.estimated : cover.walked(walks.source, walks.date),
    hasGrid ? cover.grid : cover.spread,
    ...(board.dataset?.scope === undefined ? [] : [text.exports.inSight]),
    ...(board.isFiltered ? [text.exports.filtered] : []),
    text.exports.measured(date.format(new Date(board.files.today()))),
  ];
}
