import { ArrayReader } from 'flatgeobuf/lib/mjs/array-reader.js';
import fc from 'fast-check';
import { parseProperties } from 'flatgeobuf/lib/mjs/generic/feature.js';
import { HttpReader } from 'flatgeobuf/lib/mjs/http-reader.js';
import { deserialize } from 'flatgeobuf/lib/mjs/geojson.js';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import type { Bounds } from '../../../src/domain/geo/lon-lat.ts';
import { readPlaces } from '../../../src/domain/intake/read-places.ts';
import { openPack, readView } from '../../../src/domain/pack/read-pack.ts';
import { treeBytes, treeLevels } from '../../../src/domain/pack/packed-tree.ts';
import { hilbert } from '../../../src/domain/pack/hilbert-order.ts';
import { textAt } from '../../../src/domain/text-column.ts';
import { writePack } from '../../../src/domain/pack/write-pack.ts';
import type { BuiltPlace } from '../../fixtures/build-place.ts';
import { aPlace, aTable } from '../../fixtures/build-place.ts';
import { CONTEXT, placesOf } from '../../fixtures/csv-file.ts';
import { HOSTILE_TEXTS } from '../../fixtures/hostile-texts.ts';
import { packOf, rangesOf, viewOf } from '../../fixtures/packed.ts';
import { FIXED_RUNS, places as somePlaces } from '../../fixtures/arbitrary-places.ts';

const ALL: Bounds = [-180, -85, 180, 85];

// The library tells its every step.
beforeAll(() => {
  vi.spyOn(console, 'debug').mockReturnValue();
});

/** So many venues, spread as by a dice whose throws are always the same. */
function spread(count: number): BuiltPlace[] {
  let seed = 7;
  const next = (): number => (seed = (seed * 16_807) % 2_147_483_647) / 2_147_483_647;
  return Array.from({ length: count }, (_, index) =>
    aPlace({ id: `v${String(index)}`, name: `Lieu ${String(index)}`, at: [4 + next() * 2, 45 + next()] }),
  );
}

function idsInside(places: readonly BuiltPlace[], [west, south, east, north]: Bounds): string[] {
  return places
    .filter(({ points }) =>
      points.some(({ position: [lon, lat] }) => lon >= west && lon <= east && lat >= south && lat <= north),
    )
    .map(({ id }) => id)
    .sort();
}

/** By range, as the format's own library reads a file on a server. */
async function idsByLibrary(bytes: Uint8Array, [west, south, east, north]: Bounds): Promise<string[]> {
  const getRange = (start: number, length: number): Promise<ArrayBuffer> =>
    Promise.resolve(new Uint8Array(bytes.slice(start, start + length)).buffer);
  const reader = await HttpReader.openSource({ getRange });
  const ids = new Set<string>();
  const rect = { minX: west, minY: south, maxX: east, maxY: north };
  for await (const { feature } of reader.selectBbox(rect)) {
    const { id } = parseProperties(feature, reader.header.columns);
    expect(id).toBeTypeOf('string');
    if (typeof id === 'string') ids.add(id);
  }
  return [...ids].sort();
}

async function idsByUs(bytes: Uint8Array, bounds: Bounds): Promise<string[]> {
  const sources = await viewOf(bytes, bounds);
  return placesOf(readPlaces(sources, CONTEXT))
    .map(({ id }) => id)
    .sort();
}

function latOf({ points }: Pick<BuiltPlace, 'points'>): number {
  return points[0]?.position[1] ?? 0;
}

const VIEWS: readonly Bounds[] = [
  ALL,
  [4.5, 45.2, 4.6, 45.3],
  [4, 45, 4.01, 46],
  [5.999, 45.999, 6, 46],
  [10, 10, 11, 11],
];

describe('the index', () => {
  test.each([1, 2, 15, 16, 17, 256, 257, 5000])(
    'finds in %d places what a look at each finds',
    async (size) => {
      const places = spread(size);
      const bytes = packOf(aTable(places));
      for (const view of VIEWS) {
        const expected = idsInside(places, view);
        expect(await idsByUs(bytes, view)).toEqual(expected);
        expect(await idsByLibrary(bytes, view)).toEqual(expected);
      }
    },
  );

  test('is part of a file that the format’s own library reads whole', async () => {
    const places = spread(300);
    const bytes = packOf(aTable(places));
    const features = [];
    for await (const feature of deserialize(bytes)) features.push(feature);
    const positions = new Map(features.map(({ geometry, properties }) => [properties?.['id'], geometry]));
    expect(positions).toEqual(
      new Map(places.map(({ id, points }) => [id, { type: 'Point', coordinates: points[0]?.position }])),
    );
    const { header } = ArrayReader.open(bytes);
    expect(header).toMatchObject({ featuresCount: 300, indexNodeSize: 16, crs: { org: 'EPSG', code: 4326 } });
  });

  test('has as many nodes as the format says', () => {
    expect(treeLevels(1)).toEqual([
      { start: 0, end: 1 },
      { start: 1, end: 2 },
    ]);
    expect(treeLevels(17).map(({ start, end }) => end - start)).toEqual([1, 2, 17]);
    expect(treeBytes(17)).toBe(20 * 40);
  });

  test('reads a small part of a large file for a small view', async () => {
    const bytes = packOf(aTable(spread(20_000)));
    let asked = 0;
    const counted = (start: number, end: number) => {
      asked += end - start;
      return rangesOf(bytes)(start, end);
    };
    const header = await openPack(counted);
    expect(header?.features).toBe(20_000);
    const question = { bounds: [4.5, 45.2, 4.52, 45.22] as const, most: 1000, wanted: null };
    if (header !== null) await readView(counted, header, bytes.length, question);
    expect(asked).toBeLessThan(bytes.length / 10);
  });

  test('reads no place of a view that has too many', async () => {
    const bytes = packOf(aTable(spread(20_000)));
    let asked = 0;
    const header = await openPack(rangesOf(bytes));
    const counted = (start: number, end: number) => {
      asked += end - start;
      return rangesOf(bytes)(start, end);
    };
    const question = { bounds: [-180, -90, 180, 90] as const, most: 1000, wanted: null };
    expect(header === null ? undefined : await readView(counted, header, bytes.length, question)).toBeNull();
    expect(asked).toBeLessThan(bytes.length / 10);
  });

  test('finds a place that is wanted, beside the view and none of its neighbours', async () => {
    const places = spread(300);
    const bytes = packOf(aTable(places));
    const header = await openPack(rangesOf(bytes));
    const wanted = { id: places[200]?.id ?? '', around: [-180, -90, 180, 90] as const };
    const question = { bounds: [170, 80, 171, 81] as const, most: 1000, wanted };
    const files = header === null ? null : await readView(rangesOf(bytes), header, bytes.length, question);
    expect(readPlaces(files ?? [], CONTEXT).table.size).toBe(1);
    expect(textAt(readPlaces(files ?? [], CONTEXT).table.texts['id'], 0)).toBe(wanted.id);
  });
});

describe('the curve', () => {
  test('goes from each square of a corner to one beside it', () => {
    const squares = Array.from({ length: 64 * 64 }, (_, index) => [index % 64, index >> 6] as const);
    const along = squares.toSorted(([x, y], [x2, y2]) => hilbert(x, y) - hilbert(x2, y2));
    for (const [index, [x, y]] of along.slice(1).entries()) {
      const [fromX = 0, fromY = 0] = along[index] ?? [];
      expect(Math.abs(x - fromX) + Math.abs(y - fromY)).toBe(1);
    }
  });
});

describe('a place', () => {
  test('comes back with all that it says, whatever the texts', async () => {
    const places = HOSTILE_TEXTS.map((text, index) =>
      aPlace({ id: `p${String(index)}`, name: 'Lieu', description: text, at: [4.9, 45.7 + index / 1000] }),
    );
    const sources = await viewOf(packOf(aTable(places)), ALL);
    const read = placesOf(readPlaces(sources, CONTEXT)).toSorted((a, b) => latOf(a) - latOf(b));
    expect(read.map(({ description }) => description)).toEqual(
      placesOf({ table: aTable(places) }).map(({ description }) => description),
    );
  });

  test('of several points is one place with all of them, from each of them', async () => {
    const points = [
      { position: [4.9, 45.7], precisionMetres: 0 },
      { position: [5.9, 45.9], precisionMetres: 150 },
    ] as const;
    const bytes = packOf(aTable([aPlace({ id: 'bus', kind: 'project', points }), ...spread(40)]));
    for (const view of [ALL, [4.89, 45.69, 4.91, 45.71], [5.89, 45.89, 5.91, 45.91]] as const) {
      const table = placesOf(readPlaces(await viewOf(bytes, view), CONTEXT));
      expect(table.filter(({ id }) => id === 'bus')).toMatchObject([{ kind: 'project', points }]);
    }
  });

  test('of any kind comes back the same', async () => {
    await fc.assert(
      fc.asyncProperty(somePlaces, async (given) => {
        const places = given.map((place, index) =>
          aPlace({ ...place, type: '', id: `p${String(index)}`, name: `${place.name} lieu`.trim() }),
        );
        const located = places.filter(({ points }) => points.length > 0);
        fc.pre(located.length > 0);
        const read = placesOf(readPlaces(await viewOf(packOf(aTable(places)), ALL), CONTEXT));
        const told = (list: readonly BuiltPlace[] | typeof read) =>
          list
            .map(({ id, kind, name, issues, fundings, vocation, phase, points }) => ({
              id,
              kind,
              name,
              issues,
              fundings,
              vocation,
              phase,
              points,
            }))
            .toSorted((a, b) => a.id.localeCompare(b.id));
        expect(told(read)).toEqual(told(placesOf({ table: aTable(located) })));
      }),
      FIXED_RUNS,
    );
  });
});

describe('what is no pack', () => {
  test.each(['', 'id;nom\n', '<!doctype html><title>Connexion</title>'])('%j is told apart', async (text) => {
    expect(await openPack(rangesOf(Buffer.from(text)))).toBeNull();
  });

  test('a file that is broken off throws instead of showing half', async () => {
    const bytes = packOf(aTable(spread(500)));
    const broken = bytes.slice(0, bytes.length - 2000);
    const header = await openPack(rangesOf(broken));
    expect(header).not.toBeNull();
    await expect(viewOf(broken, ALL)).rejects.toThrow(RangeError);
  });

  test('a table without a position makes none', () => {
    expect(writePack(aTable([aPlace({ id: 'a' })]))).toBeNull();
  });
});
