import type { Polygons } from '../geo/polygon.ts';
import { walkingReachMetres } from '../geo/walking.ts';
import { crossings, isWithinEdges, type Edges } from './edges.ts';
import { metresToBox, type Box } from './plane.ts';
import type { ScanLines } from './scan-lines.ts';
import { SpanUnion } from './span-union.ts';

/** Walking times that a share is given for. */
export const SHARE_MINUTES = [5, 10, 15] as const;
export type ShareMinutes = (typeof SHARE_MINUTES)[number];

/**
 * Where one gets on foot from a point in so many minutes, of a routing service: polygons that stand in for
 * the disc as the crow flies. Null where none is at hand.
 */
export type OutlineOf = (lon: number, lat: number, minutes: ShareMinutes) => Polygons | null;

/** All that is within so many minutes of the places of one issue: discs of one radius, and outlines. */
export class Reach {
  readonly radiusMetres: number;
  readonly #x: number[] = [];
  readonly #y: number[] = [];
  readonly #outlines: Edges[] = [];
  readonly #spans = new SpanUnion();

  constructor(minutes: ShareMinutes) {
    this.radiusMetres = walkingReachMetres(minutes);
  }

  clear(): void {
    this.#x.length = 0;
    this.#y.length = 0;
    this.#outlines.length = 0;
  }

  /** Adds a disc where it may touch the box. True where it covers the box whole. */
  addDisc(x: number, y: number, box: Box): boolean {
    const { radiusMetres } = this;
    if (metresToBox(box, x, y) > radiusMetres) return false;
    this.#x.push(x);
    this.#y.push(y);
    const farX = Math.max(x - box.west, box.east - x);
    const farY = Math.max(y - box.south, box.north - y);
    return farX * farX + farY * farY <= radiusMetres * radiusMetres;
  }

  addOutline(outline: Edges, box: Box): void {
    const { west, south, east, north } = outline.box;
    if (west <= box.east && east >= box.west && south <= box.north && north >= box.south) {
      this.#outlines.push(outline);
    }
  }

  /** Whether a point is reached, the edge included. */
  holds(x: number, y: number): boolean {
    const squared = this.radiusMetres * this.radiusMetres;
    return (
      this.#x.some((discX, at) => (discX - x) ** 2 + ((this.#y[at] ?? 0) - y) ** 2 <= squared) ||
      this.#outlines.some((outline) => isWithinEdges(outline, x, y))
    );
  }

  /** Which share of a shape is reached, 0–1: along each line exactly, between the lines as on them. */
  shareOf({ count, y, height, spanStart, ends, areaSquareMetres }: ScanLines): number {
    if (this.#x.length === 0 && this.#outlines.length === 0) return 0;
    let reached = 0;
    for (let line = 0; line < count; line++) {
      const from = spanStart[line] ?? 0;
      const to = spanStart[line + 1] ?? 0;
      if (from === to) continue;
      this.#cutAt(y[line] ?? 0, ends[from] ?? 0, ends[to - 1] ?? 0);
      reached += this.#spans.lengthWithin(ends, from, to) * (height[line] ?? 0);
    }
    return reached / areaSquareMetres;
  }

  /** Tells the pieces of a shape that are not reached, each at its middle with its area in square metres. */
  eachUnreached(
    { count, y, height, spanStart, ends }: ScanLines,
    pieceMetres: number,
    tell: (x: number, y: number, squareMetres: number) => void,
  ): void {
    const piece = new Float64Array(2);
    for (let line = 0; line < count; line++) {
      const [from, to] = [spanStart[line] ?? 0, spanStart[line + 1] ?? 0];
      if (from === to) continue;
      const at = y[line] ?? 0;
      this.#cutAt(at, ends[from] ?? 0, ends[to - 1] ?? 0);
      for (let span = from; span < to; span += 2) {
        const [west, east] = [ends[span] ?? 0, ends[span + 1] ?? 0];
        const pieces = Math.max(1, Math.ceil((east - west) / pieceMetres));
        const each = (east - west) / pieces;
        for (let index = 0; index < pieces; index++) {
          piece[0] = west + index * each;
          piece[1] = piece[0] + each;
          const unreached = each - this.#spans.lengthWithin(piece, 0, 2);
          if (unreached > 0) tell(piece[0] + each / 2, at, unreached * (height[line] ?? 0));
        }
      }
    }
  }

  /** The spans that are reached on a line, those between two ends of it at least. */
  #cutAt(y: number, west: number, east: number): void {
    this.#spans.clear();
    const squared = this.radiusMetres * this.radiusMetres;
    for (let disc = 0; disc < this.#x.length; disc++) {
      const away = y - (this.#y[disc] ?? 0);
      const halfSquared = squared - away * away;
      if (halfSquared <= 0) continue;
      const half = Math.sqrt(halfSquared);
      const x = this.#x[disc] ?? 0;
      if (x - half < east && x + half > west) this.#spans.add(x - half, x + half);
    }
    for (const outline of this.#outlines) {
      const ends = crossings(outline, y);
      for (let at = 0; at + 1 < ends.length; at += 2) this.#spans.add(ends[at] ?? 0, ends[at + 1] ?? 0);
    }
  }
}
