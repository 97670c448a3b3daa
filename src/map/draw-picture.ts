import type { KeptCounts } from '../domain/explore/kept-counts.ts';
import type { Neighbourhood } from '../domain/neighbourhood.ts';
import type { Size } from './camera-moves.ts';
import { drawBadges, setBadgeFont } from './draw-badges.ts';
import { drawData, type DataScene } from './draw-data.ts';
import { drawDoubt } from './draw-doubt.ts';
import { drawIcon } from './draw-icon.ts';
import { drawLegendLine, legendBoxes, type PictureTexts } from './draw-legend-line.ts';
import { drawNeighbourhoods, toNeighbourhoodShape, type NeighbourhoodFills } from './draw-neighbourhoods.ts';
import { toIssueLooks } from './issue-palette.ts';
import type { LabelBox } from './label-style.ts';
import { LabelPlacer } from './labels.ts';
import { largestCount, markRadius } from './mark-sizes.ts';
import { toMarks } from './marks.ts';
import { drawPlacedNames, placeNames } from './neighbourhood-names.ts';
import { placePins, type NumberedPin } from './place-pins.ts';
import type { Ground, MapDataset } from './place-map-options.ts';
import { shownLevel } from './shown-level.ts';
import type { MapTheme } from './theme.ts';
import { TokenSprites } from './tokens.ts';
import { screenX, screenY, toViewport, type Camera, type Viewport } from './viewport.ts';

export interface MapPicture {
  /** `cameraForBounds` makes one of bounds. */
  readonly camera: Camera;
  /** CSS pixels; on paper 96 are an inch. */
  readonly size: Size;
  /** Device pixels a CSS pixel: 3 print sharply. */
  readonly ratio: number;
  readonly theme: MapTheme;
  /** The sketch where it shows the territory; null for blank paper. */
  readonly ground: Ground | null;
  readonly neighbourhoods: readonly Neighbourhood[];
  readonly fills?: NeighbourhoodFills;
  /** Code of the neighbourhood that is framed. */
  readonly chosen?: string;
  /** Places as the map shows them, near ones as a ring with their number. */
  readonly tokens?: { readonly dataset: MapDataset; readonly counts: KeptCounts };
  /** Places as numbers that a list beside the map explains. */
  readonly pins?: readonly NumberedPin[];
  readonly texts: PictureTexts;
}

/**
 * The map as a picture on a canvas, which takes the picture's size: for paper, for a file, without MapLibre and
 * without waiting for anything. Fonts are those that the page has loaded by then. Returns how many pins had no room
 * for their number.
 */
export function drawPicture(canvas: HTMLCanvasElement, picture: MapPicture): number {
  const { camera, size, ratio, theme, texts } = picture;
  canvas.width = Math.round(size.width * ratio);
  canvas.height = Math.round(size.height * ratio);
  // By the processor, as the map's own: see `CanvasLayer`.
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) return 0;
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  const view = toViewport(camera, size.width, size.height);
  const legend = legendBoxes(context, view, theme, texts);
  const scene = picture.tokens === undefined ? null : toScene(view, picture.tokens, picture);
  setBadgeFont(context, theme);
  const writer = { measure: (text: string) => context.measureText(text).width, number: texts.number };
  const pins = placePins(view, picture.pins ?? [], writer, legend);
  const taken = [
    ...legend,
    ...(scene === null ? [] : boxesOf(view, scene)),
    ...pins.badges.map(({ box }) => box),
  ];
  drawGround(context, view, picture, taken);
  if (scene !== null) drawData(context, view, scene);
  for (const {
    position: [lon, lat],
    precisionMetres,
  } of picture.pins ?? []) {
    const doubt = { x: screenX(view, lon), y: screenY(view, lat), lat, metres: precisionMetres };
    drawDoubt(context, view, theme, doubt, 0.45);
  }
  drawBadges(context, pins, theme);
  drawLegendLine(context, view, theme, texts);
  return pins.dots.length;
}

/** Ground, neighbourhoods and all names, which keep away from what will be drawn over them. */
function drawGround(
  context: CanvasRenderingContext2D,
  view: Viewport,
  { ground, neighbourhoods, fills = new Map(), chosen, theme }: MapPicture,
  taken: readonly LabelBox[],
): void {
  const shapes = neighbourhoods.map(toNeighbourhoodShape);
  context.fillStyle = theme.paper;
  context.fillRect(0, 0, view.width, view.height);
  ground?.draw(context, view, theme);
  drawNeighbourhoods(context, view, shapes, theme, fills, chosen ?? null);
  const names = placeNames(context, view, shapes, theme, taken);
  const placer = new LabelPlacer(view.width, view.height, [...taken, ...names.map(({ box }) => box)]);
  ground?.drawNames(context, view, theme, placer);
  drawPlacedNames(context, view, names);
}

function toScene(
  view: Viewport,
  { dataset: { table, tree, issues }, counts }: NonNullable<MapPicture['tokens']>,
  { theme, ratio, texts }: MapPicture,
): DataScene {
  const looks = toIssueLooks(table.issueIds, issues, theme);
  return {
    table,
    tree,
    counts,
    marks: toMarks(tree, counts, view, view.camera.zoom),
    largest: largestCount(shownLevel(tree, view.camera.zoom)),
    sprites: new TokenSprites(looks, theme, ratio, drawIcon),
    theme,
    looks,
    strong: true,
    formatCount: texts.number,
    selected: null,
    hovered: null,
  };
}

function boxesOf(view: Viewport, { marks, largest }: DataScene): LabelBox[] {
  return marks.map((mark) => {
    const x = (mark.x - view.originX) * view.scale;
    const y = (mark.y - view.originY) * view.scale;
    const radius = markRadius(mark, largest);
    return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
  });
}
