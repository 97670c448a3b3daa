import { groupOf } from '../explore/sort-places.ts';
import { FIRST_ROWS } from '../first-rows.ts';
import { cellText } from '../intake/cell-grid.ts';
import type { IntakeContext, SourceFile } from '../intake/intake.ts';
import { openPlainSources, type PlainSource } from '../intake/plain-source.ts';
import { placeRows, readColumns, splitTexts, textNamesOf } from '../intake/plain-table.ts';
import type { PlaceTable } from '../place-table.ts';
import type { TextColumn } from '../text-column.ts';
import { FirstPlaces } from './first-places.ts';

/** Of which a table makes numbers. */
const NUMBERS = ['enjeux', 'type', 'vocation', 'phase', 'financements', 'innovation', 'actif', 'annee_fin'];
/** By which places find their points at others'. */
const LINKS = ['id', 'lieux'];

/** Of many places what a map and the beginning of a list show of them. */
export interface Glimpse {
  /** Every place with its points and issues; texts are those of the rows in `order`. */
  readonly table: PlaceTable;
  /** Rows of the table with which the list begins. */
  readonly order: Uint32Array;
}

const encoder = new TextEncoder();

/**
 * What is shown of plain files while the rest of them is still being read: to copy and to judge all texts takes three
 * times as long as to find where the places are. Null where something is only settled by the whole reading.
 */
export function glimpsePlaces(sources: readonly SourceFile[], context: IntakeContext): Glimpse | null {
  const files = openPlainSources(sources);
  if (files === null) return null;
  const refers = files.some(({ headers }) => headers.includes('lieux'));
  const columns = readColumns(files, refers ? [...NUMBERS, ...LINKS] : NUMBERS, context, null);
  const placed = columns && placeRows(files, columns, context, null);
  const order = placed && firstRows(files, placed);
  return (
    placed && order && { table: { ...placed, ...splitTexts(textsOf(files, order, placed.size)) }, order }
  );
}

/** Null where a place has no name. */
function firstRows(
  files: readonly PlainSource[],
  placed: Pick<PlaceTable, 'kind' | 'pointStart'>,
): Uint32Array | null {
  const first = new FirstPlaces(FIRST_ROWS);
  for (const { grid, headers, first: from, end } of files) {
    const column = headers.indexOf('nom');
    const bytes = new Uint8Array(grid.bytes.buffer, grid.bytes.byteOffset, grid.bytes.byteLength);
    if (column === -1) return null;
    const isDoubled = grid.doubled.size > 0;
    for (let row = from; row < end; row++) {
      const cell = (row - from) * grid.width + column;
      const start = grid.starts[cell] ?? 0;
      const stop = grid.ends[cell] ?? 0;
      if (start === stop) return null;
      const group = groupOf(placed, row);
      if (isDoubled && grid.doubled.has(cell)) {
        const name = encoder.encode(cellText(grid, cell));
        first.offer(row, group, name, 0, name.length);
      } else first.offer(row, group, bytes, start, stop);
    }
  }
  return first.toRows();
}

/** Columns that say something in the rows asked for, and nothing in all others. */
function textsOf(files: readonly PlainSource[], rows: Uint32Array, size: number): Map<string, TextColumn> {
  // The first text is what all others say; one column of numbers serves all.
  const codes = new Uint16Array(size);
  for (const [at, row] of rows.entries()) codes[row] = at + 1;
  const columns = new Map<string, TextColumn>();
  for (const name of textNamesOf(files)) {
    const texts = Array.from(rows, (row) => textOf(files, name, row));
    if (texts.some((text) => text !== '')) columns.set(name, { ...join(['', ...texts]), codes });
  }
  return columns;
}

function textOf(files: readonly PlainSource[], name: string, row: number): string {
  const file = files.find(({ end }) => row < end);
  const column = file?.headers.indexOf(name) ?? -1;
  if (file === undefined || column === -1) return '';
  return cellText(file.grid, (row - file.first) * file.grid.width + column);
}

function join(texts: readonly string[]): Pick<TextColumn, 'bytes' | 'offsets'> {
  const offsets = new Uint32Array(texts.length + 1);
  let end = 0;
  for (const [at, text] of texts.entries()) offsets[at + 1] = end += encoder.encode(text).length;
  return { bytes: encoder.encode(texts.join('')), offsets };
}
