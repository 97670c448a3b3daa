import { crossingOf, type Edges } from './edges.ts';

/** Lines across a square; a shape that is thin for its height gets more, up to the most. */
const LINES_OF_A_SQUARE = 128;
const MOST_LINES = 2048;
/** Corners of a shape closer than this share of its height are taken as one level. */
const FINEST_LEVEL = 1 / 2048;

/** Lines across a shape, from south to north, each standing for a strip of it. */
export interface ScanLines {
  readonly count: number;
  readonly y: Float64Array;
  /** Height of the strip that a line stands for, in metres. */
  readonly height: Float64Array;
  /** Where line `i` is inside: `ends[spanStart[i]]` to the next, and so on in pairs up to `spanStart[i + 1]`. */
  readonly spanStart: Uint32Array;
  readonly ends: Float64Array;
  readonly areaSquareMetres: number;
}

/**
 * Where lines lie depends on the shape alone, never on the places: so a place more can only cover more, and
 * the same places always cover the same. Levels are the heights of the corners; between two of them a shape
 * widens evenly, and each band gets its share of the lines, one at least: no part is missed. The share is
 * half by height, for a narrow part is covered or not from one line to the next, and half by area.
 */
export function scanLines(edges: Edges): ScanLines {
  const levels = levelsOf(edges);
  const one = cutAcross(edges, levels, () => 1);
  const height = edges.box.north - edges.box.south;
  const tall = height / Math.sqrt(one.areaSquareMetres);
  const wanted = Math.min(MOST_LINES, LINES_OF_A_SQUARE * Math.max(1, tall));
  return cutAcross(edges, levels, (band) => {
    const own = one.height[band] ?? 0;
    const length = lengthOf(one.ends, one.spanStart[band] ?? 0, one.spanStart[band + 1] ?? 0);
    const share = (own / height + (own * length) / one.areaSquareMetres) / 2;
    return Math.max(1, Math.round(wanted * share) || 1);
  });
}

function lengthOf(ends: Float64Array, from: number, to: number): number {
  let length = 0;
  for (let at = from; at < to; at += 2) length += (ends[at + 1] ?? 0) - (ends[at] ?? 0);
  return length;
}

/** The heights at which a shape has corners, from south to north. */
function levelsOf({ ends, count, box }: Edges): Float64Array {
  const heights = new Float64Array(2 * count).map((_, corner) => ends[2 * corner + 1] ?? 0).sort();
  const finest = (box.north - box.south) * FINEST_LEVEL;
  let levels = 0;
  for (const height of heights) {
    if (levels === 0 || height - (heights[levels - 1] ?? 0) > finest) heights[levels++] = height;
  }
  if (levels > 1) heights[levels - 1] = box.north;
  return heights.subarray(0, levels);
}

/** Cuts a shape along so many lines in each band between two levels. */
function cutAcross(edges: Edges, levels: Float64Array, linesIn: (band: number) => number): ScanLines {
  const y: number[] = [];
  const heights: number[] = [];
  const starts: number[] = [0];
  const ends: number[] = [];
  const crossed: number[] = [];
  let next = 0;
  let areaSquareMetres = 0;
  for (let band = 0; band + 1 < levels.length; band++) {
    const from = levels[band] ?? 0;
    const lines = linesIn(band);
    const height = ((levels[band + 1] ?? 0) - from) / lines;
    for (let line = 0; line < lines; line++) {
      const at = from + (line + 0.5) * height;
      for (; next < 4 * edges.count && (edges.ends[next + 1] ?? 0) <= at; next += 4) crossed.push(next);
      const first = ends.length;
      addCrossings(edges.ends, crossed, at, ends);
      let length = 0;
      for (let end = first; end < ends.length; end += 2) length += (ends[end + 1] ?? 0) - (ends[end] ?? 0);
      areaSquareMetres += length * height;
      y.push(at);
      heights.push(height);
      starts.push(ends.length);
    }
  }
  return {
    count: y.length,
    y: Float64Array.from(y),
    height: Float64Array.from(heights),
    spanStart: Uint32Array.from(starts),
    ends: Float64Array.from(ends),
    areaSquareMetres,
  };
}

/** Adds where a line crosses edges, from west to east, and forgets the edges that end below it. */
function addCrossings(edges: Float64Array, crossed: number[], y: number, into: number[]): void {
  const first = into.length;
  let still = 0;
  for (const edge of crossed) {
    if ((edges[edge + 3] ?? 0) <= y) continue;
    crossed[still++] = edge;
    const x = crossingOf(edges, edge, y);
    let at = into.length;
    into.push(x);
    for (; at > first && (into[at - 1] ?? 0) > x; at--) into[at] = into[at - 1] ?? 0;
    into[at] = x;
  }
  crossed.length = still;
}
