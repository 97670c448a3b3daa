import { CELL_RULES } from './cell-rules.ts';
import { columnCells } from './file-cells.ts';
import { rowNumber } from './cut-file.ts';
import type { FileRows } from './read-rows.ts';

/** Accents that were read in the wrong encoding once already, before the file came here; control characters. */
const MOJIBAKE = /[\u0080-\u009f]|Ã[\u0080-\u00bf‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|Â[\u00a0-\u00bf]|â€|\ufffd/;

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
  for (const [name, code, isRight] of CELL_RULES) {
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
