import type { Exploration } from '../explore/explore-places.ts';
import { asksFurther, type Filter, type WalkingMinutes } from '../explore/filter.ts';
import { OTHER_ISSUES_ID } from '../issue.ts';
import { PLACE_KINDS, type PlaceKind } from '../place.ts';
import { countAll, type CrowdFilter } from './crowd.ts';
import type { PackSummary } from './pack-summary.ts';

/** As much of a filter as a summary can answer: issues and kind. */
export function crowdFilterOf({ issueIds }: PackSummary, { issues, kind }: Filter): CrowdFilter {
  const mask = [...issueIds, OTHER_ISSUES_ID].reduce(
    (bits, id, bit) => (issues.includes(id) ? bits | (1 << bit) : bits),
    0,
  );
  return { mask, kind: kind === null ? null : PLACE_KINDS.indexOf(kind) };
}

/** Whether a filter asks for more than a summary can answer; a start alone only sorts. `within`: minutes from there. */
export function asksNearer(filter: Filter, within: WalkingMinutes | null): boolean {
  const { vocations, fundings, phases } = filter;
  const hasChoices = [vocations, fundings, phases].some((list) => list.length > 0);
  return hasChoices || within !== null || asksFurther({ ...filter, near: null });
}

/** The counts of all places of a summary, without one of them at hand. */
export function exploreSummary(summary: PackSummary, filter: Filter): Exploration {
  const { mask, kind } = crowdFilterOf(summary, filter);
  const { byIssue } = countAll(summary, { mask: 0, kind });
  const ids = [...summary.issueIds, OTHER_ISSUES_ID];
  return {
    kept: new Uint8Array(),
    count: countAll(summary, { mask, kind }).total,
    failed: new Uint16Array(),
    issues: new Map(ids.map((id, bit) => [id, byIssue[bit] ?? 0])),
  };
}

/** How many places of each kind a filter would find. */
export function countKinds(summary: PackSummary, filter: Filter): ReadonlyMap<PlaceKind, number> {
  const { mask } = crowdFilterOf(summary, filter);
  return new Map(PLACE_KINDS.map((kind, code) => [kind, countAll(summary, { mask, kind: code }).total]));
}
