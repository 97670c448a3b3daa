import assert from 'node:assert/strict';
import { Buffer } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { HttpReader } from 'flatgeobuf/lib/mjs/http-reader.js';
import { parseProperties } from 'flatgeobuf/lib/mjs/generic/feature.js';
import { startServer } from '../../scripts/server/start-server.ts';
import type { Bounds } from '../../src/domain/geo/lon-lat.ts';
import { readIssues } from '../../src/domain/intake/read-issues.ts';
import { readPlainPlaces } from '../../src/domain/intake/plain-places.ts';
import type { IntakeContext } from '../../src/domain/intake/read-places.ts';
import { writePack } from '../../src/domain/pack/write-pack.ts';
import { PlacePack } from '../../src/io/place-pack.ts';
import type { Benchmark, Contender } from './harness/benchmark.ts';
import { generatePlaces, type GeneratedPlaces } from './harness/places-csv.ts';

const CONTEXT: IntakeContext = {
  issues: readIssues(readFileSync('data/issues.csv')),
  bounds: [4.66, 45.53, 5.12, 45.94],
  today: '2026-11-23',
};

/** About as much as a phone shows at zoom 14. */
const VIEW: Bounds = [4.9, 45.75, 4.92, 45.77];
/** A third of a view further east; then twice as near. */
const PANNED: Bounds = [4.907, 45.75, 4.927, 45.77];
const ZOOMED: Bounds = [4.912, 45.755, 4.922, 45.765];

function countInside({ lon, lat }: GeneratedPlaces, [west, south, east, north]: Bounds): number {
  return lon.reduce((count, x, index) => {
    const y = lat[index] ?? 0;
    return x >= west && x <= east && y >= south && y <= north ? count + 1 : count;
  }, 0);
}

/** From bytes on a server to the checked places of a view. */
async function look(pack: PlacePack, view: Bounds): Promise<number> {
  const answer = await pack.view(
    { bounds: view, most: Infinity, wanted: null },
    new AbortController().signal,
  );
  if (!answer.ok) throw new Error(`the pack is ${answer.reason}`);
  return answer.sources.length === 0 ? 0 : (readPlainPlaces(answer.sources, CONTEXT)?.table.size ?? 0);
}

async function lookByLibrary(address: string, [minX, minY, maxX, maxY]: Bounds): Promise<number> {
  // It tells its every step, which would be measured as well.
  console.debug = () => undefined;
  const reader = await HttpReader.open(address, false);
  const rows = [];
  for await (const { feature } of reader.selectBbox({ minX, minY, maxX, maxY })) {
    rows.push(parseProperties(feature, reader.header.columns));
  }
  return rows.length;
}

/** The first view of so many places that only a server holds, then a step aside and one nearer. */
export const pack: Benchmark = {
  name: 'pack-1m',
  unit: 'ms',
  size: 1_000_000,
  // The library only reads: the places of ours are checked as well. It is there to be looked at.
  targets: {},
  growth: [10_000, 100_000, 1_000_000],
  prepare: async (size, alone) => {
    const places = generatePlaces(size);
    const files = places.files.map((bytes) => ({ name: 'venues.csv', bytes, kind: 'venue' as const }));
    const written = writePack(
      readPlainPlaces(files, CONTEXT)?.table ?? assert.fail('the places are not plain'),
    );
    assert.ok(written !== null);
    const bytes = Buffer.concat(written.parts);
    const server = await startServer({ root: 'public', port: 0, replaced: { '/places.fgb': bytes } });
    const address = new URL('/places.fgb', server.origin);
    const fresh = (): PlacePack => new PlacePack(address, bytes.length);
    const ours: Contender = {
      check: async () => {
        const reader = fresh();
        for (const view of [VIEW, PANNED, ZOOMED]) {
          assert.equal(await look(reader, view), countInside(places, view));
        }
      },
      measure: async () => {
        const reader = fresh();
        const start = performance.now();
        const found = await look(reader, VIEW);
        const first = performance.now();
        await look(reader, PANNED);
        const panned = performance.now();
        await look(reader, ZOOMED);
        const notes = {
          places: found,
          pan_ms: panned - first,
          zoom_ms: performance.now() - panned,
          file_mb: bytes.length / 1e6,
        };
        return { value: first - start, notes };
      },
    };
    const library: Contender = {
      check: async () => {
        assert.equal(await lookByLibrary(address.href, VIEW), countInside(places, VIEW));
      },
      measure: async () => {
        const start = performance.now();
        await lookByLibrary(address.href, VIEW);
        return { value: performance.now() - start };
      },
    };
    return { ours, peers: alone ? {} : { 'flatgeobuf-library': library }, close: () => server.close() };
  },
};
