import { METRES_PER_DEGREE } from '../geo/distance.ts';
import type { Bounds, LonLat } from '../geo/lon-lat.ts';
import { walkingReachMetres } from '../geo/walking.ts';
import type { ImaginedPlace } from './candidates.ts';
import type { Coverage } from './coverage.ts';
import { demandFor, type Demand } from './demand.ts';
import { gainsBetween, sumOf, type Gain } from './gains.ts';
import type { Ground } from './ground.ts';
import { imaginePlaces } from './imagine-places.ts';
import { planeAt, widenBounds } from './plane.ts';
import type { Supply } from './supply.ts';

const MINUTES = 10;
const SPOTS = 3;
/** A spot is said to be best where no other can bring so much more. */
const TOLERANCE = 0.01;
/** Positions closer than this are one spot. */
const FINEST_METRES = 15;
const MOST_STEPS_TO_THE_MIDDLE = 20;

/** Where one place more would bring the most residents within ten minutes on foot. */
export interface BestSpot {
  readonly position: LonLat;
  /** Residents within ten minutes of a place who are not so today, nor by the better spots before this one. */
  readonly residents: number;
  /** Who they are: index of each neighbourhood that gains, and how many, the most first. */
  readonly gains: readonly Gain[];
}

/**
 * The best spots for an issue, each chosen with the ones before it in place (greedy maximal covering); fewer
 * where nothing is left to gain. Residents of neighbourhoods where nobody looked for the issue, or whose
 * number is not known, do not count.
 */
export function bestSpots(
  grounds: readonly Ground[],
  supply: Supply,
  today: Coverage,
  issue: number,
): BestSpot[] {
  const metres = walkingReachMetres(MINUTES);
  const demand = demandFor(grounds, supply, today, issue, MINUTES);
  const areas = grounds.map(({ neighbourhood }) => widenBounds(neighbourhood.bounds, metres));
  const chosen: ImaginedPlace[] = [];
  const spots: BestSpot[] = [];
  let before = today;
  while (spots.length < SPOTS) {
    const position = findSpot(demand, areas, metres);
    if (position === null) break;
    chosen.push({ lon: position[0], lat: position[1], issue });
    const after = imaginePlaces(grounds, supply, today, chosen);
    const gains = gainsBetween(before, after, issue, MINUTES);
    spots.push({ position, residents: sumOf(gains), gains });
    demand.serve(position, metres);
    before = after;
  }
  return spots;
}

/** A box of positions, and the most that any of them can bring. */
interface Field {
  readonly bounds: Bounds;
  readonly most: number;
}

/**
 * The position with the most residents around it: boxes of positions are halved, the most promising first,
 * until none can bring a hundredth more than the best position seen. Null where there is nothing to bring.
 */
function findSpot(demand: Demand, areas: readonly Bounds[], metres: number): LonLat | null {
  const best: { position: LonLat | null; sum: number } = { position: null, sum: 0 };
  const open: Field[] = [];
  const look = (bounds: Bounds): void => {
    const position = middleOf(bounds);
    const { sum, most } = demand.around(position, metres, metres + halfDiagonal(bounds));
    if (sum > best.sum) [best.position, best.sum] = [position, sum];
    if (most > best.sum) insert(open, { bounds, most });
  };
  for (const area of areas) look(area);
  for (let field = open.pop(); field !== undefined; field = open.pop()) {
    if (field.most <= best.sum * (1 + TOLERANCE)) break;
    if (halfDiagonal(field.bounds) > FINEST_METRES) for (const half of halves(field.bounds)) look(half);
  }
  return best.position === null ? null : towardsTheMiddle(demand, best.position, metres);
}

/** Where many spots bring as many residents, the one in their middle makes their ways the shortest. */
function towardsTheMiddle(demand: Demand, spot: LonLat, metres: number): LonLat {
  let at = spot;
  let here = demand.around(at, metres, metres);
  for (let step = 0; step < MOST_STEPS_TO_THE_MIDDLE; step++) {
    const there = demand.around(here.middle, metres, metres);
    if (there.sum < here.sum) break;
    [at, here] = [here.middle, there];
  }
  return at;
}

/** Keeps fields from the least promising to the most; of equal ones the first comes out first. */
function insert(fields: Field[], field: Field): void {
  let [low, high] = [0, fields.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((fields[middle]?.most ?? 0) < field.most) low = middle + 1;
    else high = middle;
  }
  fields.splice(low, 0, field);
}

function middleOf([west, south, east, north]: Bounds): LonLat {
  return [(west + east) / 2, (south + north) / 2];
}

function sidesOf(bounds: Bounds): readonly [width: number, height: number] {
  const [west, south, east, north] = bounds;
  const { metresPerDegreeLon } = planeAt(...middleOf(bounds));
  return [(east - west) * metresPerDegreeLon, (north - south) * METRES_PER_DEGREE];
}

function halfDiagonal(bounds: Bounds): number {
  return Math.hypot(...sidesOf(bounds)) / 2;
}

function halves(bounds: Bounds): readonly [Bounds, Bounds] {
  const [west, south, east, north] = bounds;
  const [lon, lat] = middleOf(bounds);
  const [width, height] = sidesOf(bounds);
  return width > height
    ? [
        [west, south, lon, north],
        [lon, south, east, north],
      ]
    : [
        [west, south, east, lat],
        [west, lat, east, north],
      ];
}
