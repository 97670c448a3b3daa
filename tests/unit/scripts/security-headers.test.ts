import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CONTENT_SECURITY_POLICY, MAP_HOSTS, toHeadersFile } from '../../../scripts/security-headers.ts';

test('the policy lets nothing run or load that is not named', () => {
  expect(CONTENT_SECURITY_POLICY).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self';/);
  expect(CONTENT_SECURITY_POLICY).not.toMatch(/unsafe-|blob:|\*|http:/);
});

test('the policy knows the host of every basemap that the site offers', () => {
  const site: unknown = JSON.parse(readFileSync('data/site.json', 'utf8'));
  expect(site).toMatchObject({ basemaps: expect.any(Array) as unknown });
  const hosts = (site as { basemaps: { style: string }[] }).basemaps.map(
    ({ style }) => new URL(style).origin,
  );
  expect(MAP_HOSTS).toEqual(expect.arrayContaining(hosts));
});

test('a static host reads the same policy from its headers file', () => {
  expect(toHeadersFile()).toContain(`/*\n  Content-Security-Policy: ${CONTENT_SECURITY_POLICY}\n`);
});
