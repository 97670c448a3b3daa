/** Numbers in order, three or more that follow each other as one: 3–5, 9. */
export function numberRanges(numbers: readonly number[], write: (value: number) => string): string[] {
  const sorted = [...new Set(numbers)].sort((one, other) => one - other);
  const ranges: { from: number; to: number }[] = [];
  for (const number of sorted) {
    const last = ranges.at(-1);
    if (last?.to === number - 1) last.to = number;
    else ranges.push({ from: number, to: number });
  }
  return ranges.flatMap(({ from, to }) => {
    if (to - from >= 2) return [`${write(from)}–${write(to)}`];
    return from === to ? [write(from)] : [write(from), write(to)];
  });
}
