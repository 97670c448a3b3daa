import type { Issue } from '../issue.ts';
import { FUNDINGS, INNOVATIONS, PHASES, PLACE_KINDS, VOCATIONS } from '../place.ts';
import type { PlaceTable } from '../place-table.ts';
import type { TextColumn } from '../text-column.ts';
import { toTextColumn } from '../text-column-writer.ts';
import { assignIds } from './assign-ids.ts';
import { textColumnNames } from './canonical-columns.ts';
import { canonicalCells, columnCells, type CellReader } from './file-cells.ts';
import { isPast } from './is-past.ts';
import { settleIssueMasks } from './issue-masks.ts';
import { countPlaces, gatherTexts, type TextSource } from './gather-texts.ts';
import { joinedCells, joinStructures, type StructureJoin } from './join-structures.ts';
import { MAX_ISSUES } from './match-issues.ts';
import { leftoverCells } from './leftover-cells.ts';
import { placePoints } from './place-points.ts';
import { choiceReader, firstChoice } from './read-choices.ts';
import type { FileRows } from './read-rows.ts';
import { saysNo } from './says-no.ts';
import { kindReader } from './row-kinds.ts';
import { venueCells } from './venue-cells.ts';

function gatherKinds(files: readonly FileRows[]): Uint8Array {
  const kinds = new Uint8Array(countPlaces(files));
  let first = 0;
  for (const rows of files) {
    const kindOf = kindReader(rows);
    for (let place = 0; place < rows.records.length; place++)
      kinds[first++] = PLACE_KINDS.indexOf(kindOf(place));
  }
  return kinds;
}

/** One number a place from the cells of a column; a file without it gives zeros. */
function gatherBytes(
  files: readonly FileRows[],
  column: string,
  toReader: (rows: FileRows) => (cell: string) => number,
): Uint8Array {
  const bytes = new Uint8Array(countPlaces(files));
  let first = 0;
  for (const rows of files) {
    const cells = canonicalCells(rows, column);
    const read = toReader(rows);
    const places = cells === null ? 0 : rows.records.length;
    for (let place = 0; place < places; place++) bytes[first + place] = read(cells?.(place) ?? '');
    first += rows.records.length;
  }
  return bytes;
}

function gatherMask(files: readonly FileRows[], column: string, choices: readonly string[]): Uint8Array {
  return gatherBytes(files, column, ({ file }) => {
    const read = choiceReader(choices, file.delimiter);
    return (cell) => read(cell).mask;
  });
}

function gatherChoice(files: readonly FileRows[], column: string, choices: readonly string[]): Uint8Array {
  return gatherMask(files, column, choices).map(firstChoice);
}

function gatherClosed(files: readonly FileRows[], today: string): Uint8Array {
  const inactive = gatherBytes(files, 'actif', () => (cell) => (saysNo(cell) ? 1 : 0));
  const ended = gatherBytes(files, 'annee_fin', () => (cell) => (isPast(cell, today) ? 1 : 0));
  return inactive.map((flag, index) => flag | (ended[index] ?? 0));
}

/** Columns that are not canonical, under the header that the file writes; files share those they both have. */
function gatherOthers(files: readonly FileRows[]): PlaceTable['otherTexts'] {
  const byLabel = new Map<string, Map<FileRows, CellReader>>();
  const add = (label: string, rows: FileRows, cells: CellReader): void => {
    const byFile = byLabel.get(label) ?? new Map<FileRows, CellReader>();
    // A header may be called like the letter of a nameless column.
    if (byFile.has(rows)) {
      add(`${label} (2)`, rows, cells);
      return;
    }
    byFile.set(rows, cells);
    byLabel.set(label, byFile);
  };
  for (const rows of files) {
    const { header } = rows.file;
    for (const column of header.others) {
      const cells = columnCells(rows, column);
      // What the place has as its points is no other information.
      const isTold = (place: number): boolean => rows.several.get(place)?.column === column;
      const untold: CellReader = (place) => (isTold(place) ? '' : cells(place));
      add(header.labels[column] ?? '', rows, rows.several.size === 0 ? cells : untold);
    }
    for (const { label, cells } of leftoverCells(rows)) add(label, rows, cells);
  }
  const sources = Array.from(byLabel, ([label, byFile]): [string, TextSource] => [
    label,
    (rows) => byFile.get(rows) ?? null,
  ]);
  return gatherTexts(files, new Map(sources)).map(([label, column]) => ({ label, column }));
}

/** Canonical columns and their translations, but for the ids and what the table holds as numbers. */
function gatherCanonical(
  files: readonly FileRows[],
  join: StructureJoin,
  ids: ReadonlySet<string>,
): [string, TextColumn][] {
  const names = new Set<string>(textColumnNames());
  for (const rows of files) for (const name of rows.file.header.columns.keys()) names.add(name);
  const sources = new Map<string, TextSource>();
  for (const name of names) {
    if (name === 'id' || name === 'precision_m') continue;
    sources.set(name, (rows) => (name === 'lieux' ? venueCells(rows, ids) : joinedCells(rows, name, join)));
  }
  return gatherTexts(files, sources);
}

/** The table of all files' places, in the order of files and rows. Adds to the files' reports. */
export function buildTable(files: readonly FileRows[], issues: readonly Issue[], today: string): PlaceTable {
  const join = joinStructures(files);
  const ids = assignIds(files);
  const points = placePoints(files, ids, join);
  return {
    size: ids.length,
    issueIds: issues.slice(0, MAX_ISSUES).map((issue) => issue.id),
    issueMask: settleIssueMasks(files, issues, join),
    kind: gatherKinds(files),
    vocation: gatherChoice(files, 'vocation', VOCATIONS),
    phase: gatherChoice(files, 'phase', PHASES),
    fundingMask: gatherMask(files, 'financements', FUNDINGS),
    innovationMask: gatherMask(files, 'innovation', INNOVATIONS),
    closed: gatherClosed(files, today),
    pointStart: points.start,
    pointLon: points.lon,
    pointLat: points.lat,
    pointPrecisionMetres: points.precision,
    texts: Object.fromEntries([['id', toTextColumn(ids)], ...gatherCanonical(files, join, new Set(ids))]),
    otherTexts: gatherOthers(files),
  };
}
