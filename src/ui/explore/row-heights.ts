import type { Layout } from 'virtua/unstable_core';

/**
 * Where the rows of a long list lie, in CSS pixels from its top: each is as high as `usual` until it has been measured.
 * Only what was measured is kept. Virtua's own layout holds every row of the list, and copies them at each filter.
 */
export function createRowHeights(length: number, usual: number): Layout {
  /** Positions of the rows that were measured, ascending, and their heights beside them. */
  const measured: number[] = [];
  const heights: number[] = [];
  /** By how much the first so many of them are together higher than usual: right up to `summed`. */
  const excess = [0];
  let summed = 0;

  /** How many measured rows are before a position. */
  const rankOf = (position: number): number =>
    countWhile(measured.length, (rank) => (measured[rank] ?? 0) < position);

  const heightAt = (position: number): number | undefined => {
    const rank = rankOf(position);
    return measured[rank] === position ? heights[rank] : undefined;
  };

  const topOf = (position: number): number => {
    const rank = rankOf(position);
    for (; summed < rank; summed++)
      excess[summed + 1] = (excess[summed] ?? 0) + (heights[summed] ?? 0) - usual;
    return position * usual + (excess[rank] ?? 0);
  };

  /** The last row that begins at this offset or before it; the first where none does. */
  const rowAt = (offset: number): number =>
    Math.max(0, countWhile(length, (position) => topOf(position) <= offset) - 1);

  const measure = (position: number, height: number): void => {
    const rank = rankOf(position);
    const isKnown = measured[rank] === position;
    measured.splice(rank, isKnown ? 1 : 0, position);
    heights.splice(rank, isKnown ? 1 : 0, height);
    summed = Math.min(summed, rank);
  };

  const resize = (next: number): void => {
    length = next;
    const rank = rankOf(next);
    measured.length = heights.length = rank;
    summed = Math.min(summed, rank);
  };

  return {
    $getLength: () => length,
    $setLength: resize,
    $getTotalSize: () => topOf(length),
    $getItemOffset: topOf,
    $getItemSize: (position) => heightAt(position) ?? usual,
    $isSizeEqual: (position, height) => heightAt(position) === height,
    $setItemSizes: (changes) => {
      for (const [position, height] of changes) measure(position, height);
    },
    $findIndex: rowAt,
    $getRange: (from, to) => [rowAt(from), rowAt(to)],
    $isEstimating: () => false,
  };
}

/** How many of `0 … count` hold, where those that do come before those that do not. */
function countWhile(count: number, holds: (at: number) => boolean): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
