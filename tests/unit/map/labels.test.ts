import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LabelBox, LabelStyle } from '../../../src/map/label-style.ts';
import { LabelPlacer } from '../../../src/map/labels.ts';
import { notePen } from './note-pen.ts';

const style: LabelStyle = { size: 14, weight: 400, family: 'sans-serif', fill: '#000', halo: '#fff' };

const spot = fc.record({ x: fc.integer({ min: -200, max: 1200 }), y: fc.integer({ min: -200, max: 800 }) });
const word = fc.string({ minLength: 1, maxLength: 18 });
const pointLabels = fc.array(fc.tuple(word, spot), { maxLength: 60 });

function overlaps(boxes: readonly LabelBox[]): boolean {
  return boxes.some((a, i) =>
    boxes.some(
      (b, j) => i < j && a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom,
    ),
  );
}

describe('LabelPlacer', () => {
  it('never lets two labels overlap', () => {
    fc.assert(
      fc.property(pointLabels, (labels) => {
        const placer = new LabelPlacer(1000, 600);
        for (const [text, { x, y }] of labels) {
          placer.tryPlace(notePen(), {
            text,
            x,
            y,
            style,
            anchors: ['right', 'left', 'above', 'below'],
            offset: 6,
          });
        }
        expect(overlaps(placer.boxes)).toBe(false);
      }),
      { seed: 69256 },
    );
  });

  it('keeps labels away from boxes that the caller has taken', () => {
    fc.assert(
      fc.property(pointLabels, spot, (labels, { x, y }) => {
        const taken = { left: x, top: y, right: x + 120, bottom: y + 40 };
        const placer = new LabelPlacer(1000, 600, [taken]);
        for (const [text, at] of labels) placer.tryPlace(notePen(), { text, ...at, style });
        expect(overlaps(placer.boxes)).toBe(false);
      }),
      { seed: 69256 },
    );
  });

  it('gives the first asker the place and refuses the second', () => {
    const placer = new LabelPlacer(400, 400);
    const pen = notePen();
    expect(placer.tryPlace(pen, { text: 'Lyon', x: 200, y: 200, style })).toBe(true);
    expect(placer.tryPlace(pen, { text: 'Villeurbanne', x: 205, y: 203, style })).toBe(false);
    expect(pen.written.map(({ text }) => text)).toEqual(['Lyon']);
  });

  it('tries the next side when the first is taken', () => {
    const placer = new LabelPlacer(400, 400, [{ left: 201, top: 190, right: 260, bottom: 210 }]);
    const pen = notePen();
    expect(placer.tryPlace(pen, { text: 'Cusset', x: 200, y: 200, style, anchors: ['right', 'left'] })).toBe(
      true,
    );
    expect(pen.written[0]?.x).toBeLessThan(200);
  });

  it('keeps the place of a label outside the viewport without writing it', () => {
    const placer = new LabelPlacer(400, 400);
    const pen = notePen();
    expect(placer.tryPlace(pen, { text: 'Vienne', x: 200, y: 900, style })).toBe(true);
    expect(pen.written).toEqual([]);
    expect(placer.tryPlace(pen, { text: 'Vienne', x: 200, y: 900, style })).toBe(false);
  });

  it('writes along a line from left to right, even when the line runs the other way', () => {
    const pen = notePen();
    const placer = new LabelPlacer(400, 400);
    expect(
      placer.tryPlaceAlong(pen, { text: 'Saône', line: [380, 200, 20, 200], distance: 180, style }),
    ).toBe(true);
    expect(pen.written.map(({ text }) => text).join('')).toBe('Saône');
    const across = pen.written.map(({ x }) => x);
    expect(across).toEqual(across.toSorted((a, b) => a - b));
  });

  it('refuses a line too short or too bent for its text', () => {
    const pen = notePen();
    const placer = new LabelPlacer(400, 400);
    expect(
      placer.tryPlaceAlong(pen, { text: 'Canal de Jonage', line: [0, 0, 40, 0], distance: 20, style }),
    ).toBe(false);
    const corner = [100, 200, 200, 200, 200, 100];
    expect(placer.tryPlaceAlong(pen, { text: 'Canal de Jonage', line: corner, distance: 100, style })).toBe(
      false,
    );
    expect(placer.boxes).toEqual([]);
  });
});
