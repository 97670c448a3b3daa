import { createServer } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startServer, type SiteServer } from '../../../scripts/server/start-server.ts';
import type { Fault } from '../../../scripts/server/faults.ts';
import type { Bounds } from '../../../src/domain/geo/lon-lat.ts';
import { readPlaces } from '../../../src/domain/intake/read-places.ts';
import { PlacePack, type PackView } from '../../../src/io/place-pack.ts';
import { aPlace, aTable } from '../../fixtures/build-place.ts';
import { CONTEXT } from '../../fixtures/csv-file.ts';
import { closeServer, listenLocally } from '../../fixtures/faulty-server.ts';
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

function textOf(view: PackView): string {
  return view.ok ? view.sources.map(({ bytes }) => new TextDecoder().decode(bytes)).join('') : '';
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
  ['unreadable', 'no-ranges', { kind: 'no-ranges' }],
  ['unreadable', 'no-pack', { kind: 'html' }],
  ['unreadable', 'encoded', { kind: 'parts-of-encoded' }],
  ['unreadable', 'other-pack', { kind: 'status', status: 416 }],
  ['missing', undefined, { kind: 'status', status: 404 }],
  ['missing', 'private', { kind: 'status', status: 403 }],
  ['server', undefined, { kind: 'status', status: 503 }],
  ['server', 'busy', { kind: 'status', status: 429 }],
  ['network', undefined, { kind: 'reset' }],
  ['network', undefined, { kind: 'truncated', bytes: 100 }],
  ['network', undefined, { kind: 'short', bytes: 100 }],
] satisfies [string, string | undefined, Fault][])(
  'a server on a bad day is told as %s (%s), and asked again next time: %j',
  async (reason, detail, fault) => {
    const pack = packAt('places.fgb');
    server.faults = [{ path: /places\.fgb$/, fault }];
    expect(await look(pack)).toEqual({ ok: false, reason, ...(detail === undefined ? {} : { detail }) });
    server.faults = [];
    expect(countIn(await look(pack))).toBe(50);
  },
);

test('a server that compresses each part is read all the same', async () => {
  server.faults = [{ path: /places\.fgb$/, fault: { kind: 'encoded' } }];
  expect(countIn(await look(packAt('places.fgb')))).toBe(50);
  server.faults = [];
});

test.each(['short.fgb', 'page.fgb'])('%s is not the file that the summary speaks of', async (name) => {
  expect(await look(packAt(name))).toEqual({ ok: false, reason: 'unreadable', detail: 'other-pack' });
});

describe('a file in whose place another has been put', () => {
  const RENAMED = Buffer.from(Buffer.from(PACK).toString('latin1').replaceAll('Lieu', 'Lien'), 'latin1');

  test('is found out by its length', async () => {
    const pack = packAt('places.fgb');
    await look(pack, [4, 45, 4.01, 45.01]);
    const by = Buffer.from(PACK.slice(0, -8));
    server.faults = [{ path: /places\.fgb$/, fault: { kind: 'replaced', by } }];
    expect(await look(pack)).toEqual({ ok: false, reason: 'unreadable', detail: 'other-pack' });
    server.faults = [];
  });

  test('is read anew where it has the same length, and nothing of the old one goes together with it', async () => {
    const pack = packAt('places.fgb');
    expect(textOf(await look(pack))).toContain('Lieu');
    server.faults = [{ path: /places\.fgb$/, fault: { kind: 'replaced', by: RENAMED } }];
    const wider = await look(pack, [-5, 41, 10, 52]);
    expect(countIn(wider)).toBe(SIDE * SIDE);
    expect(textOf(wider)).not.toContain('Lieu');
    server.faults = [];
  });

  test('is read all the same where each answer calls its version otherwise', async () => {
    let answers = 0;
    const moody = createServer((request, response) => {
      const [, from = 0, to = 0] = (/(\d+)-(\d+)/.exec(request.headers.range ?? '') ?? []).map(Number);
      const range = `bytes ${String(from)}-${String(to)}/${String(PACK.length)}`;
      response.writeHead(206, { ETag: `"${String(answers++)}"`, 'Content-Range': range });
      response.end(PACK.subarray(from, to + 1));
    });
    const origin = await listenLocally(moody);
    const pack = new PlacePack(new URL('/places.fgb', origin), PACK.length);
    expect(countIn(await look(pack))).toBe(50);
    expect(answers).toBeGreaterThan(1);
    await closeServer(moody);
  });
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
