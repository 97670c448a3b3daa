import type { MapTheme } from './theme.ts';

const HINT_DURATION = 1600;

/** A sentence over the map for a moment: how to move it where the usual gesture belongs to the page. */
export class Hint {
  readonly #element: HTMLElement;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(parent: HTMLElement) {
    this.#element = document.createElement('div');
    // Only those who tried to move the map with a gesture need it.
    this.#element.setAttribute('aria-hidden', 'true');
    this.#element.className = 'map-hint';
    Object.assign(this.#element.style, {
      position: 'absolute',
      inset: 'auto 0 50% 0',
      margin: '0 auto',
      width: 'fit-content',
      maxWidth: '80%',
      padding: '10px 16px',
      borderRadius: '10px',
      textAlign: 'center',
      pointerEvents: 'none',
    });
    this.#element.hidden = true;
    parent.append(this.#element);
  }

  setTheme({ ink, paper, font }: MapTheme): void {
    Object.assign(this.#element.style, { color: paper, background: ink, fontFamily: font });
  }

  show(text: string): void {
    this.#element.textContent = text;
    this.#element.hidden = false;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#element.hidden = true;
    }, HINT_DURATION);
  }

  destroy(): void {
    clearTimeout(this.#timer);
    this.#element.remove();
  }
}
