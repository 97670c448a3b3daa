import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRowHeights } from '../../src/ui/explore/row-heights.ts';

const USUAL = 74;

/** Every row's height in a list, as slow as it is plain. */
class PlainRows {
  #heights: (number | null)[] = [];

  resize(length: number): void {
    this.#heights = Array.from({ length }, (_, position) => this.#heights[position] ?? null);
  }

  measure(position: number, height: number): void {
    this.#heights[position] = height;
  }

  heightOf(position: number): number | null {
    return this.#heights[position] ?? null;
  }

  get tops(): number[] {
    let top = 0;
    return [0, ...this.#heights.map((height) => (top += height ?? USUAL))];
  }

  at(offset: number): number {
    const tops = this.tops.slice(0, -1);
    return Math.max(
      0,
      tops.findLastIndex((top) => top <= offset),
    );
  }
}

const rows = fc.nat(30);
const steps = fc.array(
  fc.oneof(
    fc.record({ length: rows }),
    fc.record({ position: rows, height: fc.constantFrom(20, 74, 95, 116) }),
    fc.record({ look: fc.integer({ min: -100, max: 2500 }) }),
  ),
  { maxLength: 40 },
);

describe('heights of rows', () => {
  it('are those of a list that holds every row, whatever is measured, added and taken away', () => {
    fc.assert(
      fc.property(rows, steps, (length, all) => {
        const heights = createRowHeights(length, USUAL);
        const plain = new PlainRows();
        plain.resize(length);
        for (const step of all) {
          if ('length' in step) {
            heights.$setLength(step.length);
            plain.resize(step.length);
          } else if ('look' in step) {
            expect(heights.$findIndex(step.look)).toBe(plain.at(step.look));
            expect(heights.$getRange(step.look, step.look + 300)).toEqual([
              plain.at(step.look),
              plain.at(step.look + 300),
            ]);
          } else if (step.position < heights.$getLength()) {
            heights.$setItemSizes([[step.position, step.height]]);
            plain.measure(step.position, step.height);
            expect(heights.$isSizeEqual(step.position, step.height)).toBe(true);
          }
          const count = heights.$getLength();
          const positions = Array.from({ length: count + 1 }, (_, position) => position);
          expect(positions.map((position) => heights.$getItemOffset(position))).toEqual(plain.tops);
          expect(heights.$getTotalSize()).toBe(plain.tops.at(-1));
          for (const position of positions.slice(0, -1)) {
            expect(heights.$isSizeEqual(position)).toBe(plain.heightOf(position) === null);
            expect(heights.$getItemSize(position)).toBe(plain.heightOf(position) ?? USUAL);
          }
        }
      }),
    );
  });

  it('are not held for rows that nobody has seen', () => {
    const heights = createRowHeights(1_000_000, USUAL);
    heights.$setItemSizes([[900_000, 100]]);
    expect(heights.$getTotalSize()).toBe(1_000_000 * USUAL + 26);
    expect(heights.$findIndex(900_000 * USUAL + 99)).toBe(900_000);
    expect(heights.$findIndex(900_000 * USUAL + 100)).toBe(900_001);
  });
});
