import { afterEach, expect, test, vi } from 'vitest';
import { PlainCamera } from '../../src/map/plain-camera.ts';
import type { Camera } from '../../src/map/viewport.ts';

const START: Camera = { lon: 4.92, lat: 45.77, zoom: 13 };
/** Degrees that a CSS pixel takes at that zoom. */
const DEGREES = 360 / (512 * 2 ** START.zoom);

const surface = document.createElement('div');
Object.assign(surface.style, { width: '600px', height: '400px' });
document.body.append(surface);
const nextFrame = () => new Promise(requestAnimationFrame);

let camera: PlainCamera | null = null;
afterEach(() => {
  camera?.destroy();
});

function begin(): { readonly lon: () => number; readonly ends: Camera[] } {
  const ends: Camera[] = [];
  const events = {
    onMove: () => undefined,
    onMoveEnd: (end: Camera) => void ends.push(end),
    onGestureRefused: () => undefined,
  };
  const made = new PlainCamera(surface, {
    camera: START,
    cooperativeGestures: false,
    toWorker: (script) => script,
    events,
  });
  camera = made;
  return { lon: () => made.camera.lon, ends };
}

function point(type: string, x: number): void {
  surface.dispatchEvent(new PointerEvent(type, { pointerId: 1, clientX: x, clientY: 200, bubbles: true }));
}

/** Towards the left, so that the map shows what lies further east. */
async function drag(pixels: number, frames: number): Promise<void> {
  point('pointerdown', 400);
  for (let frame = 1; frame <= frames; frame++) {
    await nextFrame();
    point('pointermove', 400 - (pixels * frame) / frames);
  }
}

test('a map that is let go of while it moves goes on, and tells where it ends', async () => {
  const { lon, ends } = begin();
  await drag(120, 8);
  point('pointerup', 280);
  expect(ends).toEqual([]);
  expect(lon()).toBeCloseTo(START.lon + 120 * DEGREES, 4);
  await vi.waitFor(() => {
    expect(ends).toHaveLength(1);
  });
  expect(lon()).toBeGreaterThan(START.lon + 130 * DEGREES);
  expect(ends[0]?.lon).toBe(lon());
});

test('it stops under a hand, and tells where', async () => {
  const { lon, ends } = begin();
  await drag(120, 8);
  point('pointerup', 280);
  await nextFrame();
  await nextFrame();
  point('pointerdown', 280);
  expect(ends).toHaveLength(1);
  const stopped = lon();
  await nextFrame();
  await nextFrame();
  expect(lon()).toBe(stopped);
  point('pointerup', 280);
});

test('a hand that rests before it lets go leaves the map where it is', async () => {
  const { lon, ends } = begin();
  await drag(120, 8);
  await new Promise((resolve) => setTimeout(resolve, 150));
  point('pointerup', 280);
  expect(ends).toHaveLength(1);
  expect(lon()).toBeCloseTo(START.lon + 120 * DEGREES, 4);
});

test('nor does it go on where the browser takes the finger', async () => {
  const { lon, ends } = begin();
  await drag(120, 8);
  point('pointercancel', 280);
  expect(ends).toHaveLength(1);
  expect(lon()).toBeCloseTo(START.lon + 120 * DEGREES, 4);
});

test('another size is told, as it shows more or less', () => {
  const { ends } = begin();
  camera?.resize();
  expect(ends).toHaveLength(1);
  expect(ends[0]?.lat).toBeCloseTo(START.lat, 9);
});
