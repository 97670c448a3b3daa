import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { LonLat } from '../../src/domain/geo/lon-lat.ts';
import type { PlaceMap } from '../../src/map/place-map.ts';
import { MAP_MIDDLE, MAP_SIZE, openPlaceMap, type OpenPlaceMap } from '../fixtures/open-place-map.ts';

const onPinMove = vi.fn();
const onSelect = vi.fn();
const onCamera = vi.fn();
let open: OpenPlaceMap;
let map: PlaceMap;

beforeEach(async () => {
  open = openPlaceMap([4.93, 45.775], { onPinMove, onSelect, onCamera });
  map = open.map;
  await map.complete();
});

afterEach(() => {
  open.close();
  vi.clearAllMocks();
});

async function frames(): Promise<void> {
  await new Promise(requestAnimationFrame);
  await new Promise(requestAnimationFrame);
}

/** What is drawn of our data, as numbers from 0 (nothing) to 255 by pixel, at a point of the map. */
function opacityAt(x: number, y: number): number {
  const canvas = [...open.container.querySelectorAll('canvas')].at(-1);
  const box = canvas?.getBoundingClientRect();
  const context = canvas?.getContext('2d');
  if (canvas === undefined || box === undefined || !context) throw new Error('nothing is drawn');
  const ratio = canvas.width / box.width;
  return context.getImageData((x - box.left) * ratio, (y - box.top) * ratio, 1, 1).data[3] ?? 0;
}

function point(type: string, x: number, y: number): void {
  const target = document.elementFromPoint(x, y);
  const init = { bubbles: true, cancelable: true, clientX: x, clientY: y, pointerId: 1, buttons: 1 };
  target?.dispatchEvent(new PointerEvent(type, { ...init, pointerType: 'mouse' }));
}

/** A real pointer's id cannot be captured here: the map goes on without. */
function withoutCapture(): void {
  open.surface.setPointerCapture = vi.fn();
}

describe('what a view lays over the map', () => {
  test('draws a circle of its radius on the ground, and takes it away with the next overlay', async () => {
    // 200 m at this latitude and zoom: 200 / (40,075,017 × cos 45.77° / (512 × 2 ** 14)) pixels.
    const pixels = 200 / ((40_075_016.686 * Math.cos((45.77 * Math.PI) / 180)) / (512 * 2 ** 14));
    map.setOverlay({ circles: [{ centre: MAP_MIDDLE, radiusMetres: 200, label: '' }], pins: [] });
    await frames();
    expect(opacityAt(MAP_SIZE / 2 + pixels, MAP_SIZE / 2)).toBeGreaterThan(200);
    expect(opacityAt(MAP_SIZE / 2 + pixels + 6, MAP_SIZE / 2)).toBe(0);
    expect(opacityAt(MAP_SIZE / 2, MAP_SIZE / 2)).toBeLessThan(40);
    map.setOverlay({ circles: [], pins: [] });
    await frames();
    expect(opacityAt(MAP_SIZE / 2 + pixels, MAP_SIZE / 2)).toBe(0);
  });

  test('draws a start on its very position, before any place is there', async () => {
    map.setOverlay({
      circles: [],
      pins: [{ id: 'start', position: MAP_MIDDLE, label: '', look: 'origin', issue: null }],
    });
    await frames();
    expect(opacityAt(MAP_SIZE / 2, MAP_SIZE / 2)).toBe(255);
  });
});

describe('an imagined place', () => {
  const overlay = {
    circles: [],
    pins: [{ id: 'one', position: MAP_MIDDLE, label: '', look: 'imagined', issue: 0 }],
  } as const;
  const head = { x: MAP_SIZE / 2, y: MAP_SIZE / 2 - 30 };

  test('is dragged by its head: its point moves by as much, and the map stays', () => {
    withoutCapture();
    map.setOverlay(overlay);
    const before = map.camera;
    point('pointerdown', head.x, head.y);
    point('pointermove', head.x + 50, head.y + 20);
    point('pointerup', head.x + 50, head.y + 20);
    expect(map.camera).toEqual(before);
    expect(onCamera).not.toHaveBeenCalled();
    expect(onPinMove.mock.calls.map(([id, , ended]: unknown[]) => [id, ended])).toEqual([
      ['one', false],
      ['one', true],
    ]);
    const [, position] = onPinMove.mock.lastCall as [string, LonLat];
    // 50 pixels of 512 × 2 ** 14 are 360 degrees × 50 / 8,388,608.
    expect(position[0]).toBeCloseTo(MAP_MIDDLE[0] + (360 * 50) / (512 * 2 ** 14), 6);
    expect(position[1]).toBeLessThan(MAP_MIDDLE[1]);
  });

  test('is not moved by a click, which chooses nothing below it either', async () => {
    map.setOverlay(overlay);
    await userEvent.click(open.surface, { position: head });
    expect(onPinMove).not.toHaveBeenCalled();
    expect(onSelect).not.toHaveBeenCalled();
  });
});

describe('a point that is asked for', () => {
  test('is where one clicks, once; the next click chooses places again', async () => {
    const onPick = vi.fn();
    map.picker?.set({ onPick, onCancel: vi.fn() });
    await userEvent.click(open.surface, { position: { x: 300, y: 200 } });
    const [position] = onPick.mock.lastCall as [LonLat];
    // To a pixel, 0.00004 degrees.
    expect(position[0]).toBeCloseTo(MAP_MIDDLE[0] + (360 * 100) / (512 * 2 ** 14), 4);
    expect(position[1]).toBeCloseTo(MAP_MIDDLE[1], 4);
    expect(onSelect).not.toHaveBeenCalled();
    await userEvent.click(open.surface, { position: { x: 100, y: 300 } });
    expect(onPick).toHaveBeenCalledTimes(1);
    expect(onSelect).toHaveBeenCalledTimes(1);
  });

  test('is by keyboard the middle of what panels leave free', async () => {
    const onPick = vi.fn();
    map.setPadding({ bottom: 200 });
    map.picker?.set({ onPick, onCancel: vi.fn() });
    map.focus();
    await userEvent.keyboard('{Enter}');
    const [position] = onPick.mock.lastCall as [LonLat];
    expect(position[0]).toBeCloseTo(MAP_MIDDLE[0], 6);
    expect(position[1]).toBeGreaterThan(MAP_MIDDLE[1] + 0.001);
  });

  test('is given up with Escape, of which nobody else hears', async () => {
    const [onPick, onCancel] = [vi.fn(), vi.fn()];
    const onEscape = vi.fn();
    window.addEventListener('keydown', onEscape);
    map.picker?.set({ onPick, onCancel });
    map.focus();
    await userEvent.keyboard('{Escape}');
    window.removeEventListener('keydown', onEscape);
    expect(onCancel).toHaveBeenCalledTimes(1);
    expect(onEscape).not.toHaveBeenCalled();
    await userEvent.keyboard('{Enter}');
    expect(onPick).not.toHaveBeenCalled();
  });
});
