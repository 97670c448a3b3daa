import { distanceMetres } from '../geo/distance.ts';
import { walkingMetres, walkingReachMetres } from '../geo/walking.ts';
import { candidatesFor, type ImaginedPlace } from './candidates.ts';
import type { Coverage } from './coverage.ts';
import type { Ground } from './ground.ts';
import { nearestOnFoot } from './nearest-on-foot.ts';
import { addPlace, STANDING, standingOf, type PlaceCounts, type Standing } from './place-counts.ts';
import { metresToBox, xOf, yOf } from './plane.ts';
import { SHARE_MINUTES } from './reach.ts';
import { ShareMeter } from './shares.ts';
import type { Supply } from './supply.ts';

/** The nearest corner of a box in degrees is a little farther than the box itself. */
const ROUND_EARTH = 0.98;
const FARTHEST_REACH_METRES = walkingReachMetres(Math.max(...SHARE_MINUTES));

/**
 * The coverage that there would be with a few places more, from the one that is: only neighbourhoods that
 * the new places are near are measured again, so that it keeps up with a pointer.
 */
export function imaginePlaces(
  grounds: readonly Ground[],
  supply: Supply,
  today: Coverage,
  imagined: readonly ImaginedPlace[],
): Coverage {
  const issues = today.issueIds.length;
  const coverage: Coverage = {
    ...today,
    ...copyCounts(today),
    nearestMetres: today.nearestMetres.slice(),
    shares: { 5: today.shares[5].slice(), 10: today.shares[10].slice(), 15: today.shares[15].slice() },
    totals: copyCounts(today.totals),
  };
  const meter = new ShareMeter(supply.outlineOf);
  const best = imagined.map((): Standing => STANDING.away);
  for (const [at, ground] of grounds.entries()) {
    const first = at * issues;
    let reached = 0;
    let nearer = 0;
    for (const [index, { lon, lat, issue }] of imagined.entries()) {
      const [x, y] = [xOf(ground.plane, lon), yOf(ground.plane, lat)];
      const standing = standingOf(ground, x, y, 0);
      addPlace(coverage, first, 1 << issue, standing);
      if (standing > (best[index] ?? STANDING.away)) best[index] = standing;
      if (metresToBox(ground.edges.box, x, y) <= FARTHEST_REACH_METRES) reached |= 1 << issue;
      // Whoever is farther from it than half of the residents are from theirs does not move the median.
      if (leastMetres(ground, lon, lat) < (today.nearestMetres[first + issue] ?? Infinity))
        nearer |= 1 << issue;
    }
    if (reached !== 0) {
      meter.measure(ground, candidatesFor(ground, supply, imagined), reached, (issue, minutes, share) => {
        coverage.shares[minutes][first + issue] = share;
      });
    }
    for (let issue = 0; issue < issues; issue++) {
      if ((nearer & (1 << issue)) === 0) continue;
      coverage.nearestMetres[first + issue] = nearestOnFoot(ground, supply, issue, imagined);
    }
  }
  for (const [index, { issue }] of imagined.entries()) {
    addPlace(coverage.totals, 0, 1 << issue, best[index] ?? STANDING.away);
  }
  return coverage;
}

/** No resident is nearer to the position than this, on foot. */
function leastMetres({ residents, neighbourhood }: Ground, lon: number, lat: number): number {
  if (residents === null) return walkingMetres(distanceMetres(lon, lat, ...neighbourhood.label));
  const [west, south, east, north] = neighbourhood.bounds;
  const [nearLon, nearLat] = [clamp(lon, west, east), clamp(lat, south, north)];
  return walkingMetres(distanceMetres(lon, lat, nearLon, nearLat)) * ROUND_EARTH;
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}

function copyCounts({ inside, nearby, uncertain }: PlaceCounts): PlaceCounts {
  return { inside: inside.slice(), nearby: nearby.slice(), uncertain: uncertain.slice() };
}
