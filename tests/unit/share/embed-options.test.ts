import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  DEFAULT_EMBED_OPTIONS,
  EMBED_THEMES,
  readEmbedOptions,
  SWITCHES,
  writeEmbedOptions,
  type EmbedOptions,
} from '../../../src/domain/share/embed-options.ts';
import { FIXED_RUNS } from '../../fixtures/arbitrary-places.ts';

const read = (query: string): EmbedOptions => readEmbedOptions([...new URLSearchParams(query)]);
const write = (options: EmbedOptions): string =>
  new URLSearchParams(writeEmbedOptions(options).map(([name, value]) => [name, value])).toString();

const anyOptions: fc.Arbitrary<EmbedOptions> = fc.record({
  switches: fc.record({
    searchControl: fc.boolean(),
    scrollWheelZoom: fc.boolean(),
    zoomControl: fc.boolean(),
    fullscreenControl: fc.boolean(),
    locateControl: fc.boolean(),
    captionBar: fc.boolean(),
    legend: fc.boolean(),
  }),
  theme: fc.constantFrom(...EMBED_THEMES),
  primary: fc.option(fc.constantFrom('#1d74bf', '#000000', '#ffffff'), { nil: null }),
});

describe('how the map looks in a partner’s page', () => {
  it('is as usual where nothing is said, and nothing is then written', () => {
    expect(read('')).toEqual(DEFAULT_EMBED_OPTIONS);
    expect(write(DEFAULT_EMBED_OPTIONS)).toBe('');
  });

  it.each(SWITCHES)('can be without %s, or with it', (name) => {
    expect(read(`${name}=false`).switches[name]).toBe(false);
    expect(read(`${name}=0`).switches[name]).toBe(false);
    expect(read(`${name}=true`).switches[name]).toBe(true);
  });

  it.each([
    ['primary=%231D74BF', '#1d74bf'],
    ['primary=1d74bf', '#1d74bf'],
    ['primary=17b', '#1177bb'],
    ['primary=blue', null],
    ['primary=%231d74b', null],
    ['primary=red;background:url(x)', null],
  ])('takes a colour as people write it, and nothing else: %s', (query, colour) => {
    expect(read(query).primary).toBe(colour);
  });

  it('takes a bad value for none', () => {
    expect(read('theme=sepia&legend=maybe&zoomControl=')).toEqual(DEFAULT_EMBED_OPTIONS);
  });

  it('is read as it was written', () => {
    fc.assert(
      fc.property(anyOptions, (options) => {
        expect(read(write(options))).toEqual(options);
      }),
      FIXED_RUNS,
    );
  });
});
