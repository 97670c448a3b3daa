import { looksLikeOpeningHours } from './check-hours.ts';
import { columnCells } from './file-cells.ts';
import { rowNumber } from './cut-file.ts';
import { readDate, readYear } from './read-dates.ts';
import type { FileRows } from './read-rows.ts';
import { safeUrl } from './safe-url.ts';
import type { ReportCode } from '../report.ts';

/** What the cells of a column must be where they say something; the text is kept either way. */
const CHECKS: readonly (readonly [column: string, code: ReportCode, isRight: (cell: string) => boolean])[] = [
  ['date_maj', 'bad-date', (cell) => readDate(cell) !== null],
  ['annee_debut', 'bad-date', (cell) => readYear(cell) !== null],
  ['annee_fin', 'bad-date', (cell) => readYear(cell) !== null],
  ['horaires', 'bad-hours', looksLikeOpeningHours],
  ['site_web', 'bad-url', (cell) => cell.split('|').every((part) => safeUrl(part) !== null)],
];

/** Accents that were read in the wrong encoding once already, before the file came here. */
const MOJIBAKE = /Ã[\u0080-\u00bf‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|Â[\u00a0-\u00bf]|â€|\ufffd/;

function checkMojibake({ file, report, records }: FileRows): void {
  for (const record of records) {
    for (const [column, cell] of (file.records[record] ?? []).entries()) {
      if (!MOJIBAKE.test(cell)) continue;
      report.add('mojibake-suspected', rowNumber(record), file.header.labels[column] ?? '', cell);
      break;
    }
  }
}

/** Says which cells of the kept rows are not what their column holds. Cells repeat: each text is judged once. */
export function checkCells(rows: FileRows): void {
  const { file, report, records } = rows;
  for (const [name, code, isRight] of CHECKS) {
    const column = file.header.columns.get(name);
    if (column === undefined) continue;
    const cells = columnCells(rows, column);
    const judged = new Map<string, boolean>([['', true]]);
    for (const [place, record] of records.entries()) {
      const cell = cells(place);
      let right = judged.get(cell);
      if (right === undefined) judged.set(cell, (right = isRight(cell)));
      if (!right) report.add(code, rowNumber(record), file.header.labels[column] ?? '', cell);
    }
  }
  if (file.hasMojibake) checkMojibake(rows);
}
