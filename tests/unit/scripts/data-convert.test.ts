import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { runScript } from '../../fixtures/run-script.ts';

// Starting a command takes a second on a quiet machine.
vi.setConfig({ testTimeout: 30_000 });

let folder: string;
let file: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'convert-'));
  file = join(folder, 'umap.csv');
  await writeFile(file, 'name,Latitude,Longitude\nCafé,"45,78","4,92"\n,1,2\n');
});
afterAll(() => rm(folder, { recursive: true }));

test('any accepted file becomes the canonical one, whole, and the refused rows are said', async () => {
  const out = join(folder, 'new/lieux.csv');
  const { code, stdout, stderr } = await runScript('data-convert', [file, '--to', 'csv', '--out', out]);
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).toContain('ligne 3, colonne « name »');
  expect(await readFile(out, 'utf8')).toMatch(/^\ufeffid;nom;.*\r\ncafe;Café;.*;45\.78;4\.92;.*\r\n$/s);
  expect(await readdir(join(folder, 'new'))).toEqual(['lieux.csv']);
});

test('GeoJSON goes to standard output where no file is named', async () => {
  const { stdout } = await runScript('data-convert', [file, '--to', 'geojson']);
  expect(JSON.parse(stdout)).toMatchObject({
    features: [{ geometry: { type: 'Point', coordinates: [4.92, 45.78] }, properties: { nom: 'Café' } }],
  });
});

test.each([
  [['--to', 'xlsx'], 'L’option --to attend une de ces valeurs : csv, geojson.'],
  [['--to', 'csv'], 'Il manque le nom d’un fichier.'],
])('asked with %j says what is missing', async (args, sentence) => {
  const { code, stderr } = await runScript('data-convert', args);
  expect({ code, says: stderr.includes(sentence) }).toEqual({ code: 2, says: true });
});

test('a folder in the way leaves nothing half written', async () => {
  const { code, stderr } = await runScript('data-convert', [file, '--to', 'csv', '--out', folder]);
  expect(code).toBe(2);
  expect(stderr).toContain('ne peut pas être écrit');
  expect(
    (await readdir(tmpdir())).filter((name) => name.endsWith('.tmp') && name.includes('convert-')),
  ).toEqual([]);
});
