import type { Bounds } from '../geo/lon-lat.ts';
import type { SettledPosition } from './plain-positions.ts';
import type { PlainSource } from './plain-source.ts';

/**
 * What becomes of the cells of a plain file that are not plain themselves: they are put right or reported as the
 * full reader does it, which alone knows how. It takes back the whole file where a row would be refused, or its
 * texts changed.
 */
export interface OddCells {
  /** The position of a row, put right and reported; null where that is for the full reader. */
  readonly settle: (file: PlainSource, row: number, territory: Bounds) => SettledPosition | null;
  /** False where what is to be done about a cell is for the full reader; else the report says what is wrong. */
  readonly judge: (file: PlainSource, row: number, column: string, cell: string) => boolean;
  readonly isPast: (yearOrDate: string, today: string) => boolean;
}
