import { afterAll, beforeAll, expect, test } from 'vitest';
import { startServer, type SiteServer } from '../../../scripts/server/start-server.ts';
import type { Fault } from '../../../scripts/server/faults.ts';
import type { Bounds } from '../../../src/domain/geo/lon-lat.ts';
import { readPlaces } from '../../../src/domain/intake/read-places.ts';
import { PlacePack, type PackView } from '../../../src/io/place-pack.ts';
import { aPlace, aTable } from '../../fixtures/build-place.ts';
import { CONTEXT } from '../../fixtures/csv-file.ts';
import { packOf } from '../../fixtures/packed.ts';

const SIDE = 100;
const PLACES = Array.from({ length: SIDE * SIDE }, (_, index) =>
  aPlace({
    id: `v${String(index)}`,
    name: `Lieu ${String(index)}`,
    at: [4 + (index % SIDE) / 100, 45 + Math.floor(index / SIDE) / 100],
  }),
);
const PACK = packOf(aTable(PLACES));
/** Ten columns and five rows of the grid. */
const VIEW: Bounds = [4.2, 45.3, 4.295, 45.345];

let server: SiteServer;

beforeAll(async () => {
  server = await startServer({
    root: 'public',
    port: 0,
    replaced: {
      '/data/places.fgb': Buffer.from(PACK),
      '/data/short.fgb': Buffer.from(PACK.slice(0, PACK.length / 2)),
      '/data/page.fgb': '<!doctype html><title>Connexion</title>'.padEnd(PACK.length),
    },
  });
});
afterAll(() => server.close());

function packAt(name: string): PlacePack {
  return new PlacePack(new URL(`/data/${name}`, server.origin), PACK.length);
}

function look(pack: PlacePack, bounds = VIEW, signal = new AbortController().signal): Promise<PackView> {
  return pack.view({ bounds, most: SIDE * SIDE, wanted: null }, signal);
}

function countIn(view: PackView): number {
  return view.ok ? readPlaces(view.sources, CONTEXT).table.size : -1;
}

/** How many requests some work takes. */
async function requestsOf(work: () => Promise<unknown>): Promise<number> {
  const before = performance.getEntriesByType('resource').length;
  await work();
  return performance.getEntriesByType('resource').length - before;
}

test('a view on a static server has its places, all of them and no others', async () => {
  expect(countIn(await look(packAt('places.fgb')))).toBe(50);
  expect(countIn(await look(packAt('places.fgb'), [-5, 41, 10, 52]))).toBe(SIDE * SIDE);
  expect(countIn(await look(packAt('places.fgb'), [-5, 41, -4, 42]))).toBe(0);
});

test('what has been fetched is not fetched again', async () => {
  const pack = packAt('places.fgb');
  expect(await requestsOf(() => look(pack))).toBeGreaterThan(0);
  expect(await requestsOf(() => look(pack))).toBe(0);
});

test.each([
  ['no-ranges', { kind: 'no-ranges' }],
  ['missing', { kind: 'status', status: 404 }],
  ['server', { kind: 'status', status: 503 }],
  ['network', { kind: 'reset' }],
] satisfies [string, Fault][])(
  'a server on a bad day is told as %s, and asked again next time',
  async (reason, fault) => {
    const pack = packAt('places.fgb');
    server.faults = [{ path: /places\.fgb$/, fault }];
    expect(await look(pack)).toEqual({ ok: false, reason });
    server.faults = [];
    expect(countIn(await look(pack))).toBe(50);
  },
);

test.each(['short.fgb', 'page.fgb'])('%s is not the file that the summary speaks of', async (name) => {
  expect(await look(packAt(name))).toEqual({ ok: false, reason: 'unreadable' });
});

test('a file that is not there is told so', async () => {
  expect(await look(packAt('other.fgb'))).toEqual({ ok: false, reason: 'missing' });
});

test('a view that nobody waits for any more is given up, and does not spoil the next', async () => {
  const pack = packAt('places.fgb');
  const moved = new AbortController();
  server.faults = [{ path: /places\.fgb$/, fault: { kind: 'hang' } }];
  const first = look(pack, VIEW, moved.signal);
  moved.abort();
  expect(await first).toEqual({ ok: false, reason: 'cancelled' });
  server.faults = [];
  expect(countIn(await look(pack))).toBe(50);
});

test('a view that takes over from one given up gets the blocks that both wanted', async () => {
  const pack = packAt('places.fgb');
  const moved = new AbortController();
  server.faults = [{ path: /places\.fgb$/, fault: { kind: 'delay', milliseconds: 50 } }];
  const first = look(pack, VIEW, moved.signal);
  const second = look(pack);
  moved.abort();
  expect(await first).toEqual({ ok: false, reason: 'cancelled' });
  expect(countIn(await second)).toBe(50);
  server.faults = [];
});

test('more places than were asked for are not read', async () => {
  const pack = packAt('places.fgb');
  const question = { bounds: VIEW, most: 40, wanted: null };
  expect(await pack.view(question, new AbortController().signal)).toEqual({ ok: false, reason: 'too-many' });
});
