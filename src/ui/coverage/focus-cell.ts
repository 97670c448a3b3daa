import { tick } from 'svelte';
import type { Host } from '../../state/host.svelte.ts';

/** Gives the focus back to the cell that a panel came from, once nothing else has taken the panel's place. */
export async function focusCell({ root }: Host, key: string, isStillClosed: () => boolean): Promise<void> {
  await tick();
  // It may have closed of itself, its neighbourhood out of sight, while somebody is busy elsewhere.
  const isFree = root.activeElement === null || root.activeElement === document.body;
  if (!isStillClosed() || !isFree) return;
  const cell = root.querySelector<HTMLElement>(`[data-cell="${CSS.escape(key)}"]`);
  (cell ?? root.getElementById('results'))?.focus();
}
