import { Areas } from './areas.ts';
import { CanvasLayer } from './canvas-layer.ts';
import { DataLayer } from './data-layer.ts';
import type { NeighbourhoodFills } from './draw-neighbourhoods.ts';
import { LabelPlacer } from './labels.ts';
import type { Ground, MapDataset } from './place-map-options.ts';
import type { Pointing } from './pointing.ts';
import { BLANK_PAPER } from './surface.ts';
import type { MapTheme } from './theme.ts';
import type { Viewport } from './viewport.ts';

/** From bottom to top: our own ground, the glass for MapLibre, our data. */
export class MapLayers {
  readonly glass: HTMLElement;
  readonly data: DataLayer;
  readonly #areas = new Areas();
  readonly #ground: CanvasLayer;
  readonly #stop = new AbortController();
  #wanted: Promise<Ground> | null = null;
  #sketch: Ground = BLANK_PAPER;
  #theme: MapTheme;

  constructor(surface: HTMLElement, theme: MapTheme, formatCount: (count: number) => string) {
    this.#theme = theme;
    this.#ground = new CanvasLayer(surface, (context, view) => {
      this.#paintGround(context, view);
    });
    this.glass = document.createElement('div');
    // Before MapLibre measures it; afterwards would be too late.
    Object.assign(this.glass.style, { position: 'absolute', inset: '0', overflow: 'hidden' });
    surface.append(this.glass);
    this.data = new DataLayer(surface, this.#areas, theme, formatCount);
    // Whatever was written before the page's fonts came was written in others.
    const onFonts = (): void => {
      this.#areas.forgetNames();
      this.redraw();
    };
    document.fonts.addEventListener('loadingdone', onFonts, { signal: this.#stop.signal });
  }

  setGround(ground: Promise<Ground> | null): void {
    if (ground === this.#wanted) return;
    this.#wanted = ground;
    this.#draw(BLANK_PAPER);
    // One that does not come leaves the paper blank.
    void ground?.then(
      (come) => {
        if (ground === this.#wanted) this.#draw(come);
      },
      () => undefined,
    );
  }

  setDataset(dataset: MapDataset): void {
    this.#areas.setData(dataset.neighbourhoods, dataset.tree);
    this.data.setDataset(dataset);
    this.#ground.invalidate();
  }

  setFills(fills: NeighbourhoodFills): void {
    this.#areas.setFills(fills);
    this.redraw();
  }

  setChosen(code: string | null): void {
    this.#areas.setChosen(code);
    this.redraw();
  }

  /** Code of the neighbourhood under the pointer; null where neighbourhoods are ground, not something to choose. */
  neighbourhoodAt(view: Viewport, { x, y }: Pointing): string | null {
    return this.#areas.at(view.originX + x / view.scale, view.originY + y / view.scale);
  }

  setTheme(theme: MapTheme): void {
    this.#theme = theme;
    this.data.setTheme(theme);
    this.#ground.invalidate();
  }

  /** Neighbourhoods are always there: with our ground, or with the data over an online basemap. */
  showGround(shown: boolean): void {
    this.#ground.hidden = !shown;
    this.data.setAreas(!shown);
  }

  follow(view: Viewport): void {
    this.#ground.follow(view);
    this.data.follow(view);
  }

  settle(view: Viewport): void {
    this.#ground.settle(view);
    this.data.settle(view);
  }

  redraw(): void {
    this.#ground.invalidate();
    this.data.invalidate();
  }

  paintNow(): void {
    this.#ground.paintNow();
    this.data.paintNow();
  }

  destroy(): void {
    this.#stop.abort();
    this.#ground.destroy();
    this.data.destroy();
  }

  #draw(ground: Ground): void {
    this.#sketch = ground;
    this.#ground.invalidate();
  }

  #paintGround(context: CanvasRenderingContext2D, view: Viewport): void {
    this.#sketch.draw(context, view, this.#theme);
    this.#areas.draw(context, view, this.#theme);
    const taken = this.#areas.takenBoxes(context, view, this.#theme);
    this.#sketch.drawNames(context, view, this.#theme, new LabelPlacer(view.width, view.height, taken));
  }
}
