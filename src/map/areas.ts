import type { ClusterTree } from '../domain/explore/cluster-tree.ts';
import { fromSteps } from '../domain/geo/world-steps.ts';
import type { Neighbourhood } from '../domain/neighbourhood.ts';
import {
  drawNeighbourhoods,
  isInside,
  toNeighbourhoodShape,
  type NeighbourhoodFills,
  type NeighbourhoodShape,
} from './draw-neighbourhoods.ts';
import type { LabelBox } from './label-style.ts';
import { LabelPlacer } from './labels.ts';
import { clusterRadius, largestCount, TOKEN_SIZE } from './mark-sizes.ts';
import { drawPlacedNames, placeNames, type PlacedName } from './neighbourhood-names.ts';
import { shownLevel } from './shown-level.ts';
import type { MapTheme } from './theme.ts';
import type { Viewport } from './viewport.ts';

/**
 * The neighbourhoods on the map. Over our own ground they are part of it, below its names; over an online
 * basemap they are drawn with the data. Either way their names lie just below the places.
 */
export class Areas {
  #neighbourhoods: readonly Neighbourhood[] = [];
  #shapes: readonly NeighbourhoodShape[] = [];
  #tree: ClusterTree | null = null;
  #fills: NeighbourhoodFills = new Map();
  #chosen: string | null = null;
  /** Names as last placed: a filter draws them again and again in the same view. */
  #placed: {
    readonly view: Viewport;
    readonly theme: MapTheme;
    readonly names: readonly PlacedName[];
  } | null = null;

  setData(neighbourhoods: readonly Neighbourhood[], tree: ClusterTree): void {
    if (neighbourhoods !== this.#neighbourhoods) this.#shapes = neighbourhoods.map(toNeighbourhoodShape);
    this.#neighbourhoods = neighbourhoods;
    this.#tree = tree;
    this.#placed = null;
  }

  setFills(fills: NeighbourhoodFills): void {
    this.#fills = fills;
  }

  setChosen(code: string | null): void {
    this.#chosen = code;
  }

  /**
   * Code of the neighbourhood at a point in Mercator units; of several the smallest, which lies upon the others.
   * Null where no figure colours them: then there is nothing to choose.
   */
  at(x: number, y: number): string | null {
    if (this.#fills.size === 0) return null;
    const [found] = this.#shapes
      .filter(({ left, top, right, bottom }) => x >= left && x <= right && y >= top && y <= bottom)
      .filter((shape) => isInside(shape, x, y))
      .sort((one, other) => one.right - one.left - (other.right - other.left));
    return found?.code ?? null;
  }

  /** Letters have another width: the page's fonts have come. */
  forgetNames(): void {
    this.#placed = null;
  }

  draw(context: CanvasRenderingContext2D, view: Viewport, theme: MapTheme): void {
    drawNeighbourhoods(context, view, this.#shapes, theme, this.#fills, this.#chosen);
  }

  drawNames(context: CanvasRenderingContext2D, view: Viewport, theme: MapTheme): void {
    drawPlacedNames(context, view, this.#namesIn(context, view, theme));
  }

  /** Places the names of the ground, beside these names and the places. */
  placerBeside(context: CanvasRenderingContext2D, view: Viewport, theme: MapTheme): LabelPlacer {
    const names = this.#namesIn(context, view, theme).map(({ box }) => box);
    const places = this.#tree === null ? [] : boxesOfAllMarks(this.#tree, view);
    return new LabelPlacer(view.width, view.height, [...names, ...places]);
  }

  #namesIn(context: CanvasRenderingContext2D, view: Viewport, theme: MapTheme): readonly PlacedName[] {
    const known = this.#placed;
    if (known !== null && known.theme === theme && isSameView(known.view, view)) return known.names;
    const obstacles = this.#tree === null ? [] : boxesOfAllMarks(this.#tree, view);
    const names = placeNames(context, view, this.#shapes, theme, obstacles);
    this.#placed = { view, theme, names };
    return names;
  }
}

function isSameView(one: Viewport, other: Viewport): boolean {
  return (
    one.originX === other.originX &&
    one.originY === other.originY &&
    one.scale === other.scale &&
    one.width === other.width &&
    one.height === other.height
  );
}

/** Names keep away from all places, filtered or not, so that no name jumps when a filter changes. */
function boxesOfAllMarks(tree: ClusterTree, view: Viewport): LabelBox[] {
  const level = shownLevel(tree, view.camera.zoom);
  const largest = largestCount(level);
  const boxes: LabelBox[] = [];
  for (let node = 0; node < level.x.length; node++) {
    const x = (fromSteps(level.x[node] ?? 0) - view.originX) * view.scale;
    const y = (fromSteps(level.y[node] ?? 0) - view.originY) * view.scale;
    if (x < 0 || y < 0 || x > view.width || y > view.height) continue;
    const count = (level.end[node] ?? 0) - (level.start[node] ?? 0);
    const radius = (count > 1 ? clusterRadius(count, largest) : TOKEN_SIZE / 2) - 3;
    boxes.push({ left: x - radius, right: x + radius, top: y - radius, bottom: y + radius });
  }
  return boxes;
}
