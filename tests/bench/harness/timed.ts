/** Milliseconds that a piece of work takes here, and what came of it. */
export function timed<Result>(run: () => Result): { readonly ms: number; readonly result: Result } {
  const start = performance.now();
  const result = run();
  return { ms: performance.now() - start, result };
}
