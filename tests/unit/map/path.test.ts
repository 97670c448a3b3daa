import { describe, expect, it } from 'vitest';
import { mercatorX, mercatorY, pixelsPerMetre, worldPixels } from '../../../src/domain/geo/mercator.ts';
import { readRows, toPath, toRibbon } from '../../../src/map/sketch/path.ts';
import { atZoom } from '../../../src/map/sketch/stops.ts';
import { isPathVisible, strokePath } from '../../../src/map/sketch/trace.ts';
import { toViewport } from '../../../src/map/viewport.ts';
import { notePen } from './note-pen.ts';

describe('readRows', () => {
  it('reads positions with or without a width', () => {
    expect(readRows('4.92 45.778, 4.93 45.78 105')).toEqual([
      [4.92, 45.778],
      [4.93, 45.78, 105],
    ]);
  });

  it('throws on a slip of the pen', () => {
    expect(() => readRows('4.92 45.77, , 4.93 45.78')).toThrow();
    expect(() => readRows('4.92 45,778')).not.toThrow();
    expect(() => readRows('4.92 N45.778')).toThrow(/N45/);
  });
});

describe('toPath', () => {
  it('passes through every typed point', () => {
    const path = toPath('4.9 45.77, 4.92 45.78, 4.94 45.77');
    expect([...path.points]).toEqual(
      [
        [4.9, 45.77],
        [4.92, 45.78],
        [4.94, 45.77],
      ].flatMap(([lon = 0, lat = 0]) => [mercatorX(lon), mercatorY(lat)]),
    );
    expect(path.handles).toHaveLength(8);
  });

  it('has a curve back to the start when it is closed, and none when it is straight', () => {
    const text = '4.9 45.77, 4.92 45.78, 4.94 45.77';
    expect(toPath(text, { closed: true }).handles).toHaveLength(12);
    expect(toPath(text, { straight: true }).handles).toHaveLength(0);
  });

  it('is out of sight when its box is', () => {
    const path = toPath('4.9 45.77, 4.92 45.78');
    expect(isPathVisible(path, toViewport({ lon: 4.91, lat: 45.775, zoom: 13 }, 400, 400))).toBe(true);
    expect(isPathVisible(path, toViewport({ lon: 4.7, lat: 45.775, zoom: 13 }, 400, 400))).toBe(false);
  });
});

describe('strokePath', () => {
  it('draws only what is near the viewport and counts its dashes from the start of the path', () => {
    const viewport = toViewport({ lon: 4.93, lat: 45.77, zoom: 16 }, 400, 400);
    const path = toPath('4.9 45.77, 4.91 45.77, 4.92 45.77, 4.94 45.77, 4.95 45.77', { straight: true });
    const pen = notePen();
    strokePath(pen, path, viewport, 2);
    expect(pen.coordinates).toHaveLength(4);
    expect(pen.lineDashOffset).toBeCloseTo((0.02 / 360) * viewport.scale, 3);
  });
});

describe('toRibbon', () => {
  it('lays the banks at half the width on each side', () => {
    const ribbon = toRibbon('4.92 45.77 100, 4.92 45.78 100');
    const metres = ((ribbon.maxX - ribbon.minX) * worldPixels(0)) / pixelsPerMetre(45.775, 0);
    expect(metres).toBeCloseTo(100, 0);
    expect(ribbon.closed).toBe(true);
  });
});

describe('atZoom', () => {
  it('draws straight between stops and holds beyond them', () => {
    const stops = [10, 1, 12, 3];
    expect([9, 10, 11, 12, 20].map((zoom) => atZoom(stops, zoom))).toEqual([1, 1, 2, 3, 3]);
  });
});
