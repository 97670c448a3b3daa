import { keepTheSame, type KeptCounts } from '../domain/explore/kept-counts.ts';
import { countIn } from '../domain/explore/ranked-bits.ts';
import { CanvasLayer } from './canvas-layer.ts';
import { largestCrowd, toCrowdMarks, type CrowdsAt } from './crowd-marks.ts';
import { drawData } from './draw-data.ts';
import type { DrawIcon } from './draw-icon.ts';
import type { DrawingTurns } from './drawing-turns.ts';
import { toIssueLooks, type IssueLook } from './issue-palette.ts';
import { largestCount, markBox } from './mark-sizes.ts';
import { countDrawnPlaces, hasMobilePlaces, toMarks, type Mark } from './marks.ts';
import { NO_OVERLAY, type MapOverlay } from './overlay.ts';
import type { MapDataset } from './place-map-options.ts';
import { shownLevel } from './shown-level.ts';
import type { Surroundings } from './surroundings.ts';
import type { MapTheme } from './theme.ts';
import { TokenSprites } from './tokens.ts';
import type { Viewport } from './viewport.ts';

/** What is drawn of the places, as the pointer finds it. */
export interface ShownPlaces {
  readonly dataset: MapDataset;
  readonly counts: KeptCounts;
  readonly selected: number | null;
  readonly marks: readonly Mark[];
  /** Count of the largest cluster of the level drawn. */
  readonly largest: number;
}

/** Our data on its canvas above the map: neighbourhoods, places, clusters. Nothing in the DOM for any of them. */
export class DataLayer {
  readonly #layer: CanvasLayer;
  #formatCount: (count: number) => string = String;
  #theme: MapTheme;
  #dataset: MapDataset | null = null;
  #surroundings: Surroundings | null = null;
  #drawIcon: DrawIcon | null = null;
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

  constructor(parent: HTMLElement, turns: DrawingTurns, theme: MapTheme) {
    this.#theme = theme;
    this.#layer = new CanvasLayer(parent, turns, 'moving', (context, view) => {
      this.#paint(context, view);
    });
    // An empty one would take part in every picture.
    this.#layer.hidden = true;
  }

  get dataset(): MapDataset | null {
    return this.#dataset;
  }

  /** Null before there are places. */
  get shown(): ShownPlaces | null {
    const [dataset, counts] = [this.#dataset, this.#counts];
    if (dataset === null || counts === null) return null;
    return { dataset, counts, selected: this.#selected, marks: this.#marks, largest: this.#largest };
  }

  get overlay(): MapOverlay {
    return this.#overlay;
  }

  /** What is drawn beside the places, and the icons of their tokens, come after them. */
  surround(surroundings: Surroundings, drawIcon: DrawIcon): void {
    this.#surroundings = surroundings;
    this.#drawIcon = drawIcon;
    this.#sprites = null;
    this.#layer.hidden = false;
    this.#layer.invalidate();
  }

  /** Under the same clusters, more is known of the same places: nothing changes of what is drawn. */
  setDataset(dataset: MapDataset): void {
    const isSame = dataset.tree === this.#dataset?.tree;
    this.#dataset = dataset;
    if (isSame) return;
    this.#layer.hidden = false;
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
    const isDrawn = this.#counts !== null && keepTheSame(counts, this.#counts) && crowds === this.#crowds;
    if (!isDrawn || strong !== this.#strong) this.#layer.invalidate();
    this.#counts = counts;
    this.#crowds = crowds;
    this.#strong = strong;
    if (this.#dataset === null) return 0;
    if (crowds !== null) return crowds(0).reduce((sum, { total }) => sum + total, 0);
    const { tree, table } = this.#dataset;
    if (this.#hasMobilePlaces) return countDrawnPlaces(tree, counts, table.pointStart);
    return countIn(counts.total, 0, tree.leafPlace.length);
  }

  /** How a language writes counts. */
  setFormat(formatCount: (count: number) => string): void {
    this.#formatCount = remembering(formatCount);
    this.#layer.invalidate();
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

  setMarked(selected: number | null, hovered: number | null): void {
    if (selected === this.#selected && hovered === this.#hovered) return;
    this.#selected = selected;
    this.#hovered = hovered;
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

  destroy(): void {
    this.#layer.destroy();
    this.#dataset = null;
    this.#counts = null;
    this.#sprites = null;
  }

  #paint(context: CanvasRenderingContext2D, view: Viewport): void {
    const [theme, overlay] = [this.#theme, this.#overlay];
    this.#surroundings?.drawUnder(context, view, theme, { overlay, hasAreas: this.#hasAreas });
    this.#paintPlaces(context, view);
    this.#surroundings?.drawOver(context, view, overlay, {
      theme,
      looks: this.#looks,
      sprites: this.#sprites,
      margin: this.#layer.margin,
      taken: this.#marks.map((mark) => markBox(mark, view, this.#largest)),
    });
  }

  #paintPlaces(context: CanvasRenderingContext2D, view: Viewport): void {
    const dataset = this.#dataset;
    const counts = this.#counts;
    if (dataset === null || counts === null) return;
    if (this.#sprites?.ratio !== this.#layer.ratio) {
      this.#sprites = new TokenSprites(this.#looks, this.#theme, this.#layer.ratio, this.#drawIcon);
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
