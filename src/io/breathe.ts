import { nextTask } from './next-task.ts';

/** A piece of work that the page does not feel. */
const SLICE_MS = 8;

/** Gives the page its turn whenever a slice of work has passed. */
export function createBreath(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < SLICE_MS) return;
    await nextTask();
    since = performance.now();
  };
}
