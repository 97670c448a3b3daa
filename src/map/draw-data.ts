import type { ClusterTree } from '../domain/explore/cluster-tree.ts';
import type { KeptCounts } from '../domain/explore/kept-counts.ts';
import { PLACE_KINDS } from '../domain/place.ts';
import type { PlaceTable } from '../domain/place-table.ts';
import { drawCluster, sharesOf, type ClusterStyle } from './draw-cluster.ts';
import { drawDoubt } from './draw-doubt.ts';
import { leavesOfPlace, markHolding, spotOfLeaf, type Mark } from './marks.ts';
import { markRadius, SELECTED_TOKEN_SIZE, STEM_LENGTH } from './mark-sizes.ts';
import type { TokenLook, TokenSprites } from './tokens.ts';
import type { Viewport } from './viewport.ts';

export interface DataScene extends ClusterStyle {
  readonly table: PlaceTable;
  readonly tree: ClusterTree;
  readonly counts: KeptCounts;
  readonly marks: readonly Mark[];
  /** Count of the largest cluster of the level drawn. */
  readonly largest: number;
  readonly sprites: TokenSprites;
  /** Places by index, null where none is. */
  readonly selected: number | null;
  readonly hovered: number | null;
}

interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Nearer than this, every circle of doubt is drawn, not only that of the place one looks at. */
const DOUBT_ZOOM = 14;

/** Everything about places: circles of doubt, places, clusters, and on top the place one looks at. */
export function drawData(context: CanvasRenderingContext2D, view: Viewport, scene: DataScene): void {
  const selected = scene.selected === null ? [] : leavesOfPlace(scene.tree, scene.selected);
  const hovered = scene.hovered === null ? [] : leavesOfPlace(scene.tree, scene.hovered);
  if (view.camera.zoom >= DOUBT_ZOOM) {
    for (const { leaf } of scene.marks) if (leaf >= 0) drawDoubtOf(context, view, scene, leaf, 0.45);
  }
  for (const leaf of [...selected, ...hovered]) drawDoubtOf(context, view, scene, leaf, 1);
  // The selected place stands above its position: its small token would be there twice.
  const singles = scene.marks
    .filter(({ leaf }) => leaf >= 0 && !selected.includes(leaf))
    .sort((one, other) => one.y - other.y);
  for (const mark of singles) {
    const { x, y } = spotOf(view, mark);
    scene.sprites.draw(context, lookAt(scene, mark.leaf, false), x, y);
  }
  const clusters = scene.marks.filter(({ leaf }) => leaf < 0).sort((one, other) => other.count - one.count);
  for (const mark of clusters) {
    const at = { ...spotOf(view, mark), radius: markRadius(mark, scene.largest) };
    const shares = mark.shares ?? sharesOf(scene.counts, mark);
    drawCluster(context, { count: mark.count, shares }, at, scene);
  }
  for (const mark of marksHolding(scene, [...hovered, ...selected])) {
    if (!selected.includes(mark.leaf)) drawHalo(context, view, scene, mark);
  }
  for (const leaf of selected) drawSelected(context, view, scene, leaf);
}

function drawDoubtOf(
  context: CanvasRenderingContext2D,
  view: Viewport,
  { table, tree, theme }: DataScene,
  leaf: number,
  strength: number,
): void {
  const point = tree.leafPoint[leaf] ?? 0;
  const lat = table.pointLat[point] ?? 0;
  const metres = table.pointPrecisionMetres[point] ?? 0;
  drawDoubt(context, view, theme, { ...spotOf(view, spotOfLeaf(tree, leaf)), lat, metres }, strength);
}

function marksHolding({ marks }: DataScene, leaves: readonly number[]): Set<Mark> {
  const holding = new Set<Mark>();
  for (const leaf of leaves) {
    const mark = markHolding(marks, leaf);
    if (mark !== undefined) holding.add(mark);
  }
  return holding;
}

/** The lit ring around the place or cluster that holds the list's row. */
function drawHalo(context: CanvasRenderingContext2D, view: Viewport, scene: DataScene, mark: Mark): void {
  const { x, y } = spotOf(view, mark);
  const radius = markRadius(mark, scene.largest) + 4;
  for (const [colour, width] of [
    [scene.theme.paper, 6],
    [scene.theme.ink, 3],
  ] as const) {
    context.beginPath();
    context.arc(x, y, radius, 0, 2 * Math.PI);
    context.lineWidth = width;
    context.strokeStyle = colour;
    context.stroke();
  }
}

function drawSelected(
  context: CanvasRenderingContext2D,
  view: Viewport,
  scene: DataScene,
  leaf: number,
): void {
  const { x, y } = spotOf(view, spotOfLeaf(scene.tree, leaf));
  const top = y - STEM_LENGTH - SELECTED_TOKEN_SIZE / 2;
  const { theme } = scene;
  for (const [colour, width, dot] of [
    [theme.paper, 6, 6],
    [theme.ink, 3, 4],
  ] as const) {
    context.beginPath();
    context.moveTo(x, y);
    context.lineTo(x, top);
    context.lineWidth = width;
    context.strokeStyle = colour;
    context.stroke();
    context.beginPath();
    context.arc(x, y, dot, 0, 2 * Math.PI);
    context.fillStyle = colour;
    context.fill();
  }
  scene.sprites.draw(context, lookAt(scene, leaf, true), x, top);
}

function lookAt({ table, tree }: DataScene, leaf: number, selected: boolean): TokenLook {
  const place = tree.leafPlace[leaf] ?? 0;
  return {
    mask: table.issueMask[place] ?? 0,
    kind: PLACE_KINDS[table.kind[place] ?? 0] ?? 'venue',
    selected,
  };
}

function spotOf(view: Viewport, { x, y }: Spot): Spot {
  return { x: (x - view.originX) * view.scale, y: (y - view.originY) * view.scale };
}
