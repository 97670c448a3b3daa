import { levelOf, measuresAt, type Coverage, type Measures } from './coverage.ts';

/**
 * The territory's line. Its counts are of places, each once. The rest are means by resident, over the
 * neighbourhoods where somebody looked; one whose population is not known weighs nothing, and where none is
 * known all weigh the same.
 */
export function territoryMeasures(coverage: Coverage, issue: number): Measures {
  const { issueIds, population, searched, totals } = coverage;
  const isKnown = population.some((residents) => residents > 0);
  const weights = population.map((residents, neighbourhood) => {
    if (searched[neighbourhood * issueIds.length + issue] === 0) return 0;
    if (!isKnown) return 1;
    return residents > 0 ? residents : 0;
  });
  const all = Array.from(weights, (_, neighbourhood) => measuresAt(coverage, neighbourhood, issue));
  const mean = (read: (measures: Measures) => number | null): number | null => {
    let sum = 0;
    let weight = 0;
    for (const [neighbourhood, measures] of all.entries()) {
      const value = read(measures);
      if (value === null) continue;
      sum += (weights[neighbourhood] ?? 0) * value;
      weight += weights[neighbourhood] ?? 0;
    }
    return weight === 0 ? null : sum / weight;
  };
  const shares = {
    5: mean((measures) => measures.shares[5]),
    10: mean((measures) => measures.shares[10]),
    15: mean((measures) => measures.shares[15]),
  };
  return {
    inside: totals.inside[issue] ?? 0,
    nearby: totals.nearby[issue] ?? 0,
    uncertain: totals.uncertain[issue] ?? 0,
    nearestMetres: mean((measures) => measures.nearestMetres),
    shares,
    per1000: mean((measures) => measures.per1000),
    level: shares[10] === null || shares[15] === null ? 'unknown' : levelOf(shares[10], shares[15]),
  };
}
