import { tick } from 'svelte';

/** Gives the focus back to the cell that a panel came from, once nothing else has taken the panel's place. */
export async function focusCell(key: string, isStillClosed: () => boolean): Promise<void> {
  await tick();
  if (!isStillClosed()) return;
  const cell = document.querySelector<HTMLElement>(`[data-cell="${CSS.escape(key)}"]`);
  (cell ?? document.getElementById('results'))?.focus();
}
