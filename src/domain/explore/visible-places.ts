/** What the list shows: the kept places, in its order. */
export function visibleInOrder(order: Uint32Array, kept: Uint8Array): Uint32Array {
  const visible = new Uint32Array(order.length);
  let count = 0;
  // Each is written where the next kept one belongs: nobody can foresee which are, and a branch would have to.
  for (let at = 0; at < order.length; at++) {
    const place = order[at] ?? 0;
    visible[count] = place;
    count += kept[place] ?? 0;
  }
  return visible.subarray(0, count);
}
