import { execFileSync, spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { findNginx } from '../../../scripts/nginx.mjs';

const NGINX = findNginx();
const recipe = /```nginx\n(.*?)```/s.exec(readFileSync('docs/hosting.md', 'utf8'))?.[1] ?? '';

/** A port that nobody uses now. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
}

// Where nginx is not installed vitest lists this as skipped: the recipe is then tried elsewhere.
describe.skipIf(NGINX === undefined)('the recipe for nginx in docs/hosting.md', () => {
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
  let server: ChildProcess | undefined;
  let origin = '';

  beforeAll(async () => {
    const root = join(folder, 'site');
    for (const path of ['assets', 'data', 'embed']) mkdirSync(join(root, path), { recursive: true });
    writeFileSync(join(root, 'index.html'), '<!doctype html><title>Carte</title>');
    writeFileSync(join(root, 'assets/index-a1b2c3.js'), `export const text = '${'x'.repeat(3000)}';`);
    writeFileSync(join(root, 'data/venues.csv'), `nom\n${'Un lieu\n'.repeat(400)}`);
    writeFileSync(join(root, 'embed/loader.js'), '(function () {})();');
    const port = await freePort();
    origin = `http://127.0.0.1:${String(port)}`;
    const site = recipe
      .replace('listen 80;', `listen 127.0.0.1:${String(port)};`)
      .replace('/var/www/carto-quartiers', root);
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
      .map((name) => `${name}_temp_path ${join(folder, name)};`)
      .join('\n');
    const config = join(folder, 'nginx.conf');
    writeFileSync(
      config,
      `daemon off; pid ${join(folder, 'pid')}; error_log ${join(folder, 'error.log')};\n` +
        `events {}\nhttp { access_log off;\n${temporary}\n${site}\n}\n`,
    );
    // The workers of a server that root starts are nobody, who must be able to read.
    execFileSync('chmod', ['-R', 'a+rX', folder]);
    const checked = spawnSync(NGINX ?? '', ['-t', '-c', config, '-p', folder], { encoding: 'utf8' });
    expect(checked.stderr).toContain('test is successful');
    server = spawn(NGINX ?? '', ['-c', config, '-p', folder], { stdio: 'ignore' });
    await vi.waitFor(() => fetch(origin), { timeout: 10_000, interval: 100 });
  });

  afterAll(() => {
    server?.kill('SIGTERM');
    rmSync(folder, { recursive: true, force: true });
  });

  test.each([
    ['/', 'no-cache', 'text/html'],
    ['/data/venues.csv', 'no-cache', 'text/csv'],
    ['/embed/loader.js', 'no-cache', 'text/javascript'],
    ['/assets/index-a1b2c3.js', 'public, max-age=31536000, immutable', 'text/javascript'],
  ])('sends %s with the cache and type that it needs', async (path, cache, type) => {
    const { headers, status } = await fetch(origin + path);
    expect(status).toBe(200);
    expect(headers.get('cache-control')).toBe(cache);
    expect(headers.get('content-type')).toContain(type);
    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'self'");
    expect(headers.get('x-frame-options')).toBeNull();
  });

  test.each(['/assets/index-a1b2c3.js', '/data/venues.csv'])(
    'compresses %s, and says by what it varies',
    async (path) => {
      const { headers } = await fetch(origin + path, { headers: { 'accept-encoding': 'gzip' } });
      expect(headers.get('content-encoding')).toBe('gzip');
      expect(headers.get('vary')).toContain('Accept-Encoding');
    },
  );

  test('answers 304 where nothing changed, and 404 with the same headers where nothing is', async () => {
    const etag = (
      await fetch(`${origin}/data/venues.csv`, { headers: { 'accept-encoding': 'identity' } })
    ).headers.get('etag');
    const again = await fetch(`${origin}/data/venues.csv`, {
      headers: { 'if-none-match': etag ?? '', 'accept-encoding': 'identity' },
    });
    expect(again.status).toBe(304);
    const missing = await fetch(`${origin}/nothing.js`);
    expect(missing.status).toBe(404);
    expect(missing.headers.get('access-control-allow-origin')).toBe('*');
  });
});
