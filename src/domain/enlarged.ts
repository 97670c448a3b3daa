/** The longer array, which begins with all that stood in the shorter one. */
export function enlarged<Numbers extends { set: (from: ArrayLike<number>) => void } & ArrayLike<number>>(
  from: ArrayLike<number>,
  to: Numbers,
): Numbers {
  to.set(from);
  return to;
}
