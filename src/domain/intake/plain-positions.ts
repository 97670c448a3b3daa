import { isInsideBounds, type Bounds } from '../geo/lon-lat.ts';
import type { PlainFile } from './plain-file.ts';
import { readPlainNumber } from './plain-number.ts';
import type { PointRows } from './settle-points.ts';

const MINUS = 45;
const DEGREE_DIGITS = 3;
/** Half of the Earth's circumference has eight. */
const METRE_DIGITS = 8;

/** Decimal degrees within the territory, NaN where a row states none; null at any other position. */
export function readPlainPositions(
  { headers, grid }: PlainFile,
  territory: Bounds,
): Pick<PointRows, 'lon' | 'lat' | 'precision'> | null {
  const { bytes, rows, width, starts, ends } = grid;
  const [latColumn, lonColumn] = [headers.indexOf('latitude'), headers.indexOf('longitude')];
  const precisionColumn = headers.indexOf('precision_m');
  const lon = new Float64Array(rows).fill(NaN);
  const lat = new Float64Array(rows).fill(NaN);
  const precision = new Float32Array(rows);
  for (let row = 0; row < rows; row++) {
    const metresCell = row * width + precisionColumn;
    const latCell = row * width + latColumn;
    const lonCell = row * width + lonColumn;
    if (precisionColumn !== -1 && starts[metresCell] !== ends[metresCell]) {
      const start = starts[metresCell] ?? 0;
      const metres = readPlainNumber(bytes, start, ends[metresCell] ?? 0, METRE_DIGITS);
      if (Number.isNaN(metres) || bytes.getUint8(start) === MINUS) return null;
      precision[row] = metres;
    }
    if (starts[latCell] === ends[latCell] || starts[lonCell] === ends[lonCell]) continue;
    const latitude = readPlainNumber(bytes, starts[latCell] ?? 0, ends[latCell] ?? 0, DEGREE_DIGITS);
    const longitude = readPlainNumber(bytes, starts[lonCell] ?? 0, ends[lonCell] ?? 0, DEGREE_DIGITS);
    // Outside the territory degrees may be swapped; whole ones are imprecise, or "no coordinates".
    if (!isInsideBounds(territory, longitude, latitude)) return null;
    if (Number.isInteger(latitude) && Number.isInteger(longitude)) return null;
    lat[row] = latitude;
    lon[row] = longitude;
  }
  return { lon, lat, precision };
}
