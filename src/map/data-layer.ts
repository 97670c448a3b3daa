import type { KeptCounts } from '../domain/explore/kept-counts.ts';
import { countIn } from '../domain/explore/ranked-bits.ts';
import type { Areas } from './areas.ts';
import { CanvasLayer } from './canvas-layer.ts';
import { largestCrowd, toCrowdMarks, type CrowdsAt } from './crowd-marks.ts';
import { drawCircleLabels, drawCircles } from './draw-circles.ts';
import { drawData } from './draw-data.ts';
import { drawPins, hitPin } from './draw-pins.ts';
import { toIssueLooks, type IssueLook } from './issue-palette.ts';
import { hitMark, hitsSelected, largestCount, markBox, MOUSE_REACH, TOUCH_REACH } from './mark-sizes.ts';
import { countDrawnPlaces, hasMobilePlaces, leavesOfPlace, placesOf, toMarks, type Mark } from './marks.ts';
import { NO_OVERLAY, type MapOverlay } from './overlay.ts';
import type { MapDataset } from './place-map-options.ts';
import type { Pointing } from './pointing.ts';
import { shownLevel } from './shown-level.ts';
import type { MapTheme } from './theme.ts';
import { TokenSprites } from './tokens.ts';
import { screenX, screenY, type Viewport } from './viewport.ts';

/** What lies under the pointer: the places, and the mark that shows them (none for the selected place's token). */
export interface Hit {
  readonly places: readonly number[];
  readonly mark: Mark | null;
}

/** Our data on its canvas above the map: neighbourhoods, places, clusters. Nothing in the DOM for any of them. */
export class DataLayer {
  readonly #layer: CanvasLayer;
  readonly #areas: Areas;
  readonly #formatCount: (count: number) => string;
  #theme: MapTheme;
  #dataset: MapDataset | null = null;
  #hasAreas = false;
  #hasMobilePlaces = false;
  #counts: KeptCounts | null = null;
  #crowds: CrowdsAt | null = null;
  #strong = false;
  #selected: number | null = null;
  #hovered: number | null = null;
  #overlay: MapOverlay = NO_OVERLAY;
  #looks: readonly IssueLook[] = [];
  #sprites: TokenSprites | null = null;
  /** As last drawn, for the pointer. */
  #marks: readonly Mark[] = [];
  #largest = 1;

  constructor(parent: HTMLElement, areas: Areas, theme: MapTheme, formatCount: (count: number) => string) {
    this.#areas = areas;
    this.#theme = theme;
    this.#formatCount = remembering(formatCount);
    this.#layer = new CanvasLayer(parent, (context, view) => {
      this.#paint(context, view);
    });
  }

  get dataset(): MapDataset | null {
    return this.#dataset;
  }

  get counts(): KeptCounts | null {
    return this.#counts;
  }

  setDataset(dataset: MapDataset): void {
    this.#dataset = dataset;
    this.#hasMobilePlaces = hasMobilePlaces(dataset.table.pointStart);
    // Counts of another tree mean nothing.
    this.#counts = null;
    this.#marks = [];
    this.#selected = null;
    this.#hovered = null;
    this.setTheme(this.#theme);
  }

  /** Returns how many places are drawn. */
  setKept(counts: KeptCounts, strong: boolean, crowds: CrowdsAt | null): number {
    this.#counts = counts;
    this.#crowds = crowds;
    this.#strong = strong;
    this.#layer.invalidate();
    if (this.#dataset === null) return 0;
    if (crowds !== null) return crowds(0).reduce((sum, { total }) => sum + total, 0);
    const { tree, table } = this.#dataset;
    if (this.#hasMobilePlaces) return countDrawnPlaces(tree, counts, table.pointStart);
    return countIn(counts.total, 0, tree.leafPlace.length);
  }

  setTheme(theme: MapTheme): void {
    this.#theme = theme;
    const { table, issues } = this.#dataset ?? {};
    this.#looks = table === undefined ? [] : toIssueLooks(table.issueIds, issues ?? [], theme);
    this.#sprites = null;
    this.#layer.invalidate();
  }

  /** Whether outlines and fills are drawn here: where our own ground, which has them, is hidden. */
  setAreas(shown: boolean): void {
    if (shown === this.#hasAreas) return;
    this.#hasAreas = shown;
    this.#layer.paintNow();
  }

  setSelected(place: number | null): void {
    if (place === this.#selected) return;
    this.#selected = place;
    this.#layer.invalidate();
  }

  setHovered(place: number | null): void {
    if (place === this.#hovered) return;
    this.#hovered = place;
    this.#layer.invalidate();
  }

  setOverlay(overlay: MapOverlay): void {
    this.#overlay = overlay;
    this.#layer.invalidate();
  }

  follow(view: Viewport): void {
    this.#layer.follow(view);
  }

  settle(view: Viewport): void {
    this.#layer.settle(view);
  }

  invalidate(): void {
    this.#layer.invalidate();
  }

  paintNow(): void {
    this.#layer.paintNow();
  }

  hit(view: Viewport, at: Pointing): Hit | null {
    const dataset = this.#dataset;
    const counts = this.#counts;
    if (dataset === null || counts === null) return null;
    const { table, tree } = dataset;
    if (this.#selected !== null) {
      for (const leaf of leavesOfPlace(tree, this.#selected)) {
        const point = tree.leafPoint[leaf] ?? 0;
        const position = [table.pointLon[point] ?? 0, table.pointLat[point] ?? 0] as const;
        if (hitsSelected(position, view, at)) return { places: [this.#selected], mark: null };
      }
    }
    const reach = at.touch ? TOUCH_REACH : MOUSE_REACH;
    const mark = hitMark(this.#marks, view, at, this.#largest, reach);
    return mark === undefined ? null : { places: placesOf(tree, counts, mark), mark };
  }

  /** The imagined place under the pointer, and where its point stands in CSS pixels; no other pin can be moved. */
  grabPin(
    view: Viewport,
    at: Pointing,
  ): { readonly id: string; readonly x: number; readonly y: number } | null {
    const pin = hitPin(this.#overlay.pins, view, at, at.touch ? TOUCH_REACH : MOUSE_REACH);
    if (pin?.look !== 'imagined') return null;
    const [lon, lat] = pin.position;
    return { id: pin.id, x: screenX(view, lon), y: screenY(view, lat) };
  }

  destroy(): void {
    this.#layer.destroy();
    this.#dataset = null;
    this.#counts = null;
    this.#sprites = null;
  }

  #paint(context: CanvasRenderingContext2D, view: Viewport): void {
    if (this.#hasAreas) this.#areas.draw(context, view, this.#theme);
    drawCircles(context, view, this.#overlay.circles, this.#theme);
    this.#areas.drawNames(context, view, this.#theme);
    this.#paintPlaces(context, view);
    const { circles, pins } = this.#overlay;
    const taken = this.#marks.map((mark) => markBox(mark, view, this.#largest));
    drawCircleLabels(context, view, circles, this.#theme, { margin: this.#layer.margin, taken });
    drawPins(context, view, pins, { theme: this.#theme, looks: this.#looks, sprites: this.#sprites });
  }

  #paintPlaces(context: CanvasRenderingContext2D, view: Viewport): void {
    const dataset = this.#dataset;
    const counts = this.#counts;
    if (dataset === null || counts === null) return;
    if (this.#sprites?.ratio !== this.#layer.ratio) {
      this.#sprites = new TokenSprites(this.#looks, this.#theme, this.#layer.ratio);
    }
    const { table, tree } = dataset;
    const crowds = this.#crowds;
    const { zoom } = view.camera;
    this.#marks = crowds === null ? toMarks(tree, counts, view, zoom) : toCrowdMarks(crowds, view);
    this.#largest = crowds === null ? largestCount(shownLevel(tree, zoom)) : largestCrowd(crowds, view);
    drawData(context, view, {
      table,
      tree,
      counts,
      marks: this.#marks,
      largest: this.#largest,
      sprites: this.#sprites,
      theme: this.#theme,
      looks: this.#looks,
      strong: this.#strong,
      formatCount: this.#formatCount,
      selected: this.#selected,
      hovered: this.#hovered,
    });
  }
}

/** Writing numbers in a language is slow, and the same numbers come again in every drawing. */
function remembering(formatCount: (count: number) => string): (count: number) => string {
  const known = new Map<number, string>();
  return (count) => {
    const text = known.get(count) ?? formatCount(count);
    if (known.size < 10_000) known.set(count, text);
    return text;
  };
}
