import type { Survey } from '../survey.ts';
import { candidatesFor } from './candidates.ts';
import type { Coverage } from './coverage.ts';
import type { Ground } from './ground.ts';
import { nearestOnFoot } from './nearest-on-foot.ts';
import { noCounts, Standings, standingsOf } from './place-counts.ts';
import { searchedIssues } from './searched.ts';
import { ShareMeter } from './shares.ts';
import type { Supply } from './supply.ts';

/** Every measure of every issue in every neighbourhood. */
export function measureCoverage(
  grounds: readonly Ground[],
  supply: Supply,
  surveys: readonly Survey[] = [],
): Coverage {
  const { issueIds } = supply;
  const cells = grounds.length * issueIds.length;
  const coverage: Coverage = {
    issueIds,
    population: Float64Array.from(grounds, ({ population }) => population ?? NaN),
    searched: searchedIssues(
      grounds.map(({ neighbourhood }) => neighbourhood),
      issueIds,
      surveys,
    ),
    ...noCounts(cells),
    nearestMetres: new Float64Array(cells),
    shares: { 5: new Float64Array(cells), 10: new Float64Array(cells), 15: new Float64Array(cells) },
    totals: noCounts(issueIds.length),
  };
  const meter = new ShareMeter(supply.outlineOf);
  const everywhere = new Standings();
  for (const [at, ground] of grounds.entries()) {
    const first = at * issueIds.length;
    const candidates = candidatesFor(ground, supply);
    const standings = standingsOf(ground, candidates);
    standings.countInto(coverage, first);
    everywhere.addAll(standings);
    meter.measure(ground, candidates, 2 ** issueIds.length - 1, (issue, minutes, share) => {
      coverage.shares[minutes][first + issue] = share;
    });
    for (let issue = 0; issue < issueIds.length; issue++) {
      coverage.nearestMetres[first + issue] = nearestOnFoot(ground, supply, issue);
    }
  }
  everywhere.countInto(coverage.totals, 0);
  return coverage;
}
