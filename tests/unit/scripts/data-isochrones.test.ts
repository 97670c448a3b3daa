import { appendFile, copyFile, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { isInsidePolygons } from '../../../src/domain/geo/polygon.ts';
import { isochroneAt, type Isochrone } from '../../../src/domain/isochrones/isochrone.ts';
import { readIsochrones } from '../../../src/domain/isochrones/read-isochrones.ts';
import { askIsochrones } from '../../../src/io/ask-isochrones.ts';
import type { ServiceFault } from '../../fixtures/faulty-server.ts';
import { startIsochroneServer, type IsochroneServer } from '../../fixtures/isochrone-server.ts';
import { runScript } from '../../fixtures/run-script.ts';

// Starting a command takes a second on a quiet machine.
vi.setConfig({ testTimeout: 30_000 });

const SITE = {
  title: { fr: 'Essai' },
  bounds: [4, 45, 5, 46],
  start: { lon: 4.9, lat: 45.7, zoom: 12 },
  sources: { venues: ['venues.csv'], issues: 'issues.csv' },
};
const HEADER = 'id;nom;latitude;longitude;precision_m;actif\n';
const SURE = 'a;Crèche;45.77801;4.91127;30;\n';
const VENUES =
  HEADER +
  SURE +
  'b;Même adresse;45.778012;4.911268;30;\n' +
  'c;Approché;45.76;4.92;400;\n' +
  'd;Fermé;45.75;4.93;;non\n' +
  'e;Sans position;;;;\n';

let server: IsochroneServer;
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'isochrones-'));
  await writeFile(join(folder, 'site.json'), JSON.stringify(SITE));
  await copyFile('data/issues.csv', join(folder, 'issues.csv'));
  await writeFile(join(folder, 'venues.csv'), VENUES);
});
afterEach(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

const result = (): string => join(folder, 'isochrones.geojson');
const cache = (): string => join(folder, 'cache.jsonl');

function isochrones(...args: string[]) {
  const service = ['--service', server.address, '--cache', cache()];
  return runScript('data-isochrones', ['--data', folder, ...service, ...args]);
}

describe('the command', () => {
  test('asks who reaches each open place that is surely somewhere, once a position and walk', async () => {
    server = await startIsochroneServer();
    const { code, stdout, stderr } = await isochrones('--json');
    expect({ code, stderr }).toMatchObject({ code: 0 });
    expect(JSON.parse(stdout)).toEqual({ file: result(), positions: 1, isochrones: 3, unreached: [] });
    expect(stderr).toContain('3 demandes à faire');
    expect(server.asked.map(({ costValue }) => costValue)).toEqual(['300', '600', '900']);
    expect(server.asked[0]).toEqual({
      resource: 'bdtopo-valhalla',
      point: '4.91127,45.77801',
      profile: 'pedestrian',
      costType: 'time',
      costValue: '300',
      timeUnit: 'second',
      direction: 'arrival',
      crs: 'EPSG:4326',
      geometryFormat: 'geojson',
    });
  });

  test('writes what coverage reads: to the metre, with source and date', async () => {
    server = await startIsochroneServer();
    await isochrones();
    const text = await readFile(result(), 'utf8');
    expect(text).not.toMatch(/\d\.\d{6}/);
    const read = readIsochrones(JSON.parse(text));
    expect(read?.source).toBe(`${new URL(server.address).host}, bdtopo-valhalla`);
    expect(read?.date).toMatch(/^\d{4}-\d\d-\d\d$/);
    const reach = (minutes: 5 | 15): boolean => {
      const polygons = read === null ? null : isochroneAt(read, [4.911268, 45.778012], minutes);
      return polygons !== null && isInsidePolygons(polygons, 4.91627, 45.77801);
    };
    expect([reach(5), reach(15)]).toEqual([false, true]);
  });

  test('goes on where a cut left off, even with half a line kept', async () => {
    server = await startIsochroneServer(['refused']);
    await writeFile(join(folder, 'venues.csv'), `${HEADER}${SURE}`);
    expect((await isochrones()).code).toBe(2);
    expect(await readdir(folder)).not.toContain('isochrones.geojson');
    await isochrones();
    await appendFile(cache(), '\n{"service":"http');
    await writeFile(join(folder, 'venues.csv'), `${HEADER}${SURE}f;Neuf;45.8;4.95;;\n`);
    expect((await isochrones()).code).toBe(0);
    expect(server.asked.map(({ point }) => point)).toEqual([
      ...Array<string>(3).fill('4.91127,45.77801'),
      ...Array<string>(3).fill('4.95,45.8'),
    ]);
    const again = await isochrones('--json');
    expect({ asked: server.asked.length, says: again.stdout.includes('"isochrones":6') }).toEqual({
      asked: 6,
      says: true,
    });
  });

  test('says what a cut has not lost, and leaves the file as it was', async () => {
    server = await startIsochroneServer([null, 'html']);
    await writeFile(result(), 'before');
    const { code, stderr } = await isochrones();
    expect({ code, says: stderr.includes('1 isochrone gardée. Relancez pour continuer.') }).toEqual({
      code: 2,
      says: true,
    });
    expect(stderr).toContain('répond par une page web');
    // The command was right.
    expect(stderr).not.toContain('Écrivez');
    expect(await readFile(result(), 'utf8')).toBe('before');
  });

  test('names the positions to which no way leads, and writes the others', async () => {
    server = await startIsochroneServer();
    await appendFile(join(folder, 'venues.csv'), 'm;En mer;42.5;4.2;;\nn;Isolé;45.5;0;;\n');
    const { code, stdout, stderr } = await isochrones('--json');
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      isochrones: 3,
      unreached: [
        { lat: 42.5, lon: 4.2 },
        { lat: 45.5, lon: 0 },
      ],
    });
    expect(stderr).toContain('Sans chemin à pied connu du service : 42.5 4.2 · 45.5 0.');
  });

  test('has nothing to ask where no place is surely somewhere', async () => {
    server = await startIsochroneServer();
    await writeFile(join(folder, 'venues.csv'), `${HEADER}c;Approché;45.76;4.92;400;\n`);
    const { code, stderr } = await isochrones('--lang', 'en');
    expect({ code, says: stderr.includes('No open place has a position') }).toEqual({ code: 1, says: true });
    expect(server.asked).toEqual([]);
  });
});

describe('the service', () => {
  async function ask(faults: ServiceFault[], { isKnown = false, places = 1, timeoutMs = 10_000 } = {}) {
    server = await startIsochroneServer(faults);
    const pauses: number[] = [];
    const found: Isochrone[] = [];
    const wanted = Array.from({ length: places }, (_, place) => ({
      position: [4.9 + place / 100, 45.7] as const,
      minutes: [5, 10, 15] as const,
    }));
    const answer = await askIsochrones(wanted, server.address, {
      isKnown,
      timeoutMs,
      onFound: (isochrone) => Promise.resolve(void found.push(isochrone)),
      wait: (pause) => Promise.resolve(void pauses.push(pause)),
    });
    return { answer, pauses, found };
  }

  test('that is busy, broken, cut or hangs is asked again after a longer pause', async () => {
    const { answer, pauses, found } = await ask(['broken', 'busy', 'cut', 'hang'], { timeoutMs: 300 });
    expect(answer).toEqual({ ok: true, unreached: [] });
    // The second pause is the one that the service asks for; then five requests a second at the most.
    expect(pauses).toEqual([1000, 5000, 4000, 8000, 220, 220]);
    expect(found.map(({ minutes }) => minutes)).toEqual([5, 10, 15]);
  });

  test.each([
    [Array<ServiceFault>(5).fill('broken'), 'refused'],
    [Array<ServiceFault>(5).fill('busy'), 'busy'],
    [Array<ServiceFault>(5).fill('cut'), 'unreachable'],
    [['refused'], 'refused'],
    [['html'], 'html'],
    [['nonsense'], 'unreadable'],
    // An address that is wrong refuses the only position as it would refuse any.
    [['nowhere'], 'refused'],
  ] as const)('that fails with %j is given up as %s', async (faults, reason) => {
    const { answer, found } = await ask([...faults]);
    expect(answer).toMatchObject({ ok: false, reason });
    expect(found).toEqual([]);
  });

  test('that refuses the first five positions is the wrong one', async () => {
    const { answer } = await ask(Array<ServiceFault>(9).fill('nowhere'), { places: 9 });
    expect(answer).toMatchObject({ ok: false, reason: 'refused', status: 404 });
  });

  test('that has answered before may refuse every position that is left', async () => {
    const faults = Array<ServiceFault>(6).fill('nowhere');
    const { answer } = await ask(faults, { places: 6, isKnown: true });
    expect(answer.ok && answer.unreached).toHaveLength(6);
  });
});
