/** What the list shows: the kept places, of which there are `most` at most, in its order. */
export function visibleInOrder(order: Uint32Array, kept: Uint8Array, most: number): Uint32Array {
  const visible = new Uint32Array(Math.min(most, order.length) + 1);
  let count = 0;
  // Each is written where the next kept one belongs: nobody can foresee which are, and a branch would have to.
  for (let at = 0; at < order.length; at++) {
    const place = order[at] ?? 0;
    visible[count] = place;
    count += kept[place] ?? 0;
  }
  return visible.subarray(0, count);
}
