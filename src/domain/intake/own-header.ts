import { isTextColumnName, TRANSLATABLE_COLUMNS } from './canonical-columns.ts';

export const DELIMITERS = [';', ',', '\t', '|'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/** What the project's own files hold beside the canonical columns of texts. */
const OTHER_NAMES: ReadonlySet<string> = new Set([
  'latitude',
  'longitude',
  'note',
  'couleur',
  'couleur_nuit',
  'icone',
  'alias',
]);
/** In the languages that the interface speaks; files in others are read as well, only not as fast. */
const TRANSLATION = /^(.+)_(?:fr|en|ar|tr)$/;
/** Longer than all of them together. */
const MAX_LENGTH = 2000;

/** True for a canonical column of texts or its translation. */
export function isOwnTextColumn(name: string): boolean {
  return isTextColumnName(name) || TRANSLATABLE_COLUMNS.has(TRANSLATION.exec(name)?.[1] ?? '');
}

export interface OwnHeader {
  readonly delimiter: Delimiter;
  /** Column by header, in the order of the file. */
  readonly columns: ReadonlyMap<string, number>;
}

/**
 * A first line that is written wholly in the project's own header names, to the letter and each once; null
 * for any other. Nothing in such a file needs to be guessed.
 */
export function readOwnHeader(line: string): OwnHeader | null {
  if (line.length > MAX_LENGTH) return null;
  const delimiter = DELIMITERS.find((candidate) => line.includes(candidate));
  if (delimiter === undefined) return null;
  const labels = line.split(delimiter);
  if (!labels.every((label) => isOwnTextColumn(label) || OTHER_NAMES.has(label))) return null;
  const columns = new Map(labels.map((label, column) => [label, column]));
  return columns.size === labels.length ? { delimiter, columns } : null;
}
