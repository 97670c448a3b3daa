import Papa from 'papaparse';
import { unguardCell } from '../guarded-cell.ts';
import { cutBrokenQuotes, type BrokenQuote } from './cut-broken-quotes.ts';

export interface CutFields {
  readonly rows: readonly (readonly string[])[];
  readonly broken: readonly BrokenQuote[];
}

/** True where a quote may open a cell behind a space, `"Foo", "Bar, Baz"`: PapaParse takes it for a letter. */
function hasSpacedQuotes(text: string, delimiter: string): boolean {
  return text.startsWith(' "') || text.includes(`${delimiter} "`) || text.includes('\n "');
}

/** What PapaParse cuts, null where it meets quotes that it reads otherwise than people mean them. */
function cutByLibrary(text: string, delimiter: string, maxRecords: number): string[][] | null {
  if (hasSpacedQuotes(text, delimiter)) return null;
  const { data, errors } = Papa.parse<string[]>(text, { delimiter, newline: '\n', preview: maxRecords });
  return errors.some((error) => error.type === 'Quotes') ? null : data;
}

/**
 * Text with LF line ends to records of cells, blank ones included, at most `maxRecords`. PapaParse cuts;
 * where it meets quotes that don't close, the text is cut again by lines.
 */
export function cutFields(text: string, delimiter: string, maxRecords: number): CutFields {
  const whole = cutByLibrary(text, delimiter, maxRecords);
  const { rows, broken } =
    whole === null ? cutBrokenQuotes(text, delimiter, maxRecords) : { rows: whole, broken: [] };
  unguard(rows);
  return { rows, broken };
}

/** Takes off the apostrophes that an export writes before what a spreadsheet could run; in place, for speed. */
function unguard(rows: readonly string[][]): void {
  for (const row of rows) {
    for (let column = 0; column < row.length; column++) {
      const cell = row[column];
      if (cell?.startsWith("'") === true) row[column] = unguardCell(cell);
    }
  }
}

/** True where a text has more line feeds than that, found without cutting it. */
export function hasMoreLinesThan(text: string, lines: number): boolean {
  let count = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) {
    if (++count > lines) return true;
  }
  return false;
}
