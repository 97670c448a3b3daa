import { isInsideBounds, type Bounds } from '../geo/lon-lat.ts';
import { PlainNumberWriter } from './plain-number-writer.ts';
import type { PlacePoints } from './settle-points.ts';

const DEGREE_DIGITS = 3;
/** Half of the Earth's circumference has eight. */
const METRE_DIGITS = 8;

/** Where the rows of plain files say that they are, read as the files are cut into columns. */
export class PlainPositions {
  readonly #lat: PlainNumberWriter;
  readonly #lon: PlainNumberWriter;
  readonly #precision: PlainNumberWriter;

  constructor(size: number) {
    this.#lat = new PlainNumberWriter(size, DEGREE_DIGITS, true);
    this.#lon = new PlainNumberWriter(size, DEGREE_DIGITS, true);
    this.#precision = new PlainNumberWriter(size, METRE_DIGITS, false);
  }

  get writers(): readonly (readonly [column: string, writer: PlainNumberWriter])[] {
    return [
      ['latitude', this.#lat],
      ['longitude', this.#lon],
      ['precision_m', this.#precision],
    ];
  }

  /** By row, NaN where one states no position; null where one states any but decimal degrees within the territory. */
  settle(territory: Bounds): Pick<PlacePoints, 'lon' | 'lat' | 'precision'> | null {
    if (!this.writers.every(([, { isPlain }]) => isPlain)) return null;
    const lat = this.#lat.numbers;
    const lon = this.#lon.numbers;
    const metres = this.#precision.numbers;
    const precision = new Float32Array(lon.length);
    for (let row = 0; row < lon.length; row++) {
      // Not stated is no number.
      precision[row] = metres[row] || 0;
      const latitude = lat[row] ?? NaN;
      const longitude = lon[row] ?? NaN;
      if (Number.isNaN(latitude) || Number.isNaN(longitude)) {
        // One of the two alone says nothing.
        lon[row] = NaN;
        continue;
      }
      // Outside the territory degrees may be swapped; whole ones are imprecise, or "no coordinates".
      if (!isInsideBounds(territory, longitude, latitude)) return null;
      if (Number.isInteger(latitude) && Number.isInteger(longitude)) return null;
    }
    return { lon, lat, precision };
  }
}
