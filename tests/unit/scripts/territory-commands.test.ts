import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readSite } from '../../../src/domain/read-site.ts';
import { cornersOf } from '../../../src/domain/geo/ring.ts';
import { aSquare } from '../../fixtures/build-neighbourhood.ts';
import { runScript } from '../../fixtures/run-script.ts';
import { zipFile } from '../../fixtures/zip-file.ts';

// Starting a command takes a second on a quiet machine.
vi.setConfig({ testTimeout: 30_000 });

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'territory-'));
});
afterEach(() => rm(folder, { recursive: true }));

function contours(code: string): string {
  const geometry = { type: 'Polygon', coordinates: [cornersOf(aSquare(5.4, 43.3))] };
  const properties = { code_qp: 'QN01301M', lib_qp: 'Centre', insee_com: code, lib_com: 'Marseille' };
  return JSON.stringify({ type: 'FeatureCollection', features: [{ type: 'Feature', properties, geometry }] });
}

test('a new site is a folder that data:check passes, to which contours can be added', async () => {
  const site = join(folder, 'marseille');
  const named = ['--name', 'Marseille', '--communes', '13055', '--bounds', '5.22,43.2,5.54,43.4'];
  const made = await runScript('new-site', [...named, '--out', site]);
  expect(made.code).toBe(0);
  expect((await readdir(site)).sort()).toEqual([
    'exemples',
    'issues.csv',
    'projects.csv',
    'site.json',
    'surveys.csv',
    'venues.csv',
  ]);
  expect(readSite(JSON.parse(await readFile(join(site, 'site.json'), 'utf8')))).toMatchObject({
    title: { fr: 'Marseille' },
  });
  const checked = await runScript('data-check', ['--data', site, '--json']);
  expect(checked.code).toBe(0);
  expect(JSON.parse(checked.stdout)).toMatchObject({
    files: [{ ok: true, rows: 0, warnings: ['no-rows'] }, { ok: true, rows: 0 }, { ok: true }],
  });

  const examples = ['projects', 'venues'].map((name) => join(site, 'exemples', `${name}.csv`));
  const shown = await runScript('data-check', ['--data', site, ...examples, '--json']);
  expect(JSON.parse(shown.stdout)).toMatchObject({ files: [{ places: 1 }, { places: 1, rejected: 0 }] });

  const zip = join(folder, 'contours.zip');
  await writeFile(zip, zipFile({ 'qp_wgs84.geojson': contours('13055') }));
  const args = ['--data', site, '--territory', '13055', '--file', zip];
  const before = await readFile(join(site, 'site.json'), 'utf8');
  const fetched = await runScript('data-neighbourhoods', args);
  expect(fetched.code).toBe(0);
  expect(await readFile(join(site, 'neighbourhoods.geojson'), 'utf8')).toContain('"QN01301M"');
  // The site shows them from now on, and nothing else in its file has changed.
  expect(fetched.stderr).toContain('site.json nomme maintenant neighbourhoods.geojson.');
  expect(await readFile(join(site, 'site.json'), 'utf8')).toBe(
    before.replace('"neighbourhoods": ""', '"neighbourhoods": "neighbourhoods.geojson"'),
  );
  const twice = await runScript('data-neighbourhoods', args);
  expect({ code: twice.code, says: twice.stderr.includes('nomme') }).toEqual({ code: 0, says: false });

  const again = await runScript('new-site', [...named, '--out', site]);
  expect({ code: again.code, says: again.stderr.includes('existe déjà') }).toEqual({ code: 2, says: true });
});

test('a site that names other contours is told how to name the new ones', async () => {
  const site = join(folder, 'site');
  await runScript('new-site', ['--name', 'X', '--communes', '13055', '--bounds', '5,43,6,44', '--out', site]);
  const siteFile = join(site, 'site.json');
  const text = (await readFile(siteFile, 'utf8')).replace(
    '"neighbourhoods": ""',
    '"neighbourhoods": "qp.json"',
  );
  await writeFile(siteFile, text);
  await writeFile(join(site, 'qp.json'), contours('13055'));
  const file = ['--file', join(site, 'qp.json')];
  const { code, stderr } = await runScript('data-neighbourhoods', ['--data', site, ...file]);
  expect({ code, says: stderr.includes('Écrivez "neighbourhoods": "neighbourhoods.geojson"') }).toEqual({
    code: 0,
    says: true,
  });
  expect(await readFile(siteFile, 'utf8')).toBe(text);
});

test('contours of somewhere else leave the file as it is', async () => {
  const file = join(folder, 'contours.geojson');
  const out = join(folder, 'out.geojson');
  await writeFile(file, contours('75056'));
  await writeFile(out, 'before');
  const { code, stderr } = await runScript('data-neighbourhoods', [
    '--territory',
    '13055',
    '--file',
    file,
    '--out',
    out,
  ]);
  expect(code).toBe(1);
  expect(stderr).toContain('Aucun quartier dans ces communes : 13055.');
  expect(await readFile(out, 'utf8')).toBe('before');
});

test.each([
  ['new-site', ['--communes', '13055'], 'L’option --name attend une valeur.'],
  ['new-site', ['--name', 'X', '--communes', 'Marseille'], 'attend des codes Insee'],
  ['new-site', ['--name', 'X', '--communes', '13055', '--bounds', '1,2,3'], 'attend ouest,sud,est,nord'],
  ['data-neighbourhoods', ['--territory', 'Lyon'], 'attend des codes Insee'],
  ['data-neighbourhoods', ['--file', 'package.json'], 'ne contient pas de contours'],
])('%s asked with %j says what to do', async (script, args, sentence) => {
  const { code, stderr } = await runScript(script, args);
  expect({ code, says: stderr.includes(sentence) }).toEqual({ code: 2, says: true });
});
