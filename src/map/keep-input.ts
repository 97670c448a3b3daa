/**
 * Keeps what hands do to an element before anything there answers them; the function returned gives it to whoever
 * listens by then.
 */
export function keepInput(surface: HTMLElement): () => void {
  const kept: Event[] = [];
  const stop = new AbortController();
  const keep = <Kind extends keyof HTMLElementEventMap>(
    kinds: readonly Kind[],
    copy: (event: HTMLElementEventMap[Kind]) => Event,
  ): void => {
    const options = { signal: stop.signal, passive: true };
    for (const kind of kinds) surface.addEventListener(kind, (event) => kept.push(copy(event)), options);
  };
  keep(
    ['pointerdown', 'pointermove', 'pointerup', 'pointercancel', 'pointerleave'],
    (event) => new PointerEvent(event.type, event),
  );
  keep(['click', 'dblclick'], (event) => new MouseEvent(event.type, event));
  keep(['wheel'], (event) => new WheelEvent(event.type, event));
  keep(['keydown'], (event) => new KeyboardEvent(event.type, event));
  return () => {
    stop.abort();
    for (const event of kept) {
      // The page around has heard of it already.
      surface.addEventListener(event.type, (again) => again.stopPropagation(), { once: true });
      surface.dispatchEvent(event);
    }
  };
}
