/** How `;` and `,` are read in a cell. */
export interface ListRules {
  /** The file's own delimiter, which splits no cell. */
  readonly delimiter: string;
  /** A comma splits only where every part is known: `Maison, jardin` is one text. */
  readonly isKnown: (part: string) => boolean;
}

function trimmedParts(parts: readonly string[]): string[] {
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

function readJsonList(cell: string): string[] | null {
  try {
    const value: unknown = JSON.parse(cell);
    if (!Array.isArray(value)) return null;
    return trimmedParts(
      value.map((part: unknown) => (typeof part === 'string' ? part : JSON.stringify(part))),
    );
  } catch {
    return null;
  }
}

/** `['a', "b"]` as Python writes a list, `{a,"b c"}` as PostgreSQL does. */
function readBracketedList(inner: string): string[] {
  const parts: string[] = [];
  for (const match of inner.matchAll(/\s*(?:'([^']*)'|"([^"]*)"|([^,]*))\s*(?:,|$)/g)) {
    const [, single, double, bare = ''] = match;
    parts.push(single ?? double ?? bare.trim().replace(/^'(.*)'$/, '$1'));
  }
  return trimmedParts(parts);
}

/** Commas that a known value may hold itself: `Insertion, formation` beside `Logement`. */
const MAX_COMMAS = 3;

/** Parts between commas, put together again where only that is known; null where some are not. */
function splitKnown(parts: readonly string[], isKnown: (part: string) => boolean): string[] | null {
  const values: string[] = [];
  for (let at = 0; at < parts.length;) {
    let end = Math.min(parts.length, at + 1 + MAX_COMMAS);
    while (end > at && !isKnown(parts.slice(at, end).join(', '))) end--;
    if (end === at) return null;
    values.push(parts.slice(at, end).join(', '));
    at = end;
  }
  return values;
}

/** The values of a cell that may hold several. */
export function readList(cell: string, { delimiter, isKnown }: ListRules): string[] {
  const text = cell.trim();
  if (text === '') return [];
  if (text.startsWith('[') && text.endsWith(']')) {
    return readJsonList(text) ?? readBracketedList(text.slice(1, -1));
  }
  if (text.startsWith('{') && text.endsWith('}')) return readBracketedList(text.slice(1, -1));
  // Lines of a cell are a list as well.
  if (/[|\n]/.test(text)) return trimmedParts(text.split(/[|\n]/));
  if (isKnown(text)) return [text];
  const bySemicolon = trimmedParts(text.split(';'));
  if (bySemicolon.length > 1 && (delimiter !== ';' || bySemicolon.every(isKnown))) return bySemicolon;
  return splitKnown(trimmedParts(text.split(',')), isKnown) ?? [text];
}
