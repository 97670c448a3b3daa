import { describe, expect, it } from 'vitest';
import { hasGoneFar, toCanvasFit, toCanvasTransform } from '../../../src/map/canvas-fit.ts';
import { screenX, screenY, toViewport, withMargin } from '../../../src/map/viewport.ts';

const camera = { lon: 4.92, lat: 45.778, zoom: 13 };
const view = toViewport(camera, 800, 600);
const drawn = withMargin(view, 160);

describe('a canvas that follows the camera', () => {
  it('lies its margin outside the view it was drawn for', () => {
    const { x, y, scale } = toCanvasTransform(drawn, view);
    expect(x).toBeCloseTo(-160, 6);
    expect(y).toBeCloseTo(-160, 6);
    expect(scale).toBe(1);
  });

  it('puts every drawn point where the new camera sees it', () => {
    const moved = toViewport({ lon: 4.93, lat: 45.77, zoom: 13.4 }, 800, 600);
    const { x, y, scale } = toCanvasTransform(drawn, moved);
    expect(screenX(drawn, 4.925) * scale + x).toBeCloseTo(screenX(moved, 4.925), 4);
    expect(screenY(drawn, 45.775) * scale + y).toBeCloseTo(screenY(moved, 45.775), 4);
  });

  it('is good enough until the camera nears its edge or stretches it', () => {
    const at = (lon: number, zoom: number): boolean =>
      hasGoneFar(drawn, toViewport({ ...camera, lon, zoom }, 800, 600), 40);
    expect(at(4.92, 13)).toBe(false);
    expect(at(4.922, 13.3)).toBe(false);
    expect(at(4.96, 13)).toBe(true);
    expect(at(4.92, 13.7)).toBe(true);
    expect(at(4.92, 12.3)).toBe(true);
  });
});

describe('the size of a canvas', () => {
  const bytes = (width: number, height: number, ratio: number): number => {
    const fit = toCanvasFit(width, height, ratio);
    return (width + 2 * fit.margin) * (height + 2 * fit.margin) * fit.ratio ** 2 * 4;
  };

  it('never draws a third device pixel', () => {
    expect(toCanvasFit(390, 844, 3)).toEqual({ margin: 160, ratio: 2 });
  });

  it('stays within its memory on any screen', () => {
    for (const [width, height, ratio] of [
      [390, 844, 3],
      [1440, 900, 2],
      [3840, 2160, 2],
      [7680, 4320, 1],
    ] as const) {
      expect(bytes(width, height, ratio)).toBeLessThanOrEqual(32_000_001);
    }
  });
});
