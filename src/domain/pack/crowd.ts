import { mercatorX, mercatorY } from '../geo/mercator.ts';
import type { Bounds } from '../geo/lon-lat.ts';
import type { PackSummary } from './pack-summary.ts';

/** What a filter keeps of many places: all of them, and those of each bit of the issue mask. */
export interface CrowdCount {
  readonly total: number;
  /** A place with several issues counts in each. */
  readonly byIssue: readonly number[];
}

/** Many places drawn as one mark. */
export interface Crowd extends CrowdCount {
  /** Their middle, in Mercator units. */
  readonly x: number;
  readonly y: number;
}

/** What a summary can tell apart. */
export interface CrowdFilter {
  /** Bits of the issue mask, one of which a place must have; 0 asks for none. */
  readonly mask: number;
  /** Index into `PLACE_KINDS`, null for all. */
  readonly kind: number | null;
}

/** The squares of a depth and what a filter keeps in them, empty ones left out. */
export function crowdsAt(summary: PackSummary, depth: number, filter: CrowdFilter): Crowd[] {
  const shift = Math.max(0, summary.depth - depth);
  const sums = new Map<string, Sum>();
  for (const cell of summary.cells) {
    const key = `${String(cell.column >> shift)} ${String(cell.row >> shift)}`;
    const sum = sums.get(key) ?? new Sum(summary);
    sums.set(key, sum);
    sum.add(cell, filter);
  }
  return Array.from(sums.values(), (sum) => sum.crowd).filter(({ total }) => total > 0);
}

/** About how many places lie inside the bounds: of a square that they cut, as large a share as of its ground. */
export function estimateInside(summary: PackSummary, [west, south, east, north]: Bounds): number {
  const side = 2 ** summary.depth;
  const [left, right] = [mercatorX(west) * side, mercatorX(east) * side];
  const [top, bottom] = [mercatorY(north) * side, mercatorY(south) * side];
  let estimate = 0;
  for (const { column, row, counts } of summary.cells) {
    const width = Math.min(right, column + 1) - Math.max(left, column);
    const height = Math.min(bottom, row + 1) - Math.max(top, row);
    if (width <= 0 || height <= 0) continue;
    estimate += width * height * counts.reduce((sum, { count }) => sum + count, 0);
  }
  return estimate;
}

/** What a filter keeps of all places. */
export function countAll(summary: PackSummary, filter: CrowdFilter): CrowdCount {
  const sum = new Sum(summary);
  for (const cell of summary.cells) sum.add(cell, filter);
  return sum.crowd;
}

class Sum {
  readonly #summary: PackSummary;
  readonly #byIssue: number[];
  #total = 0;
  #x = 0;
  #y = 0;

  constructor(summary: PackSummary) {
    this.#summary = summary;
    this.#byIssue = new Array<number>(summary.issueIds.length + 1).fill(0);
  }

  add({ x, y, counts }: PackSummary['cells'][number], filter: CrowdFilter): void {
    for (const { mix, count } of counts) {
      const { mask, kind } = this.#summary.mixes[mix] ?? { mask: 0, kind: 0 };
      if (filter.mask !== 0 && (filter.mask & mask) === 0) continue;
      if (filter.kind !== null && filter.kind !== kind) continue;
      this.#total += count;
      this.#x += x * count;
      this.#y += y * count;
      for (let bit = 0; bit < this.#byIssue.length; bit++) {
        if (((mask >>> bit) & 1) === 1) this.#byIssue[bit] = (this.#byIssue[bit] ?? 0) + count;
      }
    }
  }

  get crowd(): Crowd {
    const total = Math.max(1, this.#total);
    return { total: this.#total, byIssue: this.#byIssue, x: this.#x / total, y: this.#y / total };
  }
}
