import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { toHeadersFile, toSecurityPolicy } from '../../../scripts/security-headers.ts';
import { readSiteHosts } from '../../../scripts/site-hosts.ts';

let root: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'hosts-'));
});

afterEach(() => rm(root, { recursive: true }));

/** Writes a territory that names hosts of its own. */
async function territory(folder: string, changes: Readonly<Record<string, unknown>>): Promise<void> {
  const site: unknown = JSON.parse(await readFile('data/site.json', 'utf8'));
  await mkdir(join(root, folder), { recursive: true });
  await writeFile(join(root, folder, 'site.json'), JSON.stringify(Object.assign({}, site, changes)));
}

/** The sources of one directive. */
function allowed(directive: string): string[] {
  const line = toSecurityPolicy(readSiteHosts(root))
    .split('; ')
    .find((text) => text.startsWith(`${directive} `));
  return line?.split(' ').slice(1) ?? [];
}

test('the policy lets nothing run or load that is not named', () => {
  const policy = toSecurityPolicy(readSiteHosts('.'));
  // Compiled code may run, text may not become code.
  expect(policy).toMatch(/^default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self';/);
  expect(policy.replace("'wasm-unsafe-eval'", '')).not.toMatch(/unsafe-|blob:|\*|http:/);
});

test('the policy knows each host that a territory names, and lets no image come from a file’s host', async () => {
  await territory('data', {
    basemaps: [{ id: 'x', name: 'X', style: 'https://tiles.example/style.json', attribution: '' }],
    sources: {
      projects: ['https://grist.example/api/docs/1/download/csv'],
      venues: ['venues.csv'],
      issues: 'https://issues.example/issues.csv',
    },
    dataOrigins: ['https://*.files.example/any/path', 'http://127.0.0.1:8484'],
    geocoder: 'https://geocode.example/search',
  });
  expect(allowed('connect-src')).toEqual(
    expect.arrayContaining([
      "'self'",
      'https://tiles.example',
      'https://grist.example',
      'https://issues.example',
      'https://*.files.example',
      'http://127.0.0.1:8484',
      'https://geocode.example',
    ]),
  );
  expect(allowed('img-src')).toContain('https://tiles.example');
  expect(allowed('img-src')).not.toContain('https://grist.example');
});

test('the policy knows the hosts of every territory in sites, and gets over one that cannot be read', async () => {
  await territory('data', {});
  await territory('sites/marseille', { dataOrigins: ['https://marseille.example'] });
  await territory('sites/lille', { dataOrigins: ['https://lille.example'] });
  await mkdir(join(root, 'sites/broken'));
  await writeFile(join(root, 'sites/broken/site.json'), '{');
  await writeFile(join(root, 'sites/README.md'), '');
  expect(allowed('connect-src')).toEqual(
    expect.arrayContaining(['https://lille.example', 'https://marseille.example']),
  );
});

test.each([
  'https://evil.example;script-src',
  "https://'unsafe-inline'",
  'https://a,b.example',
  'https://*',
  'https://*.fr',
  'https://a.*.example',
  'http://plain.example',
  'data:text/csv,nom',
  'anything; script-src *',
])('no entry of a territory can write another rule into the policy: %s', async (origin) => {
  await territory('data', { dataOrigins: [origin], geocoder: origin });
  expect(toSecurityPolicy(readSiteHosts(root))).toBe(toSecurityPolicy({ maps: [], data: [] }));
});

test('a static host reads the same policy from its headers file', () => {
  const hosts = { maps: [], data: ['https://grist.example'] };
  expect(toHeadersFile(hosts)).toContain(`/*\n  Content-Security-Policy: ${toSecurityPolicy(hosts)}\n`);
});
