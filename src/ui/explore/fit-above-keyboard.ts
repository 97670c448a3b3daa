/** Space between the list and what follows, in CSS pixels. */
const GAP = 8;
/** A list that is lower shows less than it hides. */
const LEAST = 120;

/** Keeps a list that hangs from the top within what the keyboard of a phone leaves, as the style `--room`. */
export function fitAboveKeyboard(list: HTMLElement): (() => void) | undefined {
  const viewport = window.visualViewport;
  if (viewport === null) return undefined;
  const fit = (): void => {
    const end = viewport.offsetTop + viewport.height;
    const room = Math.max(LEAST, end - list.getBoundingClientRect().top - GAP);
    list.style.setProperty('--room', `${String(Math.round(room))}px`);
  };
  fit();
  viewport.addEventListener('resize', fit);
  return () => viewport.removeEventListener('resize', fit);
}
