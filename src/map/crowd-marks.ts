import type { Crowd } from '../domain/pack/crowd.ts';
import { depthAt } from '../domain/pack/depth-at.ts';
import type { Mark } from './marks.ts';
import type { Viewport } from './viewport.ts';

/** What stands for places that are not here, by the depth of the squares in which they are counted. */
export type CrowdsAt = (depth: number) => readonly Crowd[];

/** The crowds of a view, as marks like those of clusters. */
export function toCrowdMarks(crowdsAt: CrowdsAt, view: Viewport): Mark[] {
  const right = view.originX + view.width / view.scale;
  const bottom = view.originY + view.height / view.scale;
  return crowdsAt(depthAt(view.camera.zoom))
    .filter(({ x, y }) => x >= view.originX && x <= right && y >= view.originY && y <= bottom)
    .map(({ x, y, total, byIssue }) => ({ x, y, start: 0, end: 0, count: total, leaf: -1, shares: byIssue }));
}

/** The largest crowd of a view's squares, wherever it is: sizes then mean the same in every view of a zoom. */
export function largestCrowd(crowdsAt: CrowdsAt, view: Viewport): number {
  return crowdsAt(depthAt(view.camera.zoom)).reduce((most, { total }) => Math.max(most, total), 1);
}
