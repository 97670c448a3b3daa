import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readSite } from '../../../src/domain/read-site.ts';
import type { Site } from '../../../src/domain/site.ts';
import { LANGUAGES } from '../../../src/i18n/languages.ts';
import { askCommunes } from '../../../src/io/ask-communes.ts';
import { startCommuneServer, type CommuneServer } from '../../fixtures/commune-server.ts';
import type { ServiceFault } from '../../fixtures/faulty-server.ts';
import { runScript } from '../../fixtures/run-script.ts';

// Starting a command takes a second on a quiet machine.
vi.setConfig({ testTimeout: 30_000 });

let server: CommuneServer;
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'new-site-'));
});
afterEach(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

const site = (): string => join(folder, 'vaulx');

function newSite(communes: string, ...args: string[]) {
  const named = ['--name', 'Vaulx et Bron', '--communes', communes, '--service', server.address];
  return runScript('new-site', [...named, '--out', site(), ...args]);
}

async function siteMade(): Promise<Site | null> {
  return readSite(JSON.parse(await readFile(join(site(), 'site.json'), 'utf8')));
}

describe('a new site', () => {
  test('opens on its communes, as the public service knows them', async () => {
    server = await startCommuneServer();
    const { code, stderr } = await newSite('69256,69029');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(server.asked).toEqual(['/communes/69256?fields=nom,bbox', '/communes/69029?fields=nom,bbox']);
    const made = await siteMade();
    expect(made?.bounds).toEqual([4.871, 45.704, 4.979, 45.819]);
    expect(made?.start).toMatchObject({ lon: 4.925, lat: 45.7615 });
    expect(made?.start.zoom).toBeGreaterThan(11);
    expect(made?.start.zoom).toBeLessThan(13);
  });

  test('offers every language that the page speaks, French first', async () => {
    server = await startCommuneServer();
    await newSite('69256');
    const offered = (await siteMade())?.languages;
    expect(offered).toEqual(Object.keys(LANGUAGES));
    expect(offered?.[0]).toBe('fr');
  });

  test('opens where its maker says, and then nobody is asked', async () => {
    server = await startCommuneServer();
    await newSite('69256', '--bounds', '4.8,45.7,5,45.8');
    expect(server.asked).toEqual([]);
    expect((await siteMade())?.bounds).toEqual([4.8, 45.7, 5, 45.8]);
  });

  test('opens on all of France where the service fails, and says what to do', async () => {
    server = await startCommuneServer(['html']);
    const { code, stderr } = await newSite('69256');
    expect(code).toBe(0);
    expect(stderr).toContain('répond par une page web');
    expect(stderr).toContain('Corrigez ensuite « bounds » et « start » dans site.json.');
    expect((await siteMade())?.bounds).toEqual([-5.6, 41.2, 9.8, 51.3]);
  });

  test('is not made for a commune that does not exist', async () => {
    server = await startCommuneServer();
    const { code, stderr } = await newSite('69256,69999');
    expect(code).toBe(2);
    expect(stderr).toContain('Codes Insee inconnus : 69999. Vérifiez --communes, ou donnez --bounds.');
    expect(existsSync(site())).toBe(false);
  });

  test('says what comes next, in commands that can be copied', async () => {
    server = await startCommuneServer();
    const { stdout } = await newSite('69256');
    for (const command of ['data:neighbourhoods', 'data:check']) {
      expect(stdout).toContain(`npm run -s ${command} -- --data ${site()}`);
    }
    expect(stdout).toContain('Mettez le dossier sous sites/');
  });
});

describe('the service', () => {
  async function ask(faults: ServiceFault[]) {
    server = await startCommuneServer(faults);
    const pauses: number[] = [];
    const wait = (pause: number): Promise<void> => Promise.resolve(void pauses.push(pause));
    return { answer: await askCommunes(['69256'], server.address, { wait, timeoutMs: 300 }), pauses };
  }

  test.each([['busy'], ['broken'], ['cut'], ['hang']] as const)(
    'that is %s once is asked again',
    async (fault) => {
      const { answer, pauses } = await ask([fault]);
      expect(answer).toEqual({ ok: true, bounds: [[4.8921, 45.7526, 4.9687, 45.8094]] });
      expect(pauses).toHaveLength(1);
    },
  );

  test.each([
    [['hang', 'hang'], 'slow'],
    [['broken', 'broken'], 'refused'],
    [['busy', 'busy'], 'busy'],
    [['html'], 'html'],
    [['nonsense'], 'unreadable'],
    [['nowhere'], 'unknown'],
  ] as const)('that fails with %j is given up as %s', async (faults, reason) => {
    expect((await ask([...faults])).answer).toMatchObject({ ok: false, reason });
  });
});
