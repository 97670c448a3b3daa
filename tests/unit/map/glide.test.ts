import { expect, test } from 'vitest';
import { Glide, GLIDE_DURATION } from '../../../src/map/glide.ts';

/** A finger that moves by so many pixels every ten milliseconds, and lets go after `rest`. */
function glideAfter(step: number, moves: number, rest: number): number {
  const glide = new Glide();
  for (let move = 0; move < moves; move++) glide.note({ x: move * step, y: 0 }, move * 10);
  return glide.wayFrom((moves - 1) * 10 + rest).x;
}

test('a map that is let go of begins to glide with the speed of the finger', () => {
  // One pixel a millisecond: what slows down as a cube goes a third as far as what does not.
  expect(glideAfter(10, 8, 5)).toBeCloseTo(GLIDE_DURATION / 3);
  expect(glideAfter(-5, 8, 5)).toBeCloseTo(-GLIDE_DURATION / 6);
});

test('only what the finger did last counts', () => {
  const glide = new Glide();
  glide.note({ x: 0, y: 0 }, 0);
  glide.note({ x: 500, y: 0 }, 200);
  glide.note({ x: 500, y: 40 }, 240);
  const { x, y } = glide.wayFrom(245);
  expect([x, y]).toEqual([0, GLIDE_DURATION / 3]);
});

test('a finger that has rested, or only touched, leaves nothing', () => {
  expect(glideAfter(10, 8, 60)).toBe(0);
  expect(glideAfter(10, 1, 5)).toBe(0);
  expect(glideAfter(10, 0, 5)).toBe(0);
  const glide = new Glide();
  glide.note({ x: 0, y: 0 }, 0);
  glide.note({ x: 30, y: 0 }, 20);
  glide.forget();
  expect(glide.wayFrom(25)).toEqual({ x: 0, y: 0 });
});

test('no eye follows a map that flies', () => {
  expect(glideAfter(100, 8, 5)).toBe(glideAfter(50, 8, 5));
});
