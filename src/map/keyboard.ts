/** What keys can do to the map. */
interface Steps {
  zoomBy(levels: number): void;
  panBy(x: number, y: number): void;
}

/** CSS pixels that an arrow key moves the map. */
const STEP = 100;

/** Arrows move, + and - zoom, wherever the camera is held. Keys with a modifier belong to the browser. */
export function listenToKeys(surface: HTMLElement, control: Steps, signal: AbortSignal): void {
  surface.addEventListener(
    'keydown',
    (event) => {
      if (event.target !== surface || event.ctrlKey || event.altKey || event.metaKey) return;
      if (!act(event, control)) return;
      event.preventDefault();
    },
    { signal },
  );
}

function act({ key, shiftKey }: KeyboardEvent, control: Steps): boolean {
  const step = shiftKey ? STEP * 3 : STEP;
  switch (key) {
    case 'ArrowLeft':
      control.panBy(-step, 0);
      return true;
    case 'ArrowRight':
      control.panBy(step, 0);
      return true;
    case 'ArrowUp':
      control.panBy(0, -step);
      return true;
    case 'ArrowDown':
      control.panBy(0, step);
      return true;
    case '+':
    case '=':
      control.zoomBy(1);
      return true;
    case '-':
    case '_':
      control.zoomBy(-1);
      return true;
    default:
      return false;
  }
}
