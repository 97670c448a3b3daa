import KDBush from 'kdbush';
import { distanceMetres, METRES_PER_DEGREE } from '../geo/distance.ts';
import type { LonLat } from '../geo/lon-lat.ts';
import { candidatesFor } from './candidates.ts';
import type { Coverage } from './coverage.ts';
import type { Ground } from './ground.ts';
import { planeAt, toLonLat, widenBounds, xOf, yOf } from './plane.ts';
import { Reach, type ShareMinutes } from './reach.ts';
import { gatherReach, outlinesOf } from './shares.ts';
import type { Supply } from './supply.ts';

/** Residents who are spread over an area are told in pieces of it so long. */
const PIECE_METRES = 40;

/** Residents at points, so many each: those whom the places of an issue do not reach. */
export class Demand {
  readonly #lon: readonly number[];
  readonly #lat: readonly number[];
  readonly #residents: number[];
  readonly #index: KDBush;

  constructor(points: readonly { readonly at: LonLat; readonly residents: number }[]) {
    this.#lon = points.map(({ at }) => at[0]);
    this.#lat = points.map(({ at }) => at[1]);
    this.#residents = points.map(({ residents }) => residents);
    this.#index = new KDBush(points.length);
    for (const { at } of points) this.#index.add(...at);
    this.#index.finish();
  }

  /** The residents within a distance of a spot, those within a longer one, and the middle of the former. */
  around(
    [lon, lat]: LonLat,
    metres: number,
    farMetres: number,
  ): { sum: number; most: number; middle: LonLat } {
    const { metresPerDegreeLon } = planeAt(lon, lat);
    const [squared, farSquared] = [metres * metres, farMetres * farMetres];
    let [sum, most, east, north] = [0, 0, 0, 0];
    for (const at of this.#index.range(...widenBounds([lon, lat, lon, lat], farMetres))) {
      const awayLon = (this.#lon[at] ?? 0) - lon;
      const awayLat = (this.#lat[at] ?? 0) - lat;
      const away = (awayLon * metresPerDegreeLon) ** 2 + (awayLat * METRES_PER_DEGREE) ** 2;
      const residents = this.#residents[at] ?? 0;
      if (away <= farSquared) most += residents;
      if (away > squared) continue;
      sum += residents;
      east += residents * awayLon;
      north += residents * awayLat;
    }
    return { sum, most, middle: sum === 0 ? [lon, lat] : [lon + east / sum, lat + north / sum] };
  }

  /** Takes away the residents within a distance of a spot: they are served. */
  serve([lon, lat]: LonLat, metres: number): void {
    for (const at of this.#index.range(...widenBounds([lon, lat, lon, lat], metres))) {
      const away = distanceMetres(lon, lat, this.#lon[at] ?? 0, this.#lat[at] ?? 0);
      if (away <= metres) this.#residents[at] = 0;
    }
  }
}

/** The residents whom the places of an issue do not reach on foot, where somebody looked for such places. */
export function demandFor(
  grounds: readonly Ground[],
  supply: Supply,
  { searched, issueIds }: Coverage,
  issue: number,
  minutes: ShareMinutes,
): Demand {
  const reach = new Reach(minutes);
  const points: { at: LonLat; residents: number }[] = [];
  for (const [index, ground] of grounds.entries()) {
    const { plane, lines, population, residents } = ground;
    if (population === null || searched[index * issueIds.length + issue] === 0) continue;
    const candidates = candidatesFor(ground, supply);
    const outlines = outlinesOf(ground, candidates, minutes, supply.outlineOf);
    if (gatherReach(reach, ground, candidates, 1 << issue, outlines)) continue;
    if (residents !== null) {
      for (const [at, lon] of residents.lon.entries()) {
        const lat = residents.lat[at] ?? 0;
        if (reach.holds(xOf(plane, lon), yOf(plane, lat))) continue;
        const share = (residents.weight[at] ?? 0) / residents.total;
        points.push({ at: [lon, lat], residents: population * share });
      }
    } else {
      reach.eachUnreached(lines, PIECE_METRES, (x, y, squareMetres) => {
        const share = squareMetres / lines.areaSquareMetres;
        points.push({ at: toLonLat(plane, x, y), residents: population * share });
      });
    }
  }
  return new Demand(points);
}
