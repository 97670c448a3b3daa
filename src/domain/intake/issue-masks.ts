import type { Issue } from '../issue.ts';
import { columnCells } from './file-cells.ts';
import type { StructureJoin } from './join-structures.ts';
import { IssueMatcher, MAX_ISSUES } from './match-issues.ts';
import { rowNumber } from './cut-file.ts';
import type { FileRows } from './read-rows.ts';

/** What the rows of one file say of their issues, before "other issues" is put on those without any. */
function readFileMasks(rows: FileRows, issues: readonly Issue[]): Uint32Array {
  const { header, delimiter } = rows.file;
  const matcher = new IssueMatcher(issues, delimiter);
  const issueCells = header.issueColumns.map((column) => ({
    label: header.labels[column] ?? '',
    cells: columnCells(rows, column),
  }));
  const typeColumn = header.columns.get('type');
  const typeCells = typeColumn === undefined ? null : columnCells(rows, typeColumn);
  return Uint32Array.from(rows.records, (record, place) => {
    let mask = 0;
    let ownWords = false;
    for (const { label, cells } of issueCells) {
      const found = matcher.matchCell(cells(place));
      mask |= found.mask;
      ownWords ||= found.ownWords;
      if (found.unknown.length > 0) {
        rows.report.add('unknown-issue', rowNumber(record), label, found.unknown.join('|'));
      }
    }
    // A row that names our issues has said it; another vocabulary is completed by the kind of place.
    return ownWords || typeCells === null ? mask : mask | matcher.matchCell(typeCells(place)).mask;
  });
}

/** The issue masks of all places in table order, as `PlaceTable` holds them. */
export function settleIssueMasks(
  files: readonly FileRows[],
  issues: readonly Issue[],
  join: StructureJoin,
): Uint32Array {
  const masks = new Map(files.map((rows) => [rows, readFileMasks(rows, issues)] as const));
  for (const [rows, own] of masks) {
    for (let place = 0; place < own.length; place++) {
      const structure = join.structureOf(rows, place);
      const target = structure === null ? undefined : masks.get(structure.rows);
      if (structure === null || target === undefined) continue;
      target[structure.place] = (target[structure.place] ?? 0) | (own[place] ?? 0);
    }
  }
  const other = 1 << Math.min(issues.length, MAX_ISSUES);
  return Uint32Array.from(
    [...masks.values()].flatMap((own) => Array.from(own, (mask) => (mask === 0 ? other : mask))),
  );
}
