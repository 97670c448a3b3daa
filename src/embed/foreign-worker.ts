const known = new Map<string, string>();

/**
 * The address of a worker's script as a page of another origin may start it. Browsers start no worker from elsewhere;
 * they do start one of the page's own making that imports it. A page whose policy forbids those (`worker-src` without
 * `blob:`) reads the places itself, and its map stays the sketch.
 */
export function toForeignWorker(script: string): string {
  if (new URL(script).origin === location.origin) return script;
  const made =
    known.get(script) ??
    URL.createObjectURL(new Blob([`import ${JSON.stringify(script)};`], { type: 'text/javascript' }));
  known.set(script, made);
  return made;
}
