export interface BrokenQuote {
  /** Index of the record. */
  readonly record: number;
  readonly code: 'quotes' | 'unterminated-quote';
}

interface Cell {
  readonly text: string;
  /** Where the delimiter, the line feed or the end of the text after the cell stands. */
  readonly end: number;
  readonly fault: BrokenQuote['code'] | null;
}

function endOfPlainCell(text: string, start: number, delimiter: string): number {
  let end = start;
  while (end < text.length && text[end] !== delimiter && text[end] !== '\n') end++;
  return end;
}

/** The next quote that is not one of a doubled pair. */
function nextSingleQuote(text: string, start: number): number {
  let quote = text.indexOf('"', start);
  while (quote !== -1 && text[quote + 1] === '"') quote = text.indexOf('"', quote + 2);
  return quote;
}

function readQuotedCell(text: string, start: number, delimiter: string): Cell {
  const quote = nextSingleQuote(text, start + 1);
  if (quote !== -1) {
    let end = quote + 1;
    while (text[end] === ' ') end++;
    if (end >= text.length || text[end] === delimiter || text[end] === '\n') {
      return { text: text.slice(start + 1, quote).replaceAll('""', '"'), end, fault: null };
    }
  }
  const end = endOfPlainCell(text, start, delimiter);
  const raw = text.slice(start, end);
  if (quote === -1 || text.slice(start, quote).includes('\n')) {
    return { text: raw.slice(1), end, fault: 'unterminated-quote' };
  }
  const isWrapped = raw.length > 1 && raw.endsWith('"');
  return { text: isWrapped ? raw.slice(1, -1) : raw, end, fault: 'quotes' };
}

/** Once a record and code, however many of its cells are broken. */
function addFault(broken: BrokenQuote[], fault: BrokenQuote): void {
  const last = broken.at(-1);
  if (last?.record !== fault.record || last.code !== fault.code) broken.push(fault);
}

/**
 * Cuts a text whose quotes are broken, or stand behind spaces, so that a bad row never takes the next ones with it: a quote that
 * closes nowhere, or in the middle of a word, is an ordinary character of its own line. PapaParse would read
 * on to the next closing quote, or to the end of the file. Linear in the size of the text.
 */
export function cutBrokenQuotes(text: string, delimiter: string, maxRecords: number) {
  const rows: string[][] = [];
  const broken: BrokenQuote[] = [];
  let at = 0;
  while (at < text.length && rows.length < maxRecords) {
    const row: string[] = [];
    for (;;) {
      const cell = readCell(text, at, delimiter);
      row.push(cell.text);
      if (cell.fault !== null) addFault(broken, { record: rows.length, code: cell.fault });
      at = cell.end + 1;
      if (cell.end >= text.length || text[cell.end] === '\n') break;
    }
    rows.push(row);
  }
  return { rows, broken };
}

function readCell(text: string, start: number, delimiter: string): Cell {
  if (text[start] === '"') return readQuotedCell(text, start, delimiter);
  if (text[start] === ' ') {
    let quote = start;
    while (text[quote] === ' ') quote++;
    const cell = text[quote] === '"' ? readQuotedCell(text, quote, delimiter) : null;
    if (cell?.fault === null) return cell;
  }
  const end = endOfPlainCell(text, start, delimiter);
  return { text: text.slice(start, end), end, fault: null };
}
