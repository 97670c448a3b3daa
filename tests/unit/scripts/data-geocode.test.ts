import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Finding } from '../../../src/domain/geocode/batch-file.ts';
import type { WantedAddress } from '../../../src/domain/geocode/wanted-address.ts';
import { geocodeAddresses } from '../../../src/io/geocode-addresses.ts';
import type { ServiceFault } from '../../fixtures/faulty-server.ts';
import { startGeocodeServer, type GeocodeServer } from '../../fixtures/geocode-server.ts';
import { runScript } from '../../fixtures/run-script.ts';

// Starting a command takes a second on a quiet machine.
vi.setConfig({ testTimeout: 30_000 });

const CSV =
  'id;nom;adresse;code_postal;commune;code_insee;latitude;longitude;note\n' +
  'a;Sûr;1 rue Blanqui;69120;Vaulx-en-Velin;69256;;;x\n' +
  'b;Doute;"2, rue du Centre";69120;Vaulx-en-Velin;69256;;;\n' +
  'c;Faux;Charabia;;;;;;\n' +
  'd;Donné;1 rue Blanqui;;;;45,5;4,5;\n' +
  'e;Sans adresse;;;;;;;\n';

const ADDRESS: WantedAddress = {
  address: '1 rue Blanqui',
  postcode: '69120',
  commune: 'Vaulx-en-Velin',
  communeCode: '69256',
};

let server: GeocodeServer;
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'geocode-'));
  await writeFile(join(folder, 'lieux.csv'), CSV);
});
afterEach(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

function geocode(...args: string[]) {
  const cache = join(folder, 'cache.json');
  return runScript('data-geocode', [
    join(folder, 'lieux.csv'),
    ...['--service', server.address, '--cache', cache, ...args],
  ]);
}

describe('the command', () => {
  test('fills what is missing, flags what is doubtful and never touches what is given', async () => {
    server = await startGeocodeServer();
    const out = join(folder, 'out.csv');
    const { code, stdout } = await geocode('--json', '--out', out);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      geocoded: 2,
      kept: 1,
      to_review: 1,
      not_found: 2,
      rows: [
        { id: 'a', status: 'geocoded', lat: 45.78, lon: 4.92, precision_m: 30, score: 0.97 },
        { id: 'b', status: 'to_review', lat: 45.77, lon: 4.91, precision_m: 150, score: 0.62 },
        { id: 'c', status: 'not_found', lat: null, lon: null, score: 0.31 },
        { id: 'e', status: 'not_found', lat: null, lon: null, score: null },
      ],
    });
    const lines = (await readFile(out, 'utf8')).split('\r\n');
    expect(lines[1]).toContain(';45.78;4.92;30;');
    expect(lines[2]).toContain(';to_review;0.62;1 Rue Centre, Vaulx-en-Velin');
    expect(lines[4]).toContain(';45.5;4.5;;');
    expect(server.asked).toEqual([['1 rue Blanqui', '2, rue du Centre', 'Charabia']]);
    expect(server.fields).toEqual([
      ['columns', 'adresse'],
      ['columns', 'commune'],
      ['postcode', 'code_postal'],
      ['citycode', 'code_insee'],
    ]);
  });

  test('asks for each address once: the second time the cache answers', async () => {
    server = await startGeocodeServer();
    const first = await geocode('--json');
    const second = await geocode('--json');
    expect(second.stdout).toBe(first.stdout);
    expect(server.asked).toHaveLength(1);
  });

  test('takes more or less on trust, as its user says', async () => {
    server = await startGeocodeServer();
    expect(JSON.parse((await geocode('--json', '--min-score', '0.3')).stdout)).toMatchObject({ geocoded: 3 });
    expect((await geocode('--min-score', '2')).code).toBe(2);
  });

  test('writes nothing where the service answers with a web page', async () => {
    server = await startGeocodeServer(['html']);
    const { code, stdout, stderr } = await geocode('--out', join(folder, 'out.csv'));
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('répond par une page web');
    expect(await readdir(folder)).toEqual(['lieux.csv']);
  });
});

describe('the service', () => {
  async function ask(faults: ServiceFault[]) {
    server = await startGeocodeServer(faults);
    const pauses: number[] = [];
    const found: ReadonlyMap<string, Finding>[] = [];
    const answer = await geocodeAddresses(
      [ADDRESS],
      server.address,
      (findings) => {
        found.push(findings);
        return Promise.resolve();
      },
      (pause) => {
        pauses.push(pause);
        return Promise.resolve();
      },
    );
    return { answer, pauses, found };
  }

  test('that is busy, broken or cut is asked again after a longer pause', async () => {
    const { answer, pauses, found } = await ask(['broken', 'busy', 'cut']);
    expect(answer).toEqual({ ok: true });
    // The second pause is the one that the service asks for.
    expect(pauses).toEqual([1000, 5000, 4000]);
    expect(found).toHaveLength(1);
  });

  test.each([
    [['broken', 'broken', 'broken', 'broken', 'broken'], 'refused', 4],
    [['busy', 'busy', 'busy', 'busy', 'busy'], 'busy', 4],
    [['refused'], 'refused', 0],
    [['html'], 'html', 0],
    [['nonsense'], 'unreadable', 0],
  ] as const)('that fails with %j is given up as %s', async (faults, reason, pauses) => {
    const { answer, pauses: waited } = await ask([...faults]);
    expect(answer).toMatchObject({ ok: false, reason });
    expect(waited).toHaveLength(pauses);
  });
});
