import { describe, expect, it } from 'vitest';
import { breakName } from '../../../src/map/sketch/draw-names.ts';
import type { LabelBox } from '../../../src/map/label-style.ts';
import { LabelPlacer } from '../../../src/map/labels.ts';
import { SKETCH } from '../../../src/map/sketch/sketch.ts';
import { toViewport, type Camera, type Viewport } from '../../../src/map/viewport.ts';
import { notePen, plainTheme, type NotePen } from './note-pen.ts';

const START: Camera = { lon: 4.92, lat: 45.778, zoom: 12.5 };

function drawn(viewport: Viewport, taken: readonly LabelBox[] = []): NotePen {
  const pen = notePen();
  SKETCH.draw(pen, viewport, plainTheme);
  SKETCH.drawNames(pen, viewport, plainTheme, new LabelPlacer(viewport.width, viewport.height, taken));
  return pen;
}

describe('the sketch', () => {
  it.each([8, 9.5, 11, 12.5, 13.5, 15, 17, 19])('draws only finite coordinates at zoom %d', (zoom) => {
    const { coordinates } = drawn(toViewport({ ...START, zoom }, 1440, 900));
    expect(coordinates.length).toBeGreaterThan(0);
    expect(coordinates.every(Number.isFinite)).toBe(true);
  });

  it('names Vaulx-en-Velin on the start view of a phone', () => {
    const texts = drawn(toViewport(START, 390, 844)).written.map(({ text }) => text);
    expect(texts).toContain('VAULX-EN-VELIN');
  });

  it('names Lyon, Villeurbanne and Vaulx-en-Velin when the whole metropolis is seen', () => {
    const texts = drawn(toViewport({ lon: 4.87, lat: 45.76, zoom: 10 }, 390, 844)).written.map(
      ({ text }) => text,
    );
    expect(texts).toEqual(expect.arrayContaining(['LYON', 'VILLEURBANNE', 'VAULX-EN-VELIN']));
  });

  it('does not move names while the map is being moved', () => {
    const viewport = toViewport({ ...START, zoom: 13.6 }, 1440, 900);
    const shifted = { ...viewport, originX: viewport.originX + 37 / viewport.scale };
    // Away from the edges every name of the one view stands in the other, 37 pixels further left.
    const middle = drawn(viewport).written.filter(({ x, y }) => x > 250 && x < 1190 && y > 200 && y < 700);
    const after = drawn(shifted).written;
    expect(middle.length).toBeGreaterThan(12);
    for (const { text, x, y } of middle) {
      const same = after.some(
        (b) => b.text === text && Math.abs(b.x + 37 - x) < 0.01 && Math.abs(b.y - y) < 0.01,
      );
      expect(same, text).toBe(true);
    }
  });

  it('leaves the space that the caller has taken', () => {
    const everything = { left: -1000, top: -1000, right: 2000, bottom: 2000 };
    expect(drawn(toViewport(START, 390, 844), [everything]).written).toEqual([]);
  });
});

describe('breakName', () => {
  it('breaks a long name near its middle, keeping the hyphen', () => {
    expect(breakName('Saint-Didier-au-Mont-d’Or')).toBe('Saint-Didier-\nau-Mont-d’Or');
    expect(breakName('Lac des Eaux Bleues')).toBe('Lac des\nEaux Bleues');
  });

  it('leaves short names and names without a break alone', () => {
    expect(breakName('Vaulx-en-Velin')).toBe('Vaulx-en-Velin');
    expect(breakName('Villefranchesursaone')).toBe('Villefranchesursaone');
  });
});
