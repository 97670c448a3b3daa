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
  const side = 2 ** (summary.depth - shift);
  const { size, column, row } = summary.cells;
  const sums = new Map<number, Sum>();
  const kept = keptBits(summary, filter);
  for (let cell = 0; cell < size; cell++) {
    const key = ((row[cell] ?? 0) >>> shift) * side + ((column[cell] ?? 0) >>> shift);
    let sum = sums.get(key);
    if (sum === undefined) sums.set(key, (sum = new Sum(summary, kept)));
    sum.add(cell);
  }
  return Array.from(sums.values(), (sum) => sum.crowd).filter(({ total }) => total > 0);
}

/** About how many places lie inside the bounds: of a square that they cut, as large a share as of its ground. */
export function estimateInside({ depth, cells }: PackSummary, [west, south, east, north]: Bounds): number {
  const side = 2 ** depth;
  const [left, right] = [mercatorX(west) * side, mercatorX(east) * side];
  const [top, bottom] = [mercatorY(north) * side, mercatorY(south) * side];
  let estimate = 0;
  for (let cell = 0; cell < cells.size; cell++) {
    const [column = 0, row = 0] = [cells.column[cell], cells.row[cell]];
    const width = Math.min(right, column + 1) - Math.max(left, column);
    const height = Math.min(bottom, row + 1) - Math.max(top, row);
    if (width <= 0 || height <= 0) continue;
    const end = cells.start[cell + 1] ?? 0;
    for (let at = cells.start[cell] ?? 0; at < end; at++) estimate += width * height * (cells.count[at] ?? 0);
  }
  return estimate;
}

/** What a filter keeps of all places. */
export function countAll(summary: PackSummary, filter: CrowdFilter): CrowdCount {
  const sum = new Sum(summary, keptBits(summary, filter));
  for (let cell = 0; cell < summary.cells.size; cell++) sum.add(cell);
  return sum.crowd;
}

/** By mix, the bits of its issues; null for one that a filter does not keep. */
type KeptBits = readonly (readonly number[] | null)[];

function keptBits({ mixes, issueIds }: PackSummary, filter: CrowdFilter): KeptBits {
  // One bit more than issues, for all others.
  const bits = [...issueIds.keys(), issueIds.length];
  return mixes.map(({ mask, kind }) => {
    if (filter.mask !== 0 && (filter.mask & mask) === 0) return null;
    if (filter.kind !== null && filter.kind !== kind) return null;
    return bits.filter((bit) => ((mask >>> bit) & 1) === 1);
  });
}

class Sum {
  readonly #cells: PackSummary['cells'];
  readonly #kept: KeptBits;
  readonly #byIssue: number[];
  #total = 0;
  #x = 0;
  #y = 0;

  constructor({ cells, issueIds }: PackSummary, kept: KeptBits) {
    this.#cells = cells;
    this.#kept = kept;
    this.#byIssue = new Array<number>(issueIds.length + 1).fill(0);
  }

  add(cell: number): void {
    const { start, mix, count, x, y } = this.#cells;
    const before = this.#total;
    const end = start[cell + 1] ?? 0;
    for (let at = start[cell] ?? 0; at < end; at++) {
      const bits = this.#kept[mix[at] ?? 0];
      if (bits === null || bits === undefined) continue;
      const places = count[at] ?? 0;
      this.#total += places;
      for (const bit of bits) this.#byIssue[bit] = (this.#byIssue[bit] ?? 0) + places;
    }
    this.#x += (x[cell] ?? 0) * (this.#total - before);
    this.#y += (y[cell] ?? 0) * (this.#total - before);
  }

  get crowd(): Crowd {
    const total = Math.max(1, this.#total);
    return { total: this.#total, byIssue: this.#byIssue, x: this.#x / total, y: this.#y / total };
  }
}
