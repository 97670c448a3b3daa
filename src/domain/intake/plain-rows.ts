import { isInsideBounds, type Bounds } from '../geo/lon-lat.ts';
import { FUNDINGS, INNOVATIONS, PHASES, VOCATIONS, type PlaceKind } from '../place.ts';
import { CELL_RULES } from './cell-rules.ts';
import { isPast, saysNo } from './closed-cells.ts';
import type { CellReader } from './file-cells.ts';
import { IssueMatcher, MAX_ISSUES } from './match-issues.ts';
import { plainCells, type PlainFile } from './plain-file.ts';
import { choiceReader } from './read-choices.ts';
import { readDate } from './read-dates.ts';
import type { IntakeContext } from './read-places.ts';
import { ReportLines } from './report-lines.ts';
import type { PointRows } from './settle-points.ts';

/** What the table holds as numbers, for the rows of one plain file. */
export interface PlainRows {
  readonly file: PlainFile;
  readonly kind: PlaceKind;
  readonly report: ReportLines;
  readonly points: PointRows;
  readonly issueMask: Uint32Array;
  readonly vocationMask: Uint32Array;
  readonly phaseMask: Uint32Array;
  readonly fundingMask: Uint32Array;
  readonly innovationMask: Uint32Array;
  readonly closed: Uint32Array;
}

/** The header is the first row of a spreadsheet, the first place the second. */
const FIRST_ROW = 2;
const MAX_KNOWN = 1000;
const DEGREES = /^-?\d{1,3}(?:\.\d+)?$/;
/** Surely a link; parsing the address of each of a hundred thousand rows would take a fifth of a second. */
const PLAIN_LINK = /^https?:\/\/(?!.*xn--)(?:[a-z\d][a-z\d-]*\.)+[a-z]{2,}(?:\/[\w./?=&#~+,-]*)?$/;
const METRES = /^\d*(?:\.\d+)?$/;

/** One number a row from the cells of a column, repeated ones read once; null where one of them is a surprise. */
function readColumn(
  { rows, columns }: PlainFile,
  name: string,
  read: (cell: string) => number | null,
): Uint32Array | null {
  const values = new Uint32Array(rows);
  const column = columns.get(name);
  if (column === undefined || column.bytes.length === 0) return values;
  const cells = plainCells(column);
  const known = new Map<string, number>([['', 0]]);
  for (let row = 0; row < rows; row++) {
    const cell = cells(row);
    let value = known.get(cell);
    if (value === undefined) {
      const first = read(cell);
      if (first === null) return null;
      value = first;
      // Where all cells differ, remembering them costs more than reading them.
      if (known.size < MAX_KNOWN) known.set(cell, value);
    }
    values[row] = value;
  }
  return values;
}

function readChoices(file: PlainFile, name: string, choices: readonly string[]): Uint32Array | null {
  const read = choiceReader(choices, file.delimiter);
  return readColumn(file, name, (cell) => {
    const { mask, isWhole } = read(cell);
    return isWhole ? mask : null;
  });
}

function followsRules(file: PlainFile): boolean {
  return CELL_RULES.every(([name, , isRight]) => {
    const isPlain = (cell: string): boolean => {
      if (name === 'site_web' && PLAIN_LINK.test(cell)) return true;
      // Dates in other writings would be put into one.
      return isRight(cell) && (name !== 'date_maj' || readDate(cell) === cell);
    };
    return readColumn(file, name, (cell) => (isPlain(cell) ? 0 : null)) !== null;
  });
}

function readIssueMasks(file: PlainFile, { issues }: IntakeContext): Uint32Array | null {
  const matcher = new IssueMatcher(issues, file.delimiter);
  const other = 1 << Math.min(issues.length, MAX_ISSUES);
  const types = cellsOf(file, 'type');
  const cells = cellsOf(file, 'enjeux');
  const masks = new Uint32Array(file.rows);
  for (let row = 0; row < file.rows; row++) {
    const found = matcher.matchCell(cells(row));
    if (found.unknown.length > 0) return null;
    masks[row] = (found.ownWords ? found.mask : found.mask | matcher.matchCell(types(row)).mask) || other;
  }
  return masks;
}

function cellsOf(file: PlainFile, name: string): CellReader {
  const column = file.columns.get(name);
  return column === undefined || column.bytes.length === 0 ? () => '' : plainCells(column);
}

/** Decimal degrees within the territory, NaN where a row states none; null at any other position. */
function readPositions(file: PlainFile, territory: Bounds) {
  const latCells = cellsOf(file, 'latitude');
  const lonCells = cellsOf(file, 'longitude');
  const precisionCells = cellsOf(file, 'precision_m');
  const lon = new Float64Array(file.rows).fill(NaN);
  const lat = new Float64Array(file.rows).fill(NaN);
  const precision = new Float32Array(file.rows);
  for (let row = 0; row < file.rows; row++) {
    const metres = precisionCells(row);
    if (!METRES.test(metres)) return null;
    precision[row] = Number(metres);
    const latCell = latCells(row);
    const lonCell = lonCells(row);
    if (latCell === '' || lonCell === '') continue;
    if (!DEGREES.test(latCell) || !DEGREES.test(lonCell)) return null;
    const latitude = Number(latCell);
    const longitude = Number(lonCell);
    // Outside the territory degrees may be swapped; whole ones are imprecise, or "no coordinates".
    if (!isInsideBounds(territory, longitude, latitude)) return null;
    if (Number.isInteger(latitude) && Number.isInteger(longitude)) return null;
    lat[row] = latitude;
    lon[row] = longitude;
  }
  return { lon, lat, precision };
}

/** False where a row has no id or one that was already taken: then no row can be there twice either. */
function takeIds(file: PlainFile, taken: Set<string>): boolean {
  const ids = cellsOf(file, 'id');
  const before = taken.size;
  for (let row = 0; row < file.rows; row++) taken.add(ids(row));
  return taken.size === before + file.rows && !taken.has('');
}

function isNamed({ rows, columns }: PlainFile): boolean {
  const offsets = columns.get('nom')?.offsets;
  for (let row = 0; row < rows; row++) if (offsets?.[row] === offsets?.[row + 1]) return false;
  return true;
}

/**
 * Reads the rows of a plain file. Null where one of them holds anything to put right or to report, but for a
 * missing position or an unknown venue: that is for the full intake to tell.
 */
export function readPlainRows(
  file: PlainFile,
  name: string,
  kind: PlaceKind,
  context: IntakeContext,
  takenIds: Set<string>,
): PlainRows | null {
  const { columns, rows } = file;
  if (!columns.has('latitude') || !columns.has('longitude')) return null;
  if (!isNamed(file) || !takeIds(file, takenIds) || !followsRules(file)) return null;
  const positions = readPositions(file, context.bounds);
  const issueMask = readIssueMasks(file, context);
  const vocationMask = readChoices(file, 'vocation', VOCATIONS);
  const phaseMask = readChoices(file, 'phase', PHASES);
  const fundingMask = readChoices(file, 'financements', FUNDINGS);
  const innovationMask = readChoices(file, 'innovation', INNOVATIONS);
  const inactive = readColumn(file, 'actif', (cell) => Number(saysNo(cell)));
  const ended = readColumn(file, 'annee_fin', (cell) => Number(isPast(cell, context.today)));
  if (positions === null || issueMask === null || inactive === null || ended === null) return null;
  if (vocationMask === null || phaseMask === null) return null;
  if (fundingMask === null || innovationMask === null) return null;
  if (readColumn(file, 'lieux', (cell) => (/[[{;,\n]/.test(cell) ? null : 0)) === null) return null;
  const report = new ReportLines(name);
  const venues = columns.get('lieux');
  return {
    file,
    kind,
    report,
    points: {
      ...positions,
      size: rows,
      ids: venues === undefined ? cellsOf(file, 'id') : null,
      venues: venues === undefined || venues.bytes.length === 0 ? null : plainCells(venues),
      onUnknownVenue: (place, id) => {
        report.add('unknown-venue', place + FIRST_ROW, 'lieux', id);
      },
      onMissing: (place) => {
        report.add('missing-coordinate', place + FIRST_ROW, 'latitude');
      },
    },
    issueMask,
    vocationMask,
    phaseMask,
    fundingMask,
    innovationMask,
    closed: inactive.map((flag, row) => flag | (ended[row] ?? 0)),
  };
}
