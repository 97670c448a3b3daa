import { describe, expect, it } from 'vitest';
import { DEFAULT_ADDRESS } from '../../../src/domain/share/address.ts';
import { DEFAULT_EMBED_OPTIONS } from '../../../src/domain/share/embed-options.ts';
import {
  readEmbedSettings,
  toFrameAddress,
  toHeight,
  toParameters,
  writeEmbedSettings,
} from '../../../src/domain/share/embed-settings.ts';
import { EMBED_WAYS, toSnippet } from '../../../src/domain/share/embed-snippets.ts';

const BASE = 'https://carte.example.fr/';
const WORDS = { title: 'Carte "emploi" & <plus>', link: 'Ouvrir la carte' };
const FULL =
  'issues=emploi,numerique&q=jardin&qpv=QN06916M&view=list&lang=ar&lock=issues,qpv' +
  '&searchControl=false&scrollWheelZoom=true&theme=dark&primary=1d74bf&height=500#13.5/45.7812/4.9203';

describe('the settings of the builder', () => {
  it('are the usual ones where the address says none', () => {
    expect(readEmbedSettings('')).toEqual({
      address: { ...DEFAULT_ADDRESS, embed: true },
      options: DEFAULT_EMBED_OPTIONS,
      height: 600,
    });
    expect(writeEmbedSettings(readEmbedSettings(''))).toBe('');
  });

  it('are found again by a colleague who opens the address', () => {
    expect(writeEmbedSettings(readEmbedSettings(FULL))).toBe(FULL);
  });

  it('never hold a builder in a builder, nor what is none of theirs', () => {
    expect(writeEmbedSettings(readEmbedSettings('embed=1&snippet=q%3Dx&utm_source=y'))).toBe('');
  });

  it.each([
    [Number.NaN, 600],
    [10, 240],
    [99_999, 2000],
    [512.4, 512],
  ])('have a height that can be used: %d is %d', (typed, height) => {
    expect(toHeight(typed)).toBe(height);
  });
});

describe('a snippet', () => {
  const settings = readEmbedSettings(FULL);

  it('as a frame has the framed address, a title and what it may do', () => {
    expect(toSnippet('iframe', settings, BASE, WORDS)).toBe(
      '<iframe src="https://carte.example.fr/?issues=emploi,numerique&amp;q=jardin&amp;qpv=QN06916M&amp;view=list' +
        '&amp;lang=ar&amp;embed=1&amp;lock=issues,qpv&amp;searchControl=false&amp;scrollWheelZoom=true' +
        '&amp;theme=dark&amp;primary=1d74bf#13.5/45.7812/4.9203" title="Carte &quot;emploi&quot; &amp; &lt;plus&gt;" ' +
        'loading="lazy" allow="geolocation; fullscreen; clipboard-write" referrerpolicy="strict-origin" ' +
        'style="width:100%;height:500px;border:0"></iframe>',
    );
  });

  it('as a script says the same by data attributes, with a link for those without scripts', () => {
    const snippet = toSnippet('script', settings, BASE, WORDS);
    expect(snippet).toContain(
      '<script src="https://carte.example.fr/embed/loader.js" data-issues="emploi,numerique"',
    );
    expect(snippet).toContain('data-search-control="false" data-scroll-wheel-zoom="true" data-theme="dark"');
    expect(snippet).toContain('data-latitude="45.7812" data-longitude="4.9203" data-zoom="13.5"');
    expect(snippet).toContain(
      'data-height="500" data-title="Carte &quot;emploi&quot; &amp; &lt;plus&gt;" async></script>',
    );
    expect(snippet).toContain('<noscript><a href="https://carte.example.fr/?issues=');
  });

  it('as an element says the same by attributes', () => {
    const snippet = toSnippet('element', settings, BASE, WORDS);
    expect(snippet).toContain(
      '<script type="module" src="https://carte.example.fr/embed/element.js"></script>',
    );
    expect(snippet).toContain('<carto-quartiers issues="emploi,numerique" q="jardin"');
    expect(snippet).toContain('scroll-wheel-zoom="true"');
    expect(snippet).toContain('style="height:500px"></carto-quartiers>');
  });

  it.each(EMBED_WAYS)('lets no text end its attribute or begin a tag: %s', (way) => {
    const hostile = readEmbedSettings(`q=${encodeURIComponent('"><script>alert(1)</script>')}`);
    const snippet = toSnippet(way, hostile, BASE, { title: '"><img src=x>', link: '<b>' });
    expect(snippet.replaceAll(/<\/?(iframe|script|noscript|a|carto-quartiers)\b[^<>]*>/g, '')).not.toMatch(
      /[<>]/,
    );
    expect(snippet).not.toContain('alert(1)</script');
  });

  it('means the same whichever way it is taken', () => {
    const query = new URLSearchParams(toParameters(settings).map(([name, value]) => [name, value]));
    const [search = '', hash = ''] = toFrameAddress(settings, BASE).replace(BASE, '').split('#');
    expect(readEmbedSettings(query.toString())).toEqual({
      ...readEmbedSettings(`${search}#${hash}`),
      height: 600,
    });
  });
});
