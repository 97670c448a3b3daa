/**
 * Rows by their value; what has none comes last whichever way round. Equal ones keep the order they are in.
 */
export function orderRows(
  rows: readonly number[],
  valueOf: (row: number) => number | string | null,
  descending: boolean,
): readonly number[] {
  const values = new Map(rows.map((row) => [row, valueOf(row)]));
  const turn = descending ? -1 : 1;
  return rows.toSorted((one, other) => {
    const [a, b] = [values.get(one) ?? null, values.get(other) ?? null];
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    if (typeof a === 'string' || typeof b === 'string') return turn * byName.compare(String(a), String(b));
    return turn * (a - b);
  });
}

const byName = new Intl.Collator('fr', { numeric: true });
