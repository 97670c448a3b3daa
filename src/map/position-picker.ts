import type { LonLat } from '../domain/geo/lon-lat.ts';
import { NO_PADDING, type Padding } from './camera-moves.ts';
import type { MapTheme } from './theme.ts';

interface Picking {
  readonly onPick: (position: LonLat) => void;
  readonly onCancel: () => void;
}

const SIZE = 44;
const SVG = 'http://www.w3.org/2000/svg';

/** Choosing a point of the map: where one clicks or taps, or by keyboard the point under the cross-hair. */
export class PositionPicker {
  readonly #surface: HTMLElement;
  readonly #cross: SVGSVGElement;
  readonly #positionAt: (x: number, y: number) => LonLat;
  #picking: Picking | null = null;
  #padding: Padding = NO_PADDING;

  constructor(surface: HTMLElement, positionAt: (x: number, y: number) => LonLat, signal: AbortSignal) {
    this.#surface = surface;
    this.#positionAt = positionAt;
    this.#cross = drawCross();
    surface.append(this.#cross);
    surface.addEventListener('keydown', this.#press, { signal });
  }

  get active(): boolean {
    return this.#picking !== null;
  }

  setTheme({ ink, paper }: MapTheme): void {
    this.#cross.style.color = ink;
    this.#cross.style.setProperty('--casing', paper);
  }

  /** What is covered: the cross-hair stands in the middle of the rest. */
  setPadding(padding: Padding): void {
    this.#padding = padding;
    this.#place();
  }

  /**
   * The next click or tap gives its position instead of choosing a place. By keyboard, on the focused map, Enter
   * gives the point under the cross-hair and Escape gives up. Null ends it.
   */
  set(picking: Picking | null): void {
    this.#picking = picking;
    this.#cross.style.display = picking === null ? 'none' : '';
    this.#surface.classList.toggle('picking', picking !== null);
    this.#surface.style.cursor = picking === null ? 'grab' : 'crosshair';
    this.#place();
  }

  /** Takes a click, if it is what was waited for. */
  take(x: number, y: number): boolean {
    const picking = this.#picking;
    if (picking === null) return false;
    this.set(null);
    picking.onPick(this.#positionAt(x, y));
    return true;
  }

  /** Takes the point under the cross-hair, for a button beside the map. */
  takeMiddle(): void {
    const { top, right, bottom, left } = this.#padding;
    const { clientWidth, clientHeight } = this.#surface;
    this.take((left + clientWidth - right) / 2, (top + clientHeight - bottom) / 2);
  }

  #press = (event: KeyboardEvent): void => {
    if (this.#picking === null || (event.key !== 'Enter' && event.key !== 'Escape')) return;
    // Escape would also close whatever is open beside the map.
    event.stopPropagation();
    event.preventDefault();
    if (event.key === 'Enter') {
      this.takeMiddle();
      return;
    }
    const { onCancel } = this.#picking;
    this.set(null);
    onCancel();
  };

  #place(): void {
    const { top, right, bottom, left } = this.#padding;
    const shift = (from: number, to: number): string =>
      `calc(50% + ${String((from - to) / 2)}px - ${String(SIZE / 2)}px)`;
    Object.assign(this.#cross.style, { left: shift(left, right), top: shift(top, bottom) });
  }
}

/** Two lines that leave their crossing free, in a casing. */
function drawCross(): SVGSVGElement {
  const cross = document.createElementNS(SVG, 'svg');
  const half = String(SIZE / 2);
  const gap = 5;
  const end = String(SIZE);
  const near = String(SIZE / 2 - gap);
  const far = String(SIZE / 2 + gap);
  const path = `M${half},1V${near}M${half},${far}V${end}M1,${half}H${near}M${far},${half}H${end}`;
  cross.setAttribute('width', end);
  cross.setAttribute('height', end);
  cross.setAttribute('aria-hidden', 'true');
  for (const [colour, width] of [
    ['var(--casing)', '6'],
    ['currentColor', '2.5'],
  ] as const) {
    const line = document.createElementNS(SVG, 'path');
    line.setAttribute('d', path);
    line.setAttribute('stroke-width', width);
    line.setAttribute('fill', 'none');
    line.style.stroke = colour;
    cross.append(line);
  }
  Object.assign(cross.style, { position: 'absolute', pointerEvents: 'none', display: 'none' });
  return cross;
}
