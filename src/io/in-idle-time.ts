import { nextTask } from './next-task.ts';

/** Below a frame, so that scrolling and typing stay smooth meanwhile. */
const SLICE_MS = 6;

/** Does a long work step by step, between what the visitor does. */
export async function inIdleTime(work: Iterator<unknown, unknown>): Promise<void> {
  for (let isDone = false; !isDone;) {
    const stop = performance.now() + SLICE_MS;
    while (!isDone && performance.now() < stop) isDone = work.next().done === true;
    await nextTask();
  }
}
