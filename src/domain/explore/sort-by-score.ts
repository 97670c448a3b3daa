/** What answers a query, the best first; those that answer it equally well stay in the order given. */
export function sortByScore(order: Uint32Array, scores: Uint16Array): Uint32Array {
  // Scores are small numbers: they are counted, which takes a tenth of the time of sorting.
  const best = scores.reduce((most, score) => Math.max(most, score), 0);
  const counts = new Uint32Array(best + 1);
  for (const score of scores) counts[score] = (counts[score] ?? 0) + 1;
  const nextOf = new Uint32Array(best + 1);
  let found = 0;
  for (let score = best; score > 0; score--) {
    nextOf[score] = found;
    found += counts[score] ?? 0;
  }
  const sorted = new Uint32Array(found);
  for (const place of order) {
    const score = scores[place] ?? 0;
    if (score === 0) continue;
    const at = nextOf[score] ?? 0;
    sorted[at] = place;
    nextOf[score] = at + 1;
  }
  return sorted;
}
