import { describe, expect, it } from 'vitest';
import { distanceMetres } from '../../../src/domain/geo/distance.ts';
import { numberRanges } from '../../../src/map/number-ranges.ts';
import { placePins, type Badge, type NumberedPin } from '../../../src/map/place-pins.ts';
import { toScaleBar } from '../../../src/map/scale-bar.ts';
import { positionAt, toViewport } from '../../../src/map/viewport.ts';

const VIEW = toViewport({ lon: 4.92, lat: 45.778, zoom: 13 }, 680, 480);
const WRITER = { measure: (text: string) => text.length * 7, number: String };

function pinsAt(spots: readonly (readonly [x: number, y: number])[]): NumberedPin[] {
  return spots.map(([x, y], index) => ({
    position: positionAt(VIEW, x, y),
    number: index + 1,
    precisionMetres: 0,
  }));
}

function overlap({ box: one }: Badge, { box: other }: Badge): boolean {
  return one.left < other.right && one.right > other.left && one.top < other.bottom && one.bottom > other.top;
}

/** Forty places in a street of 300 pixels, and some of them at one door. */
const CROWD = pinsAt(
  Array.from({ length: 40 }, (_, at) => [190 + ((at * 37) % 300), 220 + ((at * 11) % 40)] as const),
);

describe('numbered pins', () => {
  it('stand on their places where there is room', () => {
    const {
      badges: [badge],
    } = placePins(VIEW, pinsAt([[100, 80]]), WRITER, []);
    expect(badge?.lines).toEqual(['1']);
    expect(badge?.x).toBeCloseTo(100, 3);
    expect(badge?.y).toBeCloseTo(80, 3);
  });

  it('share a badge where places share a door', () => {
    const { badges } = placePins(
      VIEW,
      pinsAt([
        [100, 80],
        [100, 80],
        [102, 81],
        [400, 300],
      ]),
      WRITER,
      [],
    );
    expect(badges.map(({ lines }) => lines)).toEqual([['1–3'], ['4']]);
  });

  it('never cover each other in a crowd, and lose none', () => {
    const { badges, dots } = placePins(VIEW, CROWD, WRITER, []);
    for (const [index, badge] of badges.entries()) {
      for (const other of badges.slice(index + 1)) expect(overlap(badge, other)).toBe(false);
    }
    expect(dots).toEqual([]);
    expect(badges.flatMap(({ spots }) => spots)).toHaveLength(40);
  });

  it('keep away from what is taken', () => {
    const taken = { left: 0, right: 200, top: 0, bottom: 200 };
    const {
      badges: [badge],
    } = placePins(VIEW, pinsAt([[190, 100]]), WRITER, [taken]);
    expect(badge?.box.left).toBeGreaterThanOrEqual(200);
  });

  it('leave out places beyond the edge', () => {
    expect(
      placePins(
        VIEW,
        pinsAt([
          [-20, 80],
          [100, 500],
        ]),
        WRITER,
        [],
      ),
    ).toEqual({ badges: [], dots: [] });
  });

  it('become dots where there is no room for their numbers', () => {
    const crowd = pinsAt(
      Array.from({ length: 400 }, (_, at) => [300 + (at % 20), 200 + Math.floor(at / 20)]),
    );
    const everywhere = { left: 0, right: 680, top: 0, bottom: 480 };
    const { badges, dots } = placePins(VIEW, crowd, WRITER, [everywhere]);
    expect(badges).toEqual([]);
    expect(dots).toHaveLength(400);
  });
});

describe('numbers of a badge', () => {
  it.each([
    [[3], ['3']],
    [
      [2, 1],
      ['1', '2'],
    ],
    [
      [5, 3, 4, 9],
      ['3–5', '9'],
    ],
    [
      [1, 2, 4, 5, 6, 6],
      ['1', '2', '4–6'],
    ],
  ])('%j are written %j', (numbers, written) => {
    expect(numberRanges(numbers, String)).toEqual(written);
  });
});

describe('the scale bar', () => {
  it.each([9, 12, 13.3, 16])('has a round length, true on the ground, at zoom %d', (zoom) => {
    const { metres, length } = toScaleBar({ lon: 4.9, lat: 45.77, zoom }, 120);
    expect(length).toBeGreaterThan(40);
    expect(length).toBeLessThanOrEqual(120);
    expect(String(metres)).toMatch(/^[125]0*$/);
    const view = toViewport({ lon: 4.9, lat: 45.77, zoom }, 400, 400);
    const [west, lat] = positionAt(view, 200 - length / 2, 200);
    const [east] = positionAt(view, 200 + length / 2, 200);
    expect(distanceMetres(west, lat, east, lat) / metres).toBeCloseTo(1, 2);
  });
});
