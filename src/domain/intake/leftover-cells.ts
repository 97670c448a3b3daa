import { FUNDINGS, INNOVATIONS, PHASES, VOCATIONS } from '../place.ts';
import { columnCells, type CellReader } from './file-cells.ts';
import { choiceReader } from './read-choices.ts';
import { isBlankRow } from './find-header.ts';
import { columnLetter } from './read-header.ts';
import { readPrecisions } from './read-precisions.ts';
import type { FileRows } from './read-rows.ts';

/** The columns that the table holds as numbers, and whether a cell is wholly told by them. */
const CODED_COLUMNS: readonly (readonly [
  name: string,
  toCheck: (rows: FileRows) => (cell: string, place: number) => boolean,
])[] = [
  [
    'precision_m',
    ({ several }) =>
      (cell, place) => {
        const size = readPrecisions(cell)?.length ?? 0;
        return cell === '' || size === 1 || size === (several.get(place)?.points.length ?? 1);
      },
  ],
  ...(
    [
      ['vocation', VOCATIONS],
      ['phase', PHASES],
      ['financements', FUNDINGS],
      ['innovation', INNOVATIONS],
    ] as const
  ).map(
    ([name, choices]) =>
      [
        name,
        ({ file }: FileRows) => {
          const read = choiceReader(choices, file.delimiter);
          return (cell: string) => read(cell).isWhole;
        },
      ] as const,
  ),
];

/**
 * What would be lost otherwise, to be shown as other information: values that a coded column does not know
 * (`vocation` = mixte), and the cells of a row beyond the last header.
 */
export function leftoverCells(rows: FileRows): { label: string; cells: CellReader }[] {
  const { header, delimiter, records } = rows.file;
  const leftovers: { label: string; cells: CellReader }[] = [];
  for (const [name, toCheck] of CODED_COLUMNS) {
    const column = header.columns.get(name);
    if (column === undefined) continue;
    const cells = columnCells(rows, column);
    const isTold = toCheck(rows);
    leftovers.push({
      label: header.labels[column] ?? name,
      cells: (place) => (isTold(cells(place), place) ? '' : cells(place)),
    });
  }
  const width = header.labels.length;
  leftovers.push({
    label: columnLetter(width),
    cells: (place) => {
      const row = records[rows.records[place] ?? -1] ?? [];
      const surplus = row.slice(width);
      return isBlankRow(surplus) ? '' : surplus.join(delimiter).trim();
    },
  });
  return leftovers;
}
