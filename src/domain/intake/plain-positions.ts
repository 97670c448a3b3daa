import { isInsideBounds, type Bounds } from '../geo/lon-lat.ts';
import { PlainNumberWriter } from './plain-number-writer.ts';
import type { PlacePoints } from './settle-points.ts';

const DEGREE_DIGITS = 3;
/** Half of the Earth's circumference has eight. */
const METRE_DIGITS = 8;

/** A position in degrees, NaN where a row turns out to state none, and its doubt in metres where it states none itself. */
export interface SettledPosition {
  readonly lon: number;
  readonly lat: number;
  readonly precision: number;
}

/** Where the rows of plain files say that they are, read as the files are cut into columns. */
export class PlainPositions {
  readonly #lat: PlainNumberWriter;
  readonly #lon: PlainNumberWriter;
  readonly #precision: PlainNumberWriter;

  constructor(size: number) {
    this.#lat = new PlainNumberWriter(size, DEGREE_DIGITS);
    this.#lon = new PlainNumberWriter(size, DEGREE_DIGITS);
    this.#precision = new PlainNumberWriter(size, METRE_DIGITS);
  }

  get writers(): readonly (readonly [column: string, writer: PlainNumberWriter])[] {
    return [
      ['latitude', this.#lat],
      ['longitude', this.#lon],
      ['precision_m', this.#precision],
    ];
  }

  /**
   * By row, NaN where one states no position. Where one states any but decimal degrees within the territory,
   * `settle` tells what it is; null where nobody does.
   */
  settle(
    territory: Bounds,
    settle: (row: number) => SettledPosition | null,
  ): Pick<PlacePoints, 'lon' | 'lat' | 'precision'> | null {
    const lat = this.#lat.numbers;
    const lon = this.#lon.numbers;
    const metres = this.#precision.numbers;
    const precision = new Float32Array(lon.length);
    for (let row = 0; row < lon.length; row++) {
      const stated = metres[row] ?? NaN;
      if (stated < 0 || stated === Infinity) return null;
      // Not stated is no number.
      precision[row] = stated || 0;
      if (isPlainPosition(lon[row] ?? NaN, lat[row] ?? NaN, territory)) continue;
      const settled = settle(row);
      if (settled === null) return null;
      lon[row] = settled.lon;
      lat[row] = settled.lat;
      precision[row] ||= settled.precision;
    }
    return { lon, lat, precision };
  }
}

/** Outside the territory degrees may be swapped; whole ones are imprecise, or "no coordinates". */
function isPlainPosition(lon: number, lat: number, territory: Bounds): boolean {
  if (Number.isNaN(lon) && Number.isNaN(lat)) return true;
  return isInsideBounds(territory, lon, lat) && !(Number.isInteger(lon) && Number.isInteger(lat));
}
