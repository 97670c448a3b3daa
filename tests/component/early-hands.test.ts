import { afterEach, beforeEach, expect, test, vi } from 'vitest';
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

test('a drag that has begun before goes on', async () => {
  const drag = (type: string, x: number): void => {
    const at = { clientX: x, clientY: MIDDLE.y, pointerId: 1, buttons: 1, pointerType: 'mouse' };
    open.surface.dispatchEvent(new PointerEvent(type, { bubbles: true, ...at }));
  };
  open.surface.setPointerCapture = vi.fn();
  drag('pointerdown', 200);
  drag('pointermove', 210);
  await open.map.complete();
  drag('pointermove', 300);
  drag('pointerup', 300);
  expect(open.map.camera.lon).toBeLessThan(MAP_MIDDLE[0]);
  expect(onSelect).not.toHaveBeenCalled();
});
