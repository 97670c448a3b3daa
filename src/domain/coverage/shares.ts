import type { Candidates } from './candidates.ts';
import { edgesOf, type Edges } from './edges.ts';
import type { Ground } from './ground.ts';
import { xOf, yOf } from './plane.ts';
import { Reach, SHARE_MINUTES, type OutlineOf, type ShareMinutes } from './reach.ts';
import { isFirm } from './supply.ts';

type TellShare = (issue: number, minutes: ShareMinutes, share: number) => void;

/** Measures which share of a neighbourhood's residents the places of an issue reach; one serves many. */
export class ShareMeter {
  readonly #outlineOf: OutlineOf | null;
  readonly #reaches = SHARE_MINUTES.map((minutes) => ({ minutes, reach: new Reach(minutes) }));

  constructor(outlineOf: OutlineOf | null) {
    this.#outlineOf = outlineOf;
  }

  /** Tells the share of each issue of the mask, by walking time. */
  measure(ground: Ground, candidates: Candidates, issues: number, tell: TellShare): void {
    const shares = new Float64Array(32);
    for (const { minutes, reach } of this.#reaches) {
      const outlines = outlinesOf(ground, candidates, minutes, this.#outlineOf);
      for (let rest = issues; rest !== 0; rest &= rest - 1) {
        const issue = 31 - Math.clz32(rest & -rest);
        let share = shares[issue] ?? 0;
        if (share < 1) {
          const isWhole = gatherReach(reach, ground, candidates, 1 << issue, outlines);
          // Whoever is there in five minutes is in ten, even where a service's outlines cross by a few metres.
          share = isWhole ? 1 : Math.max(share, shareReached(reach, ground));
        }
        shares[issue] = share;
        tell(issue, minutes, share);
      }
    }
  }
}

/** What a routing service says of each candidate; null where there is none, which is faster. */
export function outlinesOf(
  { plane }: Ground,
  { lon, lat, count }: Candidates,
  minutes: ShareMinutes,
  outlineOf: OutlineOf | null,
): (Edges | null)[] | null {
  if (outlineOf === null) return null;
  return Array.from({ length: count }, (_, at) => {
    const polygons = outlineOf(lon[at] ?? 0, lat[at] ?? 0, minutes);
    return polygons === null ? null : edgesOf(polygons, plane);
  });
}

/** Takes what the places of an issue reach; true where one of them alone reaches everybody. */
export function gatherReach(
  reach: Reach,
  { edges }: Ground,
  { count, x, y, issueMask, doubtMetres }: Candidates,
  issueBit: number,
  outlines: readonly (Edges | null)[] | null,
): boolean {
  reach.clear();
  let [lastX, lastY] = [NaN, NaN];
  for (let at = 0; at < count; at++) {
    if (((issueMask[at] ?? 0) & issueBit) === 0 || !isFirm(doubtMetres[at] ?? 0)) continue;
    const [ownX, ownY] = [x[at] ?? 0, y[at] ?? 0];
    // Two places at one spot reach no farther than one.
    if (ownX === lastX && ownY === lastY) continue;
    [lastX, lastY] = [ownX, ownY];
    const outline = outlines?.[at] ?? null;
    if (outline !== null) reach.addOutline(outline, edges.box);
    else if (reach.addDisc(ownX, ownY, edges.box)) return true;
  }
  return false;
}

function shareReached(reach: Reach, { residents, plane, lines }: Ground): number {
  if (residents === null) return reach.shareOf(lines);
  let reached = 0;
  for (const [at, lon] of residents.lon.entries()) {
    const isThere = reach.holds(xOf(plane, lon), yOf(plane, residents.lat[at] ?? 0));
    if (isThere) reached += residents.weight[at] ?? 0;
  }
  return reached / residents.total;
}
