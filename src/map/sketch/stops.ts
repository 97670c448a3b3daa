/** Values at zoom levels, zoom and value in turn, rising. */
export type Stops = readonly number[];

/** The value at a zoom, drawn straight between the stops and held beyond the first and last. */
export function atZoom(stops: Stops, zoom: number): number {
  let previousZoom = stops[0] ?? 0;
  let previous = stops[1] ?? 0;
  if (zoom <= previousZoom) return previous;
  for (let i = 2; i < stops.length; i += 2) {
    const nextZoom = stops[i] ?? 0;
    const next = stops[i + 1] ?? 0;
    if (zoom <= nextZoom) {
      return previous + ((zoom - previousZoom) / (nextZoom - previousZoom)) * (next - previous);
    }
    previousZoom = nextZoom;
    previous = next;
  }
  return previous;
}
