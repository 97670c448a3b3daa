import Papa from 'papaparse';
import { cutBrokenQuotes, type BrokenQuote } from './cut-broken-quotes.ts';

export interface CutFields {
  readonly rows: readonly (readonly string[])[];
  readonly broken: readonly BrokenQuote[];
}

/**
 * Text with LF line ends to records of cells, blank ones included, at most `maxRecords`. PapaParse cuts;
 * where it meets quotes that don't close, the text is cut again by lines.
 */
export function cutFields(text: string, delimiter: string, maxRecords: number): CutFields {
  const parsed = Papa.parse<string[]>(text, { delimiter, newline: '\n', preview: maxRecords });
  const isBroken = parsed.errors.some((error) => error.type === 'Quotes');
  return isBroken ? cutBrokenQuotes(text, delimiter, maxRecords) : { rows: parsed.data, broken: [] };
}

/** True where a text has more line feeds than that, found without cutting it. */
export function hasMoreLinesThan(text: string, lines: number): boolean {
  let count = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) {
    if (++count > lines) return true;
  }
  return false;
}
