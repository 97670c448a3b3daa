import { describe, expect, it } from 'vitest';
import { missingInPolicy, policyNeeds } from '../../../src/domain/share/check-policy.ts';
import type { EmbedWay } from '../../../src/domain/share/embed-snippets.ts';

const SITE = 'https://carte.example.fr';
const TILES = 'https://data.geopf.fr';

const missing = (policy: string, way: EmbedWay, site = SITE): string[] =>
  missingInPolicy(policy, policyNeeds(way, site, [TILES])).map(
    ({ directive, source }) => `${directive} ${source}`,
  );

describe('the policy of a page that takes the map in', () => {
  it.each([
    ['no policy', ''],
    ['everything', 'default-src *; worker-src blob:'],
    ['the site by name', `frame-src ${SITE}`],
    ['a host without its scheme', 'frame-src carte.example.fr'],
    ['all hosts below', 'frame-src https://*.example.fr'],
    ['a scheme', 'frame-src https:'],
    ['a host with a path', `frame-src ${SITE}/carte/`],
    ['frames by the older name', `child-src ${SITE}; default-src 'none'`],
    ['nothing of frames', "script-src 'self'"],
    ['a header with its name', `Content-Security-Policy: frame-src 'self' ${SITE}`],
    ['a meta tag', `<meta http-equiv="Content-Security-Policy" content="frame-src 'self' ${SITE}">`],
    ['capitals and spaces', `  FRAME-SRC   HTTPS://CARTE.EXAMPLE.FR ;; `],
  ])('lets the frame in with %s', (_, policy) => {
    expect(missing(policy, 'iframe')).toEqual([]);
  });

  it.each([
    ['only itself', "default-src 'self'"],
    ['nothing', "default-src 'none'"],
    ['an empty list', 'frame-src'],
    ['another host', 'frame-src https://www.youtube.com'],
    ['hosts below, not the host', 'frame-src https://*.carte.example.fr'],
    ['a host that only ends the same', 'frame-src https://example.fr'],
    ['another port', `frame-src ${SITE}:8443`],
    ['frames by their own name first', `frame-src 'self'; child-src ${SITE}`],
    ['the first of two', `frame-src 'self'; frame-src ${SITE}`],
    ['two policies, one of which says no', `frame-src ${SITE}, default-src 'self'`],
    ['a meta tag with quotes of the other kind', `<meta content='default-src https://x.fr' http-equiv=CSP>`],
  ])('keeps the frame out with %s', (_, policy) => {
    expect(missing(policy, 'iframe')).toEqual([`frame-src ${SITE}`]);
  });

  it('needs the script too for the script', () => {
    expect(missing(`frame-src ${SITE}; script-src 'self'`, 'script')).toEqual([`script-src ${SITE}`]);
  });

  it('says that a page which trusts by nonce alone must give the script one', () => {
    const policy = `script-src 'nonce-abc' 'strict-dynamic' ${SITE}; frame-src ${SITE}`;
    expect(missing(policy, 'script')).toEqual([`script-src ${SITE}`]);
  });

  it('names all that an element needs, what it can do without apart', () => {
    expect(missing("default-src 'self'", 'element')).toEqual([
      `script-src ${SITE}`,
      `connect-src ${SITE}`,
      `font-src ${SITE}`,
      'worker-src blob:',
      `worker-src ${SITE}`,
      `connect-src ${TILES}`,
      `img-src ${TILES}`,
    ]);
    const required = policyNeeds('element', SITE, [TILES]).filter((need) => need.required);
    expect(required.map(({ directive }) => directive)).toEqual(['script-src', 'connect-src']);
  });

  it('knows that a star does not stand for a worker of the page’s own making', () => {
    expect(missing('default-src *', 'element')).toEqual(['worker-src blob:']);
  });

  it('takes any text', () => {
    for (const text of ['<meta', ';;;', 'content="', '\u0000', "frame-src 'nonce-"]) {
      expect(() => missing(text, 'element')).not.toThrow();
    }
  });
});
