import { CanvasLayer } from './canvas-layer.ts';
import { DataLayer } from './data-layer.ts';
import type { NeighbourhoodFills } from './draw-neighbourhoods.ts';
import type { DrawIcon } from './draw-icon.ts';
import { DrawingTurns } from './drawing-turns.ts';
import type { Ground, MapDataset } from './place-map-options.ts';
import type { Pointing } from './pointing.ts';
import type { Surroundings } from './surroundings.ts';
import type { MapTheme } from './theme.ts';
import type { Viewport } from './viewport.ts';

/** From bottom to top: our own ground, the glass for MapLibre, our data. */
export class MapLayers {
  readonly glass: HTMLElement;
  readonly data: DataLayer;
  readonly #turns = new DrawingTurns();
  readonly #ground: CanvasLayer;
  readonly #stop = new AbortController();
  #wanted: Promise<Ground> | null = null;
  #isSketchComing = false;
  #sketch: Ground | null = null;
  /** Whether its names have been written once. */
  #isWritten = false;
  #isGroundShown = true;
  #surroundings: Surroundings | null = null;
  #fills: NeighbourhoodFills = new Map();
  #chosen: string | null = null;
  #theme: MapTheme;

  constructor(surface: HTMLElement, theme: MapTheme) {
    this.#theme = theme;
    this.#ground = new CanvasLayer(surface, this.#turns, 'always', (context, view) => {
      this.#paintGround(context, view);
    });
    this.glass = document.createElement('div');
    // Before MapLibre measures it; afterwards would be too late.
    Object.assign(this.glass.style, { position: 'absolute', inset: '0', overflow: 'hidden' });
    surface.append(this.glass);
    this.#fitGround();
    this.data = new DataLayer(surface, this.#turns, theme);
    // Whatever was written before the page's fonts came was written in others.
    const onFonts = (): void => {
      this.#surroundings?.areas.forgetNames();
      this.redraw();
    };
    document.fonts.addEventListener('loadingdone', onFonts, { signal: this.#stop.signal });
  }

  setGround(ground: Promise<Ground> | null): void {
    if (ground === this.#wanted) return;
    this.#wanted = ground;
    this.#take(null, ground !== null);
    // One that does not come leaves the paper blank.
    void ground
      ?.catch(() => null)
      .then((come) => {
        if (ground === this.#wanted) this.#take(come, false);
      });
  }

  /** Neighbourhoods, circles, pins and icons come after the places. */
  surround(surroundings: Surroundings, drawIcon: DrawIcon): void {
    this.#surroundings = surroundings;
    const { dataset } = this.data;
    if (dataset !== null) surroundings.areas.setData(dataset.neighbourhoods, dataset.tree);
    surroundings.areas.setFills(this.#fills);
    surroundings.areas.setChosen(this.#chosen);
    this.data.surround(surroundings, drawIcon);
    this.#fitGround();
  }

  setDataset(dataset: MapDataset): void {
    const known = this.data.dataset;
    this.data.setDataset(dataset);
    if (this.#surroundings === null) return;
    if (dataset.tree === known?.tree && dataset.neighbourhoods === known.neighbourhoods) return;
    this.#surroundings.areas.setData(dataset.neighbourhoods, dataset.tree);
    this.#ground.invalidate();
  }

  setFills(fills: NeighbourhoodFills): void {
    this.#fills = fills;
    this.#surroundings?.areas.setFills(fills);
    this.redraw();
  }

  setChosen(code: string | null): void {
    this.#chosen = code;
    this.#surroundings?.areas.setChosen(code);
    this.redraw();
  }

  /** Code of the neighbourhood under the pointer; null where neighbourhoods are ground, not something to choose. */
  neighbourhoodAt(view: Viewport, { x, y }: Pointing): string | null {
    const areas = this.#surroundings?.areas;
    return areas?.at(view.originX + x / view.scale, view.originY + y / view.scale) ?? null;
  }

  setTheme(theme: MapTheme): void {
    this.#theme = theme;
    this.data.setTheme(theme);
    this.#ground.invalidate();
  }

  /** Neighbourhoods are always there: with our ground, or with the data over an online basemap. */
  showGround(shown: boolean): void {
    this.#isGroundShown = shown;
    this.#fitGround();
    this.data.setAreas(!shown);
  }

  /** `isMoving`: further views are to come at once. Another size, or another hand that holds the camera, is no move. */
  show(view: Viewport, isMoving: boolean): void {
    for (const layer of [this.data, this.#ground]) {
      if (isMoving) layer.follow(view);
      else layer.settle(view);
    }
  }

  /** Resolves once nothing waits to be drawn. */
  drawn(): Promise<void> {
    return this.#turns.done();
  }

  redraw(): void {
    this.data.invalidate();
    this.#ground.invalidate();
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

  #take(sketch: Ground | null, isComing: boolean): void {
    this.#sketch = sketch;
    this.#isSketchComing = isComing;
    this.#isWritten = false;
    this.#ground.canvas.style.visibility = 'hidden';
    this.#fitGround();
  }

  /**
   * A canvas with nothing on it would take part in every picture: blank paper is the surface itself. What comes at the
   * same time is drawn once.
   */
  #fitGround(): void {
    const isBlank = this.#isSketchComing || (this.#sketch === null && this.#surroundings === null);
    this.#ground.hidden = !this.#isGroundShown || isBlank;
    this.#ground.invalidate();
  }

  #paintGround(context: CanvasRenderingContext2D, view: Viewport): void {
    this.#sketch?.draw(context, view, this.#theme);
    this.#surroundings?.areas.draw(context, view, this.#theme);
    if (this.#isWritten) this.#paintNames(context, view);
    else this.#turns.ask(this.#write);
  }

  /**
   * Names that are placed for the first time take as long as all that lies under them, and so does a canvas that is seen
   * for the first time: a frame each.
   */
  #write = (): void => {
    this.#isWritten = this.#sketch !== null && this.#surroundings !== null;
    this.#ground.paintOver((context, view) => {
      this.#paintNames(context, view);
    });
    this.#turns.ask(this.#unveil);
  };

  #unveil = (): void => {
    this.#ground.canvas.style.visibility = '';
  };

  #paintNames(context: CanvasRenderingContext2D, view: Viewport): void {
    const areas = this.#surroundings?.areas;
    if (areas === undefined) return;
    this.#sketch?.drawNames(context, view, this.#theme, areas.placerBeside(context, view, this.#theme));
  }
}
