/** Resolves in the next task: whatever else waits for the page, a hand or a frame, has its turn before. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
