import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { toSecurityPolicy } from '../../../scripts/security-headers.ts';
import { startServer, type SiteServer } from '../../../scripts/server/start-server.ts';

const SCRIPT = `console.log(${JSON.stringify('x'.repeat(5000))})`;

let folder: string;
let site: SiteServer;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'site-'));
  await mkdir(join(folder, 'dist/assets'), { recursive: true });
  await writeFile(join(folder, 'secret.txt'), 'secret');
  await writeFile(join(folder, 'dist/index.html'), '<!doctype html><title>Carte</title>');
  await writeFile(join(folder, 'dist/assets/app-1a2b.js'), SCRIPT);
  site = await startServer({
    root: join(folder, 'dist'),
    port: 0,
    replaced: { '/data/projects.csv': 'nom;enjeux\nLe jardin;alimentation\n' },
  });
});

afterAll(async () => {
  await site.close();
  await rm(folder, { recursive: true });
});

/** The status of a path sent as it is: `fetch` would tidy `..` away before sending. */
function rawStatus(path: string): Promise<number> {
  return new Promise((resolve, reject) => {
    request(`${site.origin}/`, { path }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    })
      .on('error', reject)
      .end();
  });
}

describe('the server of a built site', () => {
  test('sends the page with the one policy and asks to be asked again', async () => {
    const response = await fetch(`${site.origin}/`);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(response.headers.get('content-security-policy')).toBe(toSecurityPolicy({ maps: [], data: [] }));
    expect(response.headers.get('cache-control')).toBe('no-cache');
    expect(await response.text()).toContain('<title>Carte</title>');
  });

  test.each(['br', 'gzip', 'identity'])(
    'sends hashed files for ever, as %s where asked',
    async (encoding) => {
      const response = await fetch(`${site.origin}/assets/app-1a2b.js`, {
        headers: { 'Accept-Encoding': encoding },
      });
      expect(response.headers.get('content-encoding')).toBe(encoding === 'identity' ? null : encoding);
      expect(response.headers.get('cache-control')).toContain('immutable');
      expect(await response.text()).toBe(SCRIPT);
    },
  );

  test('answers 304 where the file has not changed', async () => {
    const first = await fetch(`${site.origin}/`);
    const again = await fetch(`${site.origin}/`, {
      headers: { 'If-None-Match': first.headers.get('etag') ?? '' },
    });
    expect(again.status).toBe(304);
  });

  test.each([
    ['bytes=0-6', 206, 'console'],
    ['bytes=-2', 206, '")'],
    [`bytes=${String(SCRIPT.length - 1)}-`, 206, ')'],
    ['bytes=999999-', 416, ''],
  ])('answers a request for %s with %i', async (range, status, text) => {
    const response = await fetch(`${site.origin}/assets/app-1a2b.js`, { headers: { Range: range } });
    expect([response.status, await response.text()]).toEqual([status, text]);
  });

  test.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/assets/..%2f..%2fsecret.txt',
    '/%',
  ])('never leaves its folder for %s', async (path) => {
    expect(await rawStatus(path)).toBe(404);
  });

  test('serves what a deployer has put in the place of a file', async () => {
    const response = await fetch(`${site.origin}/data/projects.csv`);
    expect(response.headers.get('content-type')).toBe('text/csv');
    expect(await response.text()).toContain('Le jardin');
  });
});

describe('the same server on a bad day', () => {
  const data = (): Promise<Response> =>
    fetch(`${site.origin}/data/projects.csv`, { signal: AbortSignal.timeout(300) });

  test('answers with a status, or with a page instead of data', async () => {
    site.faults = [{ path: /projects/, fault: { kind: 'status', status: 429 } }];
    expect((await data()).status).toBe(429);
    site.faults = [{ path: /projects/, fault: { kind: 'html' } }];
    expect(await (await data()).text()).toContain('<!doctype html>');
  });

  test('hangs, resets and breaks off in the middle', async () => {
    site.faults = [{ path: /projects/, fault: { kind: 'hang' } }];
    await expect(data()).rejects.toThrow('timeout');
    site.faults = [{ path: /projects/, fault: { kind: 'reset' } }];
    await expect(data()).rejects.toThrow('fetch failed');
    site.faults = [{ path: /projects/, fault: { kind: 'truncated', bytes: 5 } }];
    await expect(data().then((response) => response.text())).rejects.toThrow('terminated');
  });

  test('is well again once the fault is lifted', async () => {
    site.faults = [];
    expect((await data()).status).toBe(200);
  });
});
