import { guardCell } from '../guarded-cell.ts';
import { PROJECT_COLUMNS, TRANSLATABLE_COLUMNS } from '../intake/canonical-columns.ts';
import { KIND_HEADER, KIND_WORDS } from '../intake/column-names.ts';
import { normaliseHeader, wholeHeader } from '../intake/normalise-header.ts';
import { placeAt, type PlaceTable } from '../place-table.ts';
import type { Place } from '../place.ts';
import { textAt, type TextColumn } from '../text-column.ts';
import { toCsvText } from './csv-text.ts';
import { BASE_COLUMNS, PROJECT_ONLY_COLUMNS } from './export-columns.ts';
import { codesCell, issueCell, leftoverText } from './export-cells.ts';
import { multiPointText, POINTS_HEADER, precisionCodes, withUntoldPoints } from './export-points.ts';

/** A column of the export: how its cells are made, already guarded. */
interface ExportColumn {
  readonly header: string;
  readonly cell: (place: Place) => string;
}

interface CellOptions {
  /** Places whose several points need a column of their own. */
  readonly untold: ReadonlySet<Place>;
  /** Whether each row says what it is, even where all are the same. */
  readonly saysKind?: boolean;
}

/** The cells that numbers and codes make; the others are texts of the table. */
function codedCell(
  table: PlaceTable,
  column: string,
  untold: ReadonlySet<Place>,
): ((place: Place) => string) | null {
  const leftover = leftoverText(table, column);
  const list = (codes: (place: Place) => readonly string[]) => (place: Place) =>
    codesCell(codes(place), leftover(place.index));
  switch (column) {
    case 'enjeux':
      return (place) => issueCell(place.issues, textAt(table.texts['enjeux'], place.index));
    case 'latitude':
      return ({ points: [point] }) => (point === undefined ? '' : String(point.position[1]));
    case 'longitude':
      return ({ points: [point] }) => (point === undefined ? '' : String(point.position[0]));
    case 'precision_m':
      return list((place) => precisionCodes(untold.has(place) ? place.points : place.points.slice(0, 1)));
    case 'vocation':
      return list(({ vocation }) => (vocation === null ? [] : [vocation]));
    case 'phase':
      return list(({ phase }) => (phase === null ? [] : [phase]));
    case 'financements':
      return list(({ fundings }) => fundings);
    case 'innovation':
      return list(({ innovations }) => innovations);
    default:
      return null;
  }
}

function canonicalColumn(table: PlaceTable, header: string, untold: ReadonlySet<Place>): ExportColumn {
  const coded = codedCell(table, header, untold);
  // A negative longitude is a number, not a formula: no guard, so that every reader takes it for one.
  if (coded !== null && (header === 'latitude' || header === 'longitude')) return { header, cell: coded };
  const read = coded ?? ((place: Place) => textAt(table.texts[header], place.index));
  return { header, cell: (place) => guardCell(read(place)) };
}

/** The columns in other languages that the table has, behind the one that they translate. */
function withTranslations(table: PlaceTable, column: string): string[] {
  if (!TRANSLATABLE_COLUMNS.has(column)) return [column];
  const isTranslation = new RegExp(`^${column}_[a-z]{2}$`);
  return [column, ...Object.keys(table.texts).filter((name) => isTranslation.test(name))];
}

/** Columns that are not canonical, those of one name together: two files wrote `Note` and `note`. */
function otherColumns(table: PlaceTable, written: readonly string[]): ExportColumn[] {
  const byName = new Map<string, { label: string; columns: TextColumn[] }>();
  const taken = new Set(written.map(normaliseHeader));
  const coded = new Set(PROJECT_COLUMNS.concat('precision_m').map(normaliseHeader));
  for (const { label, column } of table.otherTexts) {
    const name = normaliseHeader(label);
    // What a coded column could not hold stands in that column's own cell.
    if (coded.has(name)) continue;
    const whole = wholeHeader(label);
    const same = byName.get(whole);
    if (same !== undefined) same.columns.push(column);
    // A header that comes twice is read once: the second bears a number.
    else byName.set(whole, { label: taken.has(whole) ? `${label} 2` : label, columns: [column] });
  }
  return [...byName.values()].map(({ label, columns }) => ({
    header: label,
    cell: ({ index }) => {
      const texts = columns.map((column) => textAt(column, index));
      return guardCell(texts.find((text) => text !== '') ?? '');
    },
  }));
}

function exportColumns(
  table: PlaceTable,
  places: readonly Place[],
  { untold, saysKind = false }: CellOptions,
): ExportColumn[] {
  const canonicalOf = (column: string): ExportColumn => canonicalColumn(table, column, untold);
  const isSaid = (column: string): boolean => {
    const { cell } = canonicalOf(column);
    return places.some((place) => cell(place) !== '');
  };
  const hasProject = places.some(({ kind }) => kind === 'project');
  const projectColumns = PROJECT_ONLY_COLUMNS.filter((column) => hasProject || isSaid(column));
  const canonical = [...BASE_COLUMNS, ...projectColumns].flatMap((column) => withTranslations(table, column));
  // Columns of projects make a file of projects; where others are among them, each row says what it is.
  const looksLikeProjects = projectColumns.some((column) => PROJECT_COLUMNS.some((name) => name === column));
  const isMixed = saysKind || places.some(({ kind }) => (kind === 'project') !== looksLikeProjects);
  const kind = { header: KIND_HEADER, cell: (place: Place) => KIND_WORDS[place.kind] };
  const points = {
    header: POINTS_HEADER,
    cell: (place: Place) => (untold.has(place) ? multiPointText(place.points) : ''),
  };
  const written = [
    ...canonical.map(canonicalOf),
    ...(untold.size === 0 ? [] : [points]),
    ...(isMixed ? [kind] : []),
  ];
  return [...written, ...otherColumns(table, [...written.map(({ header }) => header), KIND_HEADER])];
}

/** Places as the cells of the canonical file, its headers first. */
export function toCells(table: PlaceTable, places: readonly Place[], options: CellOptions): string[][] {
  const columns = exportColumns(table, places, options);
  return [
    columns.map(({ header }) => guardCell(header)),
    ...places.map((place) => columns.map(({ cell }) => cell(place))),
  ];
}

/**
 * Places as the canonical CSV file that the app, a French Excel and `data:check` read. Reading it gives the
 * same places back: latitude and longitude hold the first position, and `geom` the several of a project whose
 * venues are not in the same export.
 */
export function toCsv(table: PlaceTable, rows: Iterable<number>): string {
  const places = Array.from(rows, (row) => placeAt(table, row));
  return toCsvText(toCells(table, places, { untold: withUntoldPoints(places) }));
}
