import { describe, expect, it } from 'vitest';
import {
  cameraForBounds,
  cameraForPosition,
  clampCamera,
  isInFreeView,
  NO_PADDING,
  pannedBy,
  zoomAround,
} from '../../../src/map/camera-moves.ts';
import { boundsOf, positionAt, screenX, screenY, toViewport } from '../../../src/map/viewport.ts';

const camera = { lon: 4.92, lat: 45.778, zoom: 13 };
const view = toViewport(camera, 800, 600);

describe('moving the camera', () => {
  it('keeps what lies under the pointer while it zooms', () => {
    const [lon, lat] = positionAt(view, 700, 100);
    const zoomed = toViewport(zoomAround(view, 700, 100, 15.5), 800, 600);
    expect(screenX(zoomed, lon)).toBeCloseTo(700, 4);
    expect(screenY(zoomed, lat)).toBeCloseTo(100, 4);
  });

  it('pans by pixels', () => {
    const [lon, lat] = positionAt(view, 400, 300);
    const panned = toViewport(pannedBy(view, 120, -40), 800, 600);
    expect(screenX(panned, lon)).toBeCloseTo(280, 4);
    expect(screenY(panned, lat)).toBeCloseTo(340, 4);
  });

  it('stays on the world, and within its zooms', () => {
    expect(clampCamera({ lon: 0, lat: 89, zoom: 30 }, { width: 800, height: 600 }).zoom).toBe(20);
    const far = clampCamera({ lon: 300, lat: 80, zoom: 0 }, { width: 800, height: 1024 });
    expect(far.zoom).toBe(1);
    expect(far.lat).toBeCloseTo(0, 6);
    expect(far.lon).toBe(180);
  });

  it('shows all of the bounds beside what a panel covers', () => {
    const padding = { top: 10, right: 20, bottom: 30, left: 420 };
    const bounds = [4.88, 45.74, 4.96, 45.8] as const;
    const shown = toViewport(cameraForBounds(bounds, view, padding, 20), 800, 600);
    expect(screenX(shown, bounds[0])).toBeGreaterThanOrEqual(padding.left - 1e-6);
    expect(screenX(shown, bounds[2])).toBeLessThanOrEqual(800 - padding.right + 1e-6);
    expect(screenY(shown, bounds[3])).toBeGreaterThanOrEqual(padding.top - 1e-6);
    expect(screenY(shown, bounds[1])).toBeLessThanOrEqual(600 - padding.bottom + 1e-6);
  });

  it('goes no nearer than asked to bounds that are one point', () => {
    const shown = cameraForBounds([4.9, 45.7, 4.9, 45.7], view, NO_PADDING, 16);
    expect(shown.zoom).toBe(16);
    expect(shown.lon).toBeCloseTo(4.9, 9);
    expect(shown.lat).toBeCloseTo(45.7, 9);
  });

  it('ignores a padding that covers everything', () => {
    const covered = { top: 0, right: 0, bottom: 590, left: 0 };
    expect(cameraForBounds(boundsOf(view), view, covered, 20).zoom).toBeCloseTo(13, 6);
  });

  it('puts a place in the middle of what a panel leaves free', () => {
    const padding = { ...NO_PADDING, left: 400 };
    const shown = toViewport(cameraForPosition([4.9, 45.77], 15, view, padding), 800, 600);
    expect(screenX(shown, 4.9)).toBeCloseTo(600, 4);
    expect(screenY(shown, 45.77)).toBeCloseTo(300, 4);
  });

  it('knows that a place under the panel cannot be seen', () => {
    const underPanel = positionAt(view, 200, 300);
    expect(isInFreeView(view, underPanel, NO_PADDING, 40)).toBe(true);
    expect(isInFreeView(view, underPanel, { ...NO_PADDING, left: 400 }, 40)).toBe(false);
    expect(isInFreeView(view, positionAt(view, 790, 300), NO_PADDING, 40)).toBe(false);
  });
});
