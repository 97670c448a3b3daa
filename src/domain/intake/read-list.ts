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

/** The values of a cell that may hold several. */
export function readList(cell: string, { delimiter, isKnown }: ListRules): string[] {
  const text = cell.trim();
  if (text === '') return [];
  if (text.startsWith('[') && text.endsWith(']')) {
    return readJsonList(text) ?? readBracketedList(text.slice(1, -1));
  }
  if (text.startsWith('{') && text.endsWith('}')) return readBracketedList(text.slice(1, -1));
  if (text.includes('|')) return trimmedParts(text.split('|'));
  if (isKnown(text)) return [text];
  const bySemicolon = trimmedParts(text.split(';'));
  if (bySemicolon.length > 1 && (delimiter !== ';' || bySemicolon.every(isKnown))) return bySemicolon;
  const byComma = trimmedParts(text.split(','));
  return byComma.length > 1 && byComma.every(isKnown) ? byComma : [text];
}
