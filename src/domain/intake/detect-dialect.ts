import Papa from 'papaparse';
import { DELIMITERS, readOwnHeader, type Delimiter } from './own-header.ts';
import { countKnownHeaders, type ManualColumns } from './read-header.ts';

/** Enough to see the header below a preamble and some rows. */
const SAMPLE_CHARACTERS = 65_536;
const SAMPLE_ROWS = 60;

/** CRLF and CR become LF, within quoted cells too: mixed line ends are common after copy and paste. */
export function toLineFeeds(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

/** `sep=;` on a first line tells Excel the delimiter; a spreadsheet does not show that line. */
export function readSeparatorLine(text: string): { delimiter: Delimiter | null; line: string } {
  const line = /^"?sep=(.)"?[ ;,]*(?:\n|$)/i.exec(text.slice(0, 100));
  const delimiter = DELIMITERS.find((candidate) => candidate === line?.[1]) ?? null;
  return { delimiter, line: line?.[0] ?? '' };
}

interface Score {
  /** Headers that the project knows in the best row. */
  readonly known: number;
  /** Share of the rows from there on that have as many fields as that row. */
  readonly regular: number;
  readonly width: number;
}

function mostCommonWidth(rows: readonly (readonly string[])[]): number {
  const counts = new Map<number, number>();
  for (const row of rows) counts.set(row.length, (counts.get(row.length) ?? 0) + 1);
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  return best?.[0] ?? 0;
}

function scoreDelimiter(sample: string, delimiter: Delimiter, manual: ManualColumns): Score {
  const parsed = Papa.parse<string[]>(sample, { delimiter, newline: '\n', preview: SAMPLE_ROWS });
  const rows = parsed.data.filter((row) => row.some((cell) => cell.trim() !== ''));
  let known = 0;
  let header = 0;
  for (const [index, row] of rows.entries()) {
    const found = countKnownHeaders(row, manual).known;
    if (found > known) [known, header] = [found, index];
  }
  const width = known > 0 ? (rows[header]?.length ?? 0) : mostCommonWidth(rows);
  const fromHeader = rows.slice(header);
  const alike = fromHeader.filter((row) => row.length === width).length;
  return { known, width, regular: alike / Math.max(1, fromHeader.length) };
}

function isBetter(a: Score, b: Score): boolean {
  if (a.known !== b.known) return a.known > b.known;
  if (a.known === 0 && a.width > 1 !== b.width > 1) return a.width > 1;
  if (a.regular !== b.regular) return a.regular > b.regular;
  return a.width > b.width;
}

/**
 * The delimiter of a first line in the project's own words; else the one that the file states, where it makes
 * known headers; else the one that makes the most known headers, then the most regular rows. Fields are counted
 * outside quotes by the parser itself; line ends must be LF.
 */
export function detectDelimiter(
  text: string,
  manual: ManualColumns = {},
  stated: Delimiter | null = null,
): Delimiter {
  const own = readOwnHeader(text.slice(0, Math.max(0, text.indexOf('\n'))));
  if (own !== null) return own.delimiter;
  const cut = text.length > SAMPLE_CHARACTERS ? text.lastIndexOf('\n', SAMPLE_CHARACTERS) : -1;
  const sample = cut > 0 ? text.slice(0, cut) : text.slice(0, SAMPLE_CHARACTERS);
  if (stated !== null && scoreDelimiter(sample, stated, manual).known > 0) return stated;
  let best: Delimiter = DELIMITERS[0];
  let bestScore: Score = { known: -1, regular: 0, width: 0 };
  for (const delimiter of DELIMITERS) {
    const score = scoreDelimiter(sample, delimiter, manual);
    if (isBetter(score, bestScore)) [best, bestScore] = [delimiter, score];
  }
  return best;
}
