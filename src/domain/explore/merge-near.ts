/** Points or clusters, as columns: position in Mercator units, and how many points each stands for. */
export interface Nodes {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly count: Uint32Array;
}

export interface Merge {
  /** What the nodes became. */
  readonly nodes: Nodes;
  /** For each node that went in, which of `nodes` took it. */
  readonly parent: Uint32Array;
}

/** A large prime: neighbouring rows of cells fall far apart, the cells of a row side by side. */
const ROW_STRIDE = 73_856_093;

/** Nodes by square cell of twice the radius, in a hash table of linked lists. */
interface Cells {
  readonly perUnit: number;
  readonly mask: number;
  /** By bucket its first node, and by node the next of its bucket: written as an index plus one, 0 ends a list. */
  readonly first: Int32Array;
  readonly next: Int32Array;
}

function bucketOf(column: number, row: number, mask: number): number {
  return (Math.imul(row, ROW_STRIDE) + column) & mask;
}

function maskFor(size: number): number {
  return 2 ** Math.ceil(Math.log2(size + 1) + 1) - 1;
}

function fillCells({ x, y }: Nodes, { perUnit, mask, first, next }: Cells): void {
  first.fill(0, 0, mask + 1);
  for (let link = x.length; link > 0; link--) {
    const column = ((x[link - 1] ?? 0) * perUnit) | 0;
    const bucket = bucketOf(column, ((y[link - 1] ?? 0) * perUnit) | 0, mask);
    next[link] = first[bucket] ?? 0;
    first[bucket] = link;
  }
}

/**
 * Steps of supercluster's greedy rule: each node in turn, unless already taken, takes all free nodes within the
 * radius and moves to their common mean.
 *
 * Neighbours are found in square cells of twice the radius, of which four always cover the circle. Cells share
 * buckets of a hash table; what a bucket holds of other cells fails the test of distance. Built anew at each
 * step, that is twice as fast as a tree. Quickest if nodes near each other in space are so in memory.
 */
export class NearMerger {
  // The same for all steps: memory that was never touched before costs more than what is done in it.
  readonly #first: Int32Array;
  readonly #next: Int32Array;
  readonly #taken: Uint8Array;
  readonly #merged: Nodes;

  /** For so many nodes at most. */
  constructor(most: number) {
    this.#first = new Int32Array(maskFor(most) + 1);
    this.#next = new Int32Array(most + 1);
    this.#taken = new Uint8Array(most);
    this.#merged = { x: new Float64Array(most), y: new Float64Array(most), count: new Uint32Array(most) };
  }

  /** One step. */
  merge(nodes: Nodes, radius: number): Merge {
    const { x, y, count } = this.#merged;
    const size = nodes.x.length;
    const cells = { perUnit: 1 / (2 * radius), mask: maskFor(size), first: this.#first, next: this.#next };
    fillCells(nodes, cells);
    this.#taken.fill(0);
    const parent = new Uint32Array(size);
    const mergedSize = takeNear(nodes, cells, radius * radius, this.#taken, this.#merged, parent);
    return {
      nodes: {
        x: x.slice(0, mergedSize),
        y: y.slice(0, mergedSize),
        count: count.slice(0, mergedSize),
      },
      parent,
    };
  }
}

/** Writes what the nodes become; answers how many they are. */
function takeNear(
  { x, y, count }: Nodes,
  { perUnit, mask, first, next }: Cells,
  radiusSquared: number,
  taken: Uint8Array,
  merged: Nodes,
  parent: Uint32Array,
): number {
  const size = x.length;
  let mergedSize = 0;
  for (let node = 0; node < size; node++) {
    if (taken[node] === 1) continue;
    const centreX = x[node] ?? 0;
    const centreY = y[node] ?? 0;
    // The corner nearest to the node: the four cells around it hold the whole circle.
    const column = (centreX * perUnit + 0.5) | 0;
    const row = (centreY * perUnit + 0.5) | 0;
    let sumX = 0;
    let sumY = 0;
    let sum = 0;
    for (let cell = 0; cell < 4; cell++) {
      const bucket = bucketOf(column - (cell & 1), row - (cell >> 1), mask);
      for (let link = first[bucket] ?? 0; link > 0; link = next[link] ?? 0) {
        const other = link - 1;
        if (taken[other] === 1) continue;
        const otherX = x[other] ?? 0;
        const otherY = y[other] ?? 0;
        if ((otherX - centreX) ** 2 + (otherY - centreY) ** 2 > radiusSquared) continue;
        taken[other] = 1;
        parent[other] = mergedSize;
        const weight = count[other] ?? 0;
        // From the centre, so that a node merged with nothing keeps its position to the last bit.
        sumX += (otherX - centreX) * weight;
        sumY += (otherY - centreY) * weight;
        sum += weight;
      }
    }
    merged.x[mergedSize] = centreX + sumX / sum;
    merged.y[mergedSize] = centreY + sumY / sum;
    merged.count[mergedSize] = sum;
    mergedSize++;
  }
  return mergedSize;
}
