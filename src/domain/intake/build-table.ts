import type { Issue } from '../issue.ts';
import { FUNDINGS, INNOVATIONS, PHASES, PLACE_KINDS, VOCATIONS } from '../place.ts';
import type { PlaceTable } from '../place-table.ts';
import { toTextColumn, type TextColumn } from '../text-column.ts';
import { assignIds } from './assign-ids.ts';
import { isPast, saysNo } from './closed-cells.ts';
import { textColumnNames } from './canonical-columns.ts';
import { canonicalCells, columnCells, type CellReader } from './file-cells.ts';
import { settleIssueMasks } from './issue-masks.ts';
import { joinedCells, joinStructures } from './join-structures.ts';
import { MAX_ISSUES } from './match-issues.ts';
import { leftoverCells } from './leftover-cells.ts';
import { placePoints } from './place-points.ts';
import { choiceReader, firstChoice } from './read-choices.ts';
import type { FileRows } from './read-rows.ts';

/** Columns that the table holds as numbers, not as texts. */
const NUMBER_COLUMNS: ReadonlySet<string> = new Set(['precision_m']);
/** A text column of all places, null where no row says anything. */
function gatherTexts(files: readonly FileRows[], cellsOf: (rows: FileRows) => CellReader | null) {
  const texts: string[] = [];
  let isBlank = true;
  for (const rows of files) {
    const cells = cellsOf(rows);
    for (let place = 0; place < rows.records.length; place++) {
      const text = cells === null ? '' : cells(place);
      if (text !== '') isBlank = false;
      texts.push(text);
    }
  }
  return isBlank ? null : toTextColumn(texts);
}

/** One number a place from the cells of a column; a file without it gives zeros. */
function gatherBytes(
  files: readonly FileRows[],
  column: string,
  toReader: (rows: FileRows) => (cell: string) => number,
): Uint8Array {
  return Uint8Array.from(
    files.flatMap((rows) => {
      const cells = canonicalCells(rows, column);
      const read = toReader(rows);
      return Array.from(rows.records, (_, place) => (cells === null ? 0 : read(cells(place))));
    }),
  );
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

function gatherOthers(files: readonly FileRows[]): PlaceTable['otherTexts'] {
  const readers = new Map<string, Map<FileRows, CellReader>>();
  const add = (label: string, rows: FileRows, cells: CellReader): void => {
    const byFile = readers.get(label) ?? new Map<FileRows, CellReader>();
    byFile.set(rows, cells);
    readers.set(label, byFile);
  };
  for (const rows of files) {
    const { header } = rows.file;
    for (const column of header.others) add(header.labels[column] ?? '', rows, columnCells(rows, column));
    for (const { label, cells } of leftoverCells(rows)) add(label, rows, cells);
  }
  return [...readers].flatMap(([label, byFile]) => {
    const column = gatherTexts(files, (rows) => byFile.get(rows) ?? null);
    return column === null ? [] : [{ label, column }];
  });
}

function gatherCanonical(
  files: readonly FileRows[],
  cellsOf: (rows: FileRows, name: string) => CellReader | null,
) {
  const names = new Set<string>(textColumnNames());
  for (const rows of files) for (const name of rows.file.header.columns.keys()) names.add(name);
  return [...names].flatMap((name): [string, TextColumn][] => {
    if (name === 'id' || NUMBER_COLUMNS.has(name)) return [];
    const column = gatherTexts(files, (rows) => cellsOf(rows, name));
    return column === null ? [] : [[name, column]];
  });
}

/** The table of all files' places, in the order of files and rows. Adds to the files' reports. */
export function buildTable(files: readonly FileRows[], issues: readonly Issue[], today: string): PlaceTable {
  const join = joinStructures(files);
  const points = placePoints(files, join);
  const ids = assignIds(files);
  const texts = gatherCanonical(files, (rows, name) => joinedCells(rows, name, join));
  return {
    size: ids.length,
    issueIds: issues.slice(0, MAX_ISSUES).map((issue) => issue.id),
    issueMask: settleIssueMasks(files, issues, join),
    kind: Uint8Array.from(
      files.flatMap((rows) => Array.from(rows.records, () => PLACE_KINDS.indexOf(rows.kind))),
    ),
    vocation: gatherChoice(files, 'vocation', VOCATIONS),
    phase: gatherChoice(files, 'phase', PHASES),
    fundingMask: gatherMask(files, 'financements', FUNDINGS),
    innovationMask: gatherMask(files, 'innovation', INNOVATIONS),
    closed: gatherClosed(files, today),
    pointStart: points.start,
    pointLon: points.lon,
    pointLat: points.lat,
    pointPrecisionMetres: points.precision,
    texts: Object.fromEntries([['id', toTextColumn(ids)], ...texts]),
    otherTexts: gatherOthers(files),
  };
}
