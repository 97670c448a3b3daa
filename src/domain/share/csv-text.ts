import { guardCell } from '../guarded-cell.ts';

/** With its mark, Excel reads UTF-8 by double click. */
const BYTE_ORDER_MARK = '\ufeff';
const DELIMITER = ';';
const LINE_END = '\r\n';
const MUST_QUOTE = /[;"\r\n\t]|^\s|\s$/;

function quote(cell: string): string {
  return MUST_QUOTE.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** Rows of cells, guarded already where that is needed, as a file that a French Excel opens by double click. */
export function toCsvText(rows: readonly (readonly string[])[]): string {
  return BYTE_ORDER_MARK + rows.map((cells) => cells.map(quote).join(DELIMITER) + LINE_END).join('');
}

/** The same for cells of anybody's making: none of them runs as a formula. */
export function toGuardedCsvText(rows: readonly (readonly string[])[]): string {
  return toCsvText(rows.map((cells) => cells.map(guardCell)));
}
