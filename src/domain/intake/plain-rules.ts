import type { TextColumn } from '../text-column.ts';
import { looksLikeOpeningHours } from './check-hours.ts';
import type { OddCells } from './odd-cells.ts';
import { readCells, type GlanceTest } from './plain-cells.ts';
import { isPlainDate } from './plain-date.ts';
import { isPlainLink } from './plain-link.ts';
import type { PlainSource } from './plain-source.ts';
import { areSafeUrls } from './safe-url.ts';

/**
 * What `CELL_RULES` asks of cells, where none of them has to be put into another writing either. Those that do not
 * hold to it are for `odd`; false where that cannot be.
 */
export function followRules(
  texts: ReadonlyMap<string, TextColumn>,
  file: PlainSource,
  odd: OddCells | null,
): boolean {
  const areAll = (name: string, isRight: (cell: string) => boolean, isNothing?: GlanceTest): boolean =>
    readCells(texts.get(name), file, null, {
      read: (cell) => (isRight(cell) ? 0 : null),
      onOdd: (row, cell) => odd?.judge(file, row, name, cell) === true,
      ...(isNothing === undefined ? {} : { isNothing }),
    });
  return (
    areAll('date_maj', isPlainDate) &&
    areAll('annee_debut', isPlainDate) &&
    areAll('annee_fin', isPlainDate) &&
    areAll('horaires', looksLikeOpeningHours) &&
    areAll('site_web', areSafeUrls, isPlainLink) &&
    // Lists of venues may be written otherwise as well.
    areAll('lieux', (cell) => !/[[{;,\n]/.test(cell))
  );
}
