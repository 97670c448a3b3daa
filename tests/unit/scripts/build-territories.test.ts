import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { copyData } from '../../../scripts/vite/copy-data.ts';
import { securityPolicy } from '../../../scripts/vite/security-policy.ts';

let root: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'build-'));
  await writeFile(join(root, 'index.html'), '<!doctype html><title>Carte</title>');
  await territory('data', 'https://vaulx.example');
});

afterEach(() => rm(root, { recursive: true }));

async function territory(folder: string, origin: string): Promise<void> {
  const site: unknown = JSON.parse(await readFile('data/site.json', 'utf8'));
  await mkdir(join(root, folder), { recursive: true });
  await writeFile(
    join(root, folder, 'site.json'),
    JSON.stringify(Object.assign({}, site, { dataOrigins: [origin] })),
  );
}

async function built(path: string): Promise<string> {
  await build({ root, configFile: false, logLevel: 'silent', plugins: [securityPolicy(), copyData()] });
  return readFile(join(root, 'dist', path), 'utf8');
}

test('the build takes along the territories in sites, and its policy knows their hosts', async () => {
  await territory('sites/marseille', 'https://marseille.example');
  expect(await built('sites/marseille/site.json')).toContain('https://marseille.example');
  const page = await readFile(join(root, 'dist/index.html'), 'utf8');
  expect(page).toMatch(
    /http-equiv="Content-Security-Policy".*https:\/\/vaulx\.example.*https:\/\/marseille\.example/,
  );
  expect(await readFile(join(root, 'dist/_headers'), 'utf8')).toContain('https://marseille.example');
});

test('without such a folder it takes the site’s own alone', async () => {
  expect(await built('data/site.json')).toContain('https://vaulx.example');
  await expect(readFile(join(root, 'dist/sites/marseille/site.json'))).rejects.toThrow('ENOENT');
});
