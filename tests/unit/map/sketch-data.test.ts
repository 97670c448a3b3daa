import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { communeBorders, metropolisEdge } from '../../../src/map/sketch/borders.ts';
import { builtAreas, communes, landscapes, quarters, townsBeyond } from '../../../src/map/sketch/communes.ts';
import { parks, woods } from '../../../src/map/sketch/parks.ts';
import { readRows } from '../../../src/map/sketch/path.ts';
import { roads } from '../../../src/map/sketch/roads.ts';
import { stations, transitLines } from '../../../src/map/sketch/transit.ts';
import { islands, lakes, watercourses } from '../../../src/map/sketch/water.ts';

/** The metropolis with what is seen around it from zoom 9.5 on a wide screen. */
const [WEST, SOUTH, EAST, NORTH] = [4.1, 45.3, 5.7, 46.3];
const GEOMETRY_FILES = ['water', 'parks', 'borders', 'communes', 'roads', 'transit'];
const MAX_GEOMETRY_BYTES = 80_000;

const rings = [
  ...builtAreas,
  ...woods,
  ...islands,
  ...parks.map(({ ring }) => ring),
  ...lakes.map(({ ring }) => ring),
];
const lines = [
  ...communeBorders,
  ...metropolisEdge,
  ...watercourses.map(({ course }) => course),
  ...roads.map(({ line }) => line),
  ...transitLines.map(({ line }) => line),
];
const named = { communes, townsBeyond, landscapes, quarters, parks, stations };
const spots = [...Object.values(named).flat(), ...lakes].map(({ at }) => at);

describe('the hand-drawn geometry', () => {
  it('stays within its wide bounds', () => {
    const outside = [...rings, ...lines, ...spots]
      .flatMap(readRows)
      .filter(([lon = 0, lat = 0]) => lon < WEST || lon > EAST || lat < SOUTH || lat > NORTH);
    expect(outside).toEqual([]);
  });

  it('has a width in metres at every point of a watercourse', () => {
    for (const row of watercourses.flatMap(({ course }) => readRows(course))) {
      expect(row).toHaveLength(3);
      expect(row[2]).toBeGreaterThanOrEqual(5);
      expect(row[2]).toBeLessThanOrEqual(400);
    }
  });

  it('has an area in every ring and a length in every line', () => {
    for (const ring of rings) expect(readRows(ring).length).toBeGreaterThanOrEqual(3);
    for (const line of lines) expect(readRows(line).length).toBeGreaterThanOrEqual(2);
    for (const ring of rings) expect(Math.abs(signedArea(readRows(ring)))).toBeGreaterThan(1e-8);
  });

  it('repeats no point in a row', () => {
    for (const text of [...rings, ...lines]) {
      const points = readRows(text).map((row) => row.slice(0, 2).join(' '));
      points.forEach((point, index) => {
        expect(point).not.toBe(points[index + 1]);
      });
    }
  });

  it('lets borders end only on other borders', () => {
    const edges = [...communeBorders, ...metropolisEdge].map((line) =>
      readRows(line).map((row) => row.join(' ')),
    );
    const ends = communeBorders.flatMap((line) => {
      const points = readRows(line).map((row) => row.join(' '));
      return [points[0] ?? '', points.at(-1) ?? ''];
    });
    for (const end of ends) {
      expect(edges.filter((points) => points.includes(end)).length, `the border end ${end}`).toBeGreaterThan(
        1,
      );
    }
  });

  it('draws no stretch of a border twice', () => {
    const seen = new Set<string>();
    for (const line of [...communeBorders, ...metropolisEdge]) {
      const points = readRows(line).map((row) => row.join(' '));
      for (let i = 1; i < points.length; i++) {
        const stretch = [points[i - 1], points[i]].toSorted().join(' – ');
        expect(seen.has(stretch), stretch).toBe(false);
        seen.add(stretch);
      }
    }
  });

  it('stays light enough to ship with the page', () => {
    const bytes = GEOMETRY_FILES.reduce(
      (sum, file) =>
        sum + readFileSync(new URL(`../../../src/map/sketch/${file}.ts`, import.meta.url)).length,
      0,
    );
    expect(bytes).toBeLessThanOrEqual(MAX_GEOMETRY_BYTES);
  });
});

describe('the names', () => {
  it.each(Object.entries(named))('are filled in and unique: %s', (_, places) => {
    const texts = places.map(({ name }) => name);
    expect(texts.filter((text) => text.trim() === '' || text !== text.trim())).toEqual([]);
    expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
  });

  it('do not say the same thing twice side by side, as a quarter and as its station', () => {
    const stationNames = stations.map(({ name }) => name);
    expect(quarters.filter(({ name }) => stationNames.includes(name))).toEqual([]);
  });

  it('are written with the typographic apostrophe', () => {
    const texts = [...Object.values(named).flat(), ...lakes, ...roads, ...watercourses].map(
      ({ name }) => name,
    );
    expect(texts.filter((text) => text.includes("'"))).toEqual([]);
  });

  it('cover the 59 communes of the metropolis, each with its own code', () => {
    expect(communes).toHaveLength(59);
    expect(new Set(communes.map(({ code }) => code)).size).toBe(59);
    expect(communes.filter(({ code }) => !/^69\d{3}$/.test(code))).toEqual([]);
  });

  it('give every motorway a number for its sign', () => {
    expect(roads.filter(({ kind, shield }) => kind === 'motorway' && shield === undefined)).toEqual([]);
  });
});

function signedArea(points: readonly (readonly number[])[]): number {
  return points.reduce((sum, [x = 0, y = 0], index) => {
    const [nextX = 0, nextY = 0] = points[(index + 1) % points.length] ?? [];
    return sum + (x * nextY - nextX * y) / 2;
  }, 0);
}
