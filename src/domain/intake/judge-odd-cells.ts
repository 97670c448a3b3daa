import { CELL_RULES } from './cell-rules.ts';
import { cellText } from './cell-grid.ts';
import { isPast } from './is-past.ts';
import type { OddCells } from './odd-cells.ts';
import { POSITION_COLUMNS, sheetRow, type PlainSource } from './plain-source.ts';
import { readCoordinates } from './read-coordinates.ts';
import { readDate } from './read-dates.ts';
import { precisionOf } from './read-rows.ts';

const PAIR = [{ kind: 'pair', lat: 0, lon: 1 }] as const;
const NOWHERE = { lon: NaN, lat: NaN, precision: 0 };

function positionCells({ headers, grid, first }: PlainSource, row: number): string[] {
  return POSITION_COLUMNS.map((name) => cellText(grid, (row - first) * grid.width + headers.indexOf(name)));
}

/** The odd cells of plain files, judged by the rules of the full reader. */
export const JUDGED_CELLS: OddCells = {
  settle: (file, row, territory) => {
    const reading = readCoordinates(positionCells(file, row), PAIR, { territory, epsg: '' });
    const say = (code: Parameters<typeof file.report.add>[0]): void => {
      file.report.add(code, sheetRow(file, row), POSITION_COLUMNS[reading.column] ?? '', reading.value);
    };
    switch (reading.kind) {
      case 'bad-coordinate':
      case 'out-of-range':
        return null;
      case 'absent':
        return NOWHERE;
      case 'null-island':
        say('null-island');
        file.nullIslands.add(row);
        return NOWHERE;
      case 'point':
        if (reading.further !== undefined) return null;
        reading.warnings.forEach(say);
        return { lon: reading.lon, lat: reading.lat, precision: precisionOf(null, reading) };
    }
  },
  judge: (file, row, column, cell) => {
    const [, code, isRight] = CELL_RULES.find(([name]) => name === column) ?? [];
    // A date in another writing is put into one.
    if (code === undefined || isRight === undefined || (column === 'date_maj' && readDate(cell) !== null))
      return false;
    if (!isRight(cell)) file.report.add(code, sheetRow(file, row), column, cell);
    return true;
  },
  isPast,
};
