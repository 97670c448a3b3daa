import { guardCell } from '../guarded-cell.ts';
import { PROJECT_COLUMNS, TRANSLATABLE_COLUMNS } from '../intake/canonical-columns.ts';
import { KIND_HEADER, KIND_WORDS } from '../intake/column-names.ts';
import { normaliseHeader } from '../intake/normalise-header.ts';
import { placeAt, type PlaceTable } from '../place-table.ts';
import type { Place } from '../place.ts';
import { textAt, type TextColumn } from '../text-column.ts';
import { toCsvText } from './csv-text.ts';
import { BASE_COLUMNS, PROJECT_ONLY_COLUMNS } from './export-columns.ts';
import { codesCell, issueCell, leftoverText, shortestFloat32 } from './export-cells.ts';

/** A column of the export: how its cells are made, already guarded. */
interface ExportColumn {
  readonly header: string;
  readonly cell: (place: Place) => string;
}

/** The cells that numbers and codes make; the others are texts of the table. */
function codedCell(table: PlaceTable, column: string): ((place: Place) => string) | null {
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
      return list(({ points: [point] }) =>
        point === undefined || point.precisionMetres === 0 ? [] : [shortestFloat32(point.precisionMetres)],
      );
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

function canonicalColumn(table: PlaceTable, header: string): ExportColumn {
  const coded = codedCell(table, header);
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
    const same = byName.get(name);
    if (same !== undefined) same.columns.push(column);
    // A header that comes twice is read once: the second bears a number.
    else byName.set(name, { label: taken.has(name) ? `${label} 2` : label, columns: [column] });
  }
  return [...byName.values()].map(({ label, columns }) => ({
    header: label,
    cell: ({ index }) => {
      const texts = columns.map((column) => textAt(column, index));
      return guardCell(texts.find((text) => text !== '') ?? '');
    },
  }));
}

function exportColumns(table: PlaceTable, places: readonly Place[]): ExportColumn[] {
  const hasProject = places.some(({ kind }) => kind === 'project');
  const isSaid = (column: string): boolean => places.some(codedOrText(table, column));
  const projectColumns = PROJECT_ONLY_COLUMNS.filter((column) => hasProject || isSaid(column));
  const canonical = [...BASE_COLUMNS, ...projectColumns].flatMap((column) => withTranslations(table, column));
  // Columns of projects make a file of projects; where others are among them, each row says what it is.
  const looksLikeProjects = projectColumns.some((column) => PROJECT_COLUMNS.some((name) => name === column));
  const isMixed = places.some(({ kind }) => (kind === 'project') !== looksLikeProjects);
  const kind = { header: KIND_HEADER, cell: (place: Place) => KIND_WORDS[place.kind] };
  return [
    ...canonical.map((column) => canonicalColumn(table, column)),
    ...(isMixed ? [kind] : []),
    ...otherColumns(table, [...canonical, KIND_HEADER]),
  ];
}

function codedOrText(table: PlaceTable, column: string): (place: Place) => boolean {
  const { cell } = canonicalColumn(table, column);
  return (place) => cell(place) !== '';
}

/**
 * Places as the canonical CSV file that the app, a French Excel and `data:check` read. Reading it gives the
 * same places back; of a project in several venues, the file holds the first position and the venues' ids.
 */
export function toCsv(table: PlaceTable, rows: Iterable<number>): string {
  const places = Array.from(rows, (row) => placeAt(table, row));
  const columns = exportColumns(table, places);
  return toCsvText([
    columns.map(({ header }) => guardCell(header)),
    ...places.map((place) => columns.map(({ cell }) => cell(place))),
  ]);
}
