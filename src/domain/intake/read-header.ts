import { isTextColumnName, TRANSLATABLE_COLUMNS } from './canonical-columns.ts';
import {
  ADDRESS_PARTS,
  isCoordinateHeader,
  KIND_HEADER,
  knownHeader,
  LATITUDE_HEADERS,
  LONGITUDE_HEADERS,
  POINT_HEADERS,
  PROJECTED_HEADERS,
} from './column-names.ts';
import { normaliseHeader, wholeHeader } from './normalise-header.ts';
import { splitLanguageSuffix } from './language-suffix.ts';

/** Where a row may state its position; the first that says something readable wins. */
export type CoordinateSource =
  | { readonly kind: 'pair'; readonly lat: number; readonly lon: number }
  | { readonly kind: 'point'; readonly column: number };

/** What the columns of a file are; numbers are positions in a row. */
export interface Header {
  /** As the file writes them; a nameless column bears its letter, as in a spreadsheet. */
  readonly labels: readonly string[];
  /** Canonical text columns, and their translations (`nom_en`). */
  readonly columns: ReadonlyMap<string, number>;
  /** Every column that may name issues, `columns.get('enjeux')` first. */
  readonly issueColumns: readonly number[];
  readonly coordinates: readonly CoordinateSource[];
  /** Cells that make up the address where no single column holds it. */
  readonly addressParts: readonly number[];
  /** Columns by normalised header, for what only some formats have (`epsg`, `structure_id`). */
  readonly byName: ReadonlyMap<string, number>;
  /** Columns that are none of the above. */
  readonly others: readonly number[];
  /** Headers that come more than once: the first wins. */
  readonly duplicates: readonly string[];
}

/** Canonical column → header as the file writes it, chosen by hand; wins over what the names suggest. */
export type ManualColumns = Readonly<Record<string, string>>;

/** The letter of a column in a spreadsheet: A, B … Z, AA … */
export function columnLetter(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnLetter(Math.floor(column / 26) - 1) + letter;
}

/**
 * Columns by name. `Téléphone (accueil)` and `Téléphone (mobile)` are two columns of which the first is the
 * telephone, unless another is called just that; `Téléphone` and `TELEPHONE` are one that comes twice.
 */
function findByName(cells: readonly string[]): { byName: Map<string, number>; repeated: number[] } {
  const byName = new Map<string, number>();
  const seen = new Set<string>();
  const repeated: number[] = [];
  for (const [column, cell] of cells.entries()) {
    const whole = wholeHeader(cell);
    const name = normaliseHeader(cell);
    if (name === '') continue;
    if (seen.has(whole)) repeated.push(column);
    else if (whole === name || !byName.has(name)) byName.set(name, column);
    seen.add(whole);
  }
  return { byName, repeated };
}

function firstOf(byName: ReadonlyMap<string, number>, headers: readonly string[]): number | undefined {
  const header = headers.find((candidate) => byName.has(normaliseHeader(candidate)));
  return header === undefined ? undefined : byName.get(normaliseHeader(header));
}

function findCoordinates(byName: ReadonlyMap<string, number>): CoordinateSource[] {
  const sources: CoordinateSource[] = [];
  const addPair = (lat: number | undefined, lon: number | undefined): void => {
    if (lat !== undefined && lon !== undefined) sources.push({ kind: 'pair', lat, lon });
  };
  addPair(firstOf(byName, LATITUDE_HEADERS), firstOf(byName, LONGITUDE_HEADERS));
  for (const header of POINT_HEADERS) {
    const column = firstOf(byName, [header]);
    if (column !== undefined) sources.push({ kind: 'point', column });
  }
  for (const [x, y] of PROJECTED_HEADERS) addPair(firstOf(byName, [y]), firstOf(byName, [x]));
  return sources;
}

/** Text columns by name, the best-ranked header of each; all the headers that may name issues. */
function findTextColumns(byName: ReadonlyMap<string, number>, labels: readonly string[]) {
  const columns = new Map<string, number>();
  const ranks = new Map<string, number>();
  const issueColumns: { column: number; rank: number }[] = [];
  for (const [name, column] of byName) {
    const known = knownHeader(name);
    if (known === undefined) {
      const split = splitLanguageSuffix(labels[column] ?? '');
      const base = split === null ? undefined : knownHeader(normaliseHeader(split.base))?.column;
      if (split !== null && base !== undefined && TRANSLATABLE_COLUMNS.has(base)) {
        columns.set(`${base}_${split.language}`, column);
      }
      continue;
    }
    if (known.column === 'enjeux') issueColumns.push({ column, rank: known.rank });
    if (known.rank < (ranks.get(known.column) ?? Infinity)) {
      ranks.set(known.column, known.rank);
      columns.set(known.column, column);
    }
  }
  issueColumns.sort((a, b) => a.rank - b.rank);
  return { columns, issueColumns: issueColumns.map(({ column }) => column) };
}

function applyManual(
  manual: ManualColumns,
  byName: ReadonlyMap<string, number>,
  columns: Map<string, number>,
  coordinates: CoordinateSource[],
): void {
  const find = (canonical: string): number | undefined => {
    const header = Object.hasOwn(manual, canonical) ? manual[canonical] : undefined;
    return header === undefined ? undefined : byName.get(normaliseHeader(header));
  };
  for (const canonical of Object.keys(manual)) {
    const column = find(canonical);
    if (column !== undefined && isTextColumnName(canonical)) columns.set(canonical, column);
  }
  const lat = find('latitude');
  const lon = find('longitude');
  if (lat !== undefined && lon !== undefined) coordinates.unshift({ kind: 'pair', lat, lon });
}

/** Names the columns of a header row. */
export function readHeader(cells: readonly string[], manual: ManualColumns = {}): Header {
  const labels = cells.map((cell, column) => cell.trim() || columnLetter(column));
  const { byName, repeated } = findByName(cells);
  const { columns, issueColumns } = findTextColumns(byName, labels);
  const coordinates = findCoordinates(byName);
  applyManual(manual, byName, columns, coordinates);
  if (!columns.has('nom')) {
    // Names in some language are better than none; the file's French ones come first.
    const translated = columns.get('nom_fr') ?? [...columns].find(([name]) => name.startsWith('nom_'))?.[1];
    if (translated !== undefined) columns.set('nom', translated);
  }

  const chosenIssues = columns.get('enjeux');
  const allIssueColumns =
    chosenIssues === undefined ? issueColumns : [...new Set([chosenIssues, ...issueColumns])];
  const parts = columns.has('adresse')
    ? []
    : (ADDRESS_PARTS.map((headers) => headers.flatMap((header) => firstOf(byName, [header]) ?? [])).find(
        (found) => found.length > 0,
      ) ?? []);

  const [primary] = coordinates;
  const kindColumn = byName.get(normaliseHeader(KIND_HEADER)) ?? -1;
  const used = new Set<number>([...columns.values(), ...parts, ...repeated, kindColumn]);
  if (primary !== undefined) {
    if (primary.kind === 'pair') used.add(primary.lat).add(primary.lon);
    else used.add(primary.column);
  }
  return {
    labels,
    columns,
    issueColumns: allIssueColumns,
    coordinates,
    addressParts: parts,
    byName,
    others: labels.flatMap((_, column) => (used.has(column) ? [] : [column])),
    duplicates: [...new Set(repeated.map((column) => labels[column] ?? ''))],
  };
}

/** A header that is not among so many first cells is not looked for: rows of 50,000 cells stay cheap. */
const MAX_CELLS_LOOKED_AT = 1000;

/** How many cells of a row are headers that the project knows, and whether one of them is the name. */
export function countKnownHeaders(
  cells: readonly string[],
  manual: ManualColumns = {},
): { known: number; named: boolean } {
  const chosen = new Map(Object.entries(manual).map(([column, header]) => [normaliseHeader(header), column]));
  let known = 0;
  let named = false;
  for (const cell of cells.slice(0, MAX_CELLS_LOOKED_AT)) {
    const name = normaliseHeader(cell);
    const base = splitLanguageSuffix(cell)?.base;
    const column =
      chosen.get(name) ??
      knownHeader(name)?.column ??
      (base === undefined ? undefined : knownHeader(normaliseHeader(base))?.column);
    if (column === undefined && !isCoordinateHeader(name)) continue;
    known++;
    if (column === 'nom') named = true;
  }
  return { known, named };
}
