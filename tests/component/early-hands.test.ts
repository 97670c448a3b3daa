import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { MAP_MIDDLE, MAP_SIZE, openPlaceMap, type OpenPlaceMap } from '../fixtures/open-place-map.ts';

const MIDDLE = { x: MAP_SIZE / 2, y: MAP_SIZE / 2 };
const onSelect = vi.fn();
let open: OpenPlaceMap;

beforeEach(() => {
  open = openPlaceMap(MAP_MIDDLE, { onSelect });
});

afterEach(() => {
  open.close();
  vi.clearAllMocks();
});

test('a place that is clicked before anything answers opens as soon as something does, once', async () => {
  await new Promise(requestAnimationFrame);
  await userEvent.click(open.surface, { position: MIDDLE });
  expect(onSelect).not.toHaveBeenCalled();
  await open.map.complete();
  expect(onSelect.mock.calls).toEqual([[[0]]]);
});

test('a key that is pressed before moves the map then, and the page hears of it once', async () => {
  const onKey = vi.fn();
  window.addEventListener('keydown', onKey);
  open.map.focus();
  await userEvent.keyboard('{ArrowRight}');
  expect(open.map.camera.lon).toBe(MAP_MIDDLE[0]);
  await open.map.complete();
  await vi.waitFor(() => {
    expect(open.map.camera.lon).toBeGreaterThan(MAP_MIDDLE[0]);
  });
  window.removeEventListener('keydown', onKey);
  expect(onKey).toHaveBeenCalledTimes(1);
});

describe('a drag', () => {
  const drag = (type: string, x: number): void => {
    const at = { clientX: x, clientY: MIDDLE.y, pointerId: 7, buttons: 1, pointerType: 'touch' };
    open.surface.dispatchEvent(new PointerEvent(type, { bubbles: true, ...at }));
  };
  /** 360 degrees are 512 × 2 ** 14 pixels. */
  const lonAfter = (pixels: number): number => MAP_MIDDLE[0] - (360 * pixels) / (512 * 2 ** 14);

  test('that has come to its end before moves the map then', async () => {
    drag('pointerdown', 200);
    drag('pointermove', 250);
    drag('pointerup', 250);
    expect(open.map.camera.lon).toBe(MAP_MIDDLE[0]);
    await open.map.complete();
    expect(open.map.camera.lon).toBeCloseTo(lonAfter(50), 6);
    expect(onSelect).not.toHaveBeenCalled();
  });

  test('that has begun before goes on', async () => {
    drag('pointerdown', 200);
    drag('pointermove', 210);
    await open.map.complete();
    drag('pointermove', 300);
    drag('pointerup', 300);
    expect(open.map.camera.lon).toBeCloseTo(lonAfter(100), 6);
  });
});
