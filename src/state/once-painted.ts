/** Does something when what has just been drawn is to be seen: one frame draws it, the next shows it. */
export function oncePainted(act: () => void): void {
  requestAnimationFrame(() => requestAnimationFrame(act));
}
