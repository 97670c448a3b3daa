import { describe, expect, test } from 'vitest';
import type { LonLat } from '../../../src/domain/geo/lon-lat.ts';
import { pixelsPerMetre } from '../../../src/domain/geo/mercator.ts';
import { drawCircleLabels } from '../../../src/map/draw-circles.ts';
import type { LabelBox } from '../../../src/map/label-style.ts';
import { toViewport } from '../../../src/map/viewport.ts';
import { notePen, plainTheme } from './note-pen.ts';

const MIDDLE: LonLat = [4.92, 45.77];
const SIZE = 400;
const RADIUS = 100;
const ZOOM = 14;
const view = toViewport({ lon: MIDDLE[0], lat: MIDDLE[1], zoom: ZOOM }, SIZE, SIZE);
const circle = {
  centre: MIDDLE,
  radiusMetres: RADIUS / pixelsPerMetre(MIDDLE[1], ZOOM),
  label: '15 min',
};

const box = (left: number, top: number, right: number, bottom: number): LabelBox => ({
  left,
  top,
  right,
  bottom,
});

function labelAt(
  setting: { taken?: readonly LabelBox[]; covered?: readonly LabelBox[] } = {},
): { x: number; y: number } | undefined {
  const { taken = [], covered = [] } = setting;
  const pen = notePen();
  drawCircleLabels(pen, view, [circle], plainTheme, { taken, covered, margin: 0 });
  const [written] = pen.written;
  return written && { x: Math.round(written.x), y: Math.round(written.y) };
}

describe('the words of a walking circle', () => {
  test('stand on top of its rim', () => {
    expect(labelAt()).toEqual({ x: 200, y: 101 });
  });

  test('never go where a button of the page lies', () => {
    const aside = Math.round(200 + RADIUS * Math.sin((40 * Math.PI) / 180));
    expect(labelAt({ covered: [box(180, 80, 224, 124)] })?.x).toBe(aside);
  });

  test('go over places sooner than under a sheet', () => {
    const everywhere = box(0, 0, SIZE, SIZE);
    expect(labelAt({ taken: [everywhere] })).toEqual({ x: 200, y: 101 });
    expect(labelAt({ taken: [everywhere], covered: [box(0, 0, SIZE, 250)] })).toEqual({ x: 200, y: 301 });
  });

  test('are not written where nobody would see them', () => {
    expect(labelAt({ covered: [box(0, 0, SIZE, SIZE)] })).toBeUndefined();
  });
});
