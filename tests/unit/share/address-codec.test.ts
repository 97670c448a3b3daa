import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_FILTER, WALKING_MINUTES, type Filter } from '../../../src/domain/explore/filter.ts';
import type { LonLat } from '../../../src/domain/geo/lon-lat.ts';
import { PLACE_KINDS } from '../../../src/domain/place.ts';
import { decodeAddress, encodeAddress } from '../../../src/domain/share/address-codec.ts';
import { MOST_IMAGINED } from '../../../src/domain/share/address-imagined.ts';
import {
  ABOUT_PAGES,
  DEFAULT_ADDRESS,
  MEASURES,
  VIEWS,
  type Address,
} from '../../../src/domain/share/address.ts';

import { isParameterName, PARAMETER_NAMES } from '../../../src/domain/share/parameters.ts';
import { FIXED_RUNS } from '../../fixtures/arbitrary-places.ts';

function decode(address: string): Address {
  const [search = '', hash = ''] = address.split('#');
  return decodeAddress(search, hash === '' ? '' : `#${hash}`);
}

const withFilter = (filter: Partial<Filter>): Partial<Address> => ({ filter: { ...NO_FILTER, ...filter } });

/** Each form that was ever released, for ever: lines are added here, none is taken away. */
const RELEASED: readonly (readonly [address: string, meaning: Partial<Address>])[] = [
  ['', {}],
  [
    '?issues=emploi,numerique&q=jardin&view=list#13.5/45.7812/4.9203',
    {
      ...withFilter({ issues: ['emploi', 'numerique'], query: 'jardin' }),
      view: 'list',
      camera: { zoom: 13.5, lat: 45.7812, lon: 4.9203 },
    },
  ],
  ['?issues=autres', withFilter({ issues: ['autres'] })],
  ['?q=jardin+partag%C3%A9', withFilter({ query: 'jardin partagé' })],
  ['?kind=project', withFilter({ kind: 'project' })],
  ['?kind=venue', withFilter({ kind: 'venue' })],
  [
    '?type=emploi-insertion-formation,marche',
    withFilter({ types: ['emploi-insertion-formation', 'marche'] }),
  ],
  ['?qpv=QP069018,QN06916M', withFilter({ neighbourhoods: ['QP069018', 'QN06916M'] })],
  ['?communes=69256,69123', withFilter({ communes: ['69256', '69123'] })],
  ['?vocation=commerciale', withFilter({ vocations: ['commerciale'] })],
  ['?funding=mecenat,ventes', withFilter({ fundings: ['mecenat', 'ventes'] })],
  ['?phase=emergence', withFilter({ phases: ['emergence'] })],
  ['?audience=jeunes,seniors', withFilter({ audiences: ['jeunes', 'seniors'] })],
  ['?open=1&free=1', withFilter({ openNow: true, free: true })],
  ['?near=45.7812,4.9203&within=10', withFilter({ near: [4.9203, 45.7812], within: 10 })],
  ['?place=jardin-1', { place: 'jardin-1' }],
  ['?view=coverage&measure=per1000&minutes=15', { view: 'coverage', measure: 'per1000', minutes: 15 }],
  ['?measure=count&minutes=10', { measure: 'count', minutes: 10 }],
  ['?measure=nearest', { measure: 'nearest' }],
  ['?view=coverage&cell=emploi', { view: 'coverage', cell: { issue: 'emploi', neighbourhood: null } }],
  ['?cell=emploi.QP069018', { cell: { issue: 'emploi', neighbourhood: 'QP069018' } }],
  ['?sort=emploi', { sort: { column: 'emploi', descending: false } }],
  ['?sort=-population', { sort: { column: 'population', descending: true } }],
  ['?compare=QP069018', { compare: 'QP069018' }],
  [
    '?view=coverage&imagine=emploi@45.77812,4.92034,garde-enfants@45.78,4.9203',
    {
      view: 'coverage',
      imagined: [
        { issue: 'emploi', position: [4.92034, 45.77812] },
        { issue: 'garde-enfants', position: [4.9203, 45.78] },
      ],
    },
  ],
  ['?view=about&page=method', { view: 'about', page: 'method' }],
  ['?view=data', { view: 'data' }],
  ['?view=embed', { view: 'embed' }],
  ['?view=about', { view: 'about' }],
  ['?view=about&page=privacy', { view: 'about', page: 'privacy' }],
  ['?lang=ar', { language: 'ar' }],
  ['?lang=fr', { language: 'fr' }],
  ['?basemap=sketch', { basemap: 'sketch' }],
  ['?data=https://example.org/a.csv&data=/b.csv', { data: ['https://example.org/a.csv', '/b.csv'] }],
  ['?site=/bron/site.json', { site: '/bron/site.json' }],
  ['?embed=1&lock=issues,qpv', { embed: true, lock: ['issues', 'qpv'] }],
  [
    '?embed=1&searchControl=false&utm_source=mail',
    {
      embed: true,
      unknown: [
        ['searchControl', 'false'],
        ['utm_source', 'mail'],
      ],
    },
  ],
  [
    '?view=embed&snippet=issues%3Demploi%26lock%3Dissues',
    { view: 'embed', snippet: 'issues=emploi&lock=issues' },
  ],
  ['#12/45.78/4.92', { camera: { zoom: 12, lat: 45.78, lon: 4.92 } }],
  ['#2/-33.9/-70.6', { camera: { zoom: 2, lat: -33.9, lon: -70.6 } }],
];

describe('an address', () => {
  it.each(RELEASED)('means what it says and is written the same: "%s"', (address, meaning) => {
    expect(decode(address)).toEqual({ ...DEFAULT_ADDRESS, ...meaning });
    expect(encodeAddress(decode(address))).toBe(address);
  });

  it.each([
    ['?thematiques=emploi', '?issues=emploi'],
    ['?services=emploi,numerique', '?issues=emploi,numerique'],
    ['?cat=emploi', '?issues=emploi'],
    ['?enjeux=emploi&issues=numerique', '?issues=numerique,emploi'],
    ['?territoires=69256&territoire_type=communes', '?communes=69256'],
    ['?territoires=69&territoire_type=departements', '?territoires=69&territoire_type=departements'],
    ['?gratuit=1', '?free=1'],
    ['?frais_a_charge=Gratuit', '?free=1'],
    ['?frais_a_charge=Payant', ''],
    ['?ouvert=1', '?open=1'],
    ['?feature=jardin-1', '?place=jardin-1'],
    ['?latitude=45.78&longitude=4.92&zoom=13', '#13/45.78/4.92'],
    ['?latitude=45.78&longitude=4.92', '#14/45.78/4.92'],
    ['?zoom=13', ''],
    ['?@45.78,4.92,13z', '#13/45.78/4.92'],
    ['#@45.78,4.92,13.5z', '#13.5/45.78/4.92'],
    ['?latitude=1&longitude=1&zoom=1#13/45.78/4.92', '#13/45.78/4.92'],
    ['?iframe=1', '?embed=1'],
    ['?dataUrl=/b.csv', '?data=/b.csv'],
    ['?onLoadPanel=databrowser', '?view=list'],
    ['?onLoadPanel=databrowser&view=coverage', '?view=coverage'],
    ['?onLoadPanel=caption', ''],
    ['?lock=thematiques,gratuit', '?lock=issues,free'],
  ])('of another time or site is read and written as ours: %s', (old, canonical) => {
    expect(encodeAddress(decode(old))).toBe(canonical);
  });

  it.each([
    ['defaults', '?view=map&measure=share&minutes=5&embed=0&open=0', ''],
    ['bad values', '?view=plan&kind=shop&within=7&minutes=ten&near=here&lang=%3Cb%3E&measure=', ''],
    ['numbers that are none', '?near=45.7,4.9,3&within=1e1', ''],
    ['a place beyond the Earth', '?near=95,4.9#13/45/999', ''],
    ['an anchor', '#resultats', ''],
    ['a hash cut short', '#13/45.78', ''],
    ['a broken percent sign', '?q=100%', '?q=100%25'],
    ['names of every object', '?__proto__=1&constructor=2#', '?__proto__=1&constructor=2'],
    ['gaps and repeats in lists', '?issues=,emploi,,emploi, numerique', '?issues=emploi,numerique'],
    ['escaped commas', '?issues=emploi%2Cnumerique', '?issues=emploi,numerique'],
    ['a repeated list', '?issues=emploi&issues=numerique', '?issues=emploi,numerique'],
    ['a bad value before a good one', '?view=plan&view=list', '?view=list'],
    ['a regional language', '?lang=ar-MA', '?lang=ar'],
    ['true for 1', '?embed=true', '?embed=1'],
    ['the order', '?q=jardin&issues=emploi', '?issues=emploi&q=jardin'],
    ['what others added, at the end', '?utm_source=x&q=jardin&fbclid=y', '?q=jardin&utm_source=x&fbclid=y'],
    ['a cell of no issue', '?cell=.QP069018', ''],
    ['a cell of no neighbourhood', '?cell=emploi.', '?cell=emploi'],
    ['a sort by nothing', '?sort=-', ''],
    ['locks on nothing', '?lock=everything,q', '?lock=q'],
    ['bearing and pitch', '#13/45.78/4.92/20/60', '#13/45.78/4.92'],
    ['needless decimals', '#13.456789/45.7812345678/4.9203456789', '#13.46/45.78123/4.92035'],
    ['needless decimals seen from afar', '#3.001/45.7812345678/4.9203456789', '#3/45.78/4.92'],
    [
      'imagined places among which some are none',
      '?imagine=@45,4,emploi,emploi@45.78,emploi@45.78,4.92,7,emploi@95,4.92,emploi@45.781234,4.9234567',
      '?imagine=emploi@45.78,4.92,emploi@45.78123,4.92346',
    ],
    [
      'imagined places given one by one',
      '?imagine=emploi@45.78,4.92&imagine=emploi@45.78,4.93',
      '?imagine=emploi@45.78,4.92,emploi@45.78,4.93',
    ],
    [
      'an imagined place of an issue that the territory may not have',
      '?imagine=x@y@45.78,4.92',
      '?imagine=x@y@45.78,4.92',
    ],
    ['a position to the millimetre', '?near=45.78123456,4.92034567', '?near=45.78123,4.92035'],
  ])('is put right: %s', (_, written, canonical) => {
    expect(encodeAddress(decode(written))).toBe(canonical);
  });

  it('gives back whatever was put into it', () => {
    fc.assert(
      fc.property(addresses, (address) => {
        expect(decode(encodeAddress(address))).toEqual(address);
      }),
      FIXED_RUNS,
    );
  });

  it('keeps twenty imagined places and no more', () => {
    const many = Array.from({ length: 30 }, (_, at) => `emploi@45.${String(at + 10)},4.9`).join();
    expect(decode(`?imagine=${many}`).imagined.map(({ position }) => position[1])).toEqual(
      Array.from({ length: MOST_IMAGINED }, (_, at) => Number(`45.${String(at + 10)}`)),
    );
  });

  it('takes anything, and is the same when read and written again', () => {
    const names = [...PARAMETER_NAMES, 'cat', 'territoires', 'territoire_type', 'zoom', '@1,2,3z', 'x'];
    const pair = fc.tuple(fc.oneof(fc.constantFrom(...names), fc.string()), fc.string());
    const search = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(pair, { maxLength: 8 }).map((pairs) => pairs.map((parts) => parts.join('=')).join('&')),
    );
    fc.assert(
      fc.property(search, fc.oneof(fc.string(), numericHash), (written, hash) => {
        const canonical = encodeAddress(decodeAddress(written, hash));
        expect(encodeAddress(decode(canonical))).toBe(canonical);
      }),
      { ...FIXED_RUNS, numRuns: 1000 },
    );
  });
});

const numericHash = fc
  .tuple(fc.double({ min: 0, max: 24 }), fc.double({ min: -90, max: 90 }), fc.double({ min: -180, max: 180 }))
  .map((numbers) => `#${numbers.map((number) => number.toFixed(12)).join('/')}`);

const degree = (limit: number) =>
  fc.integer({ min: -limit * 1000, max: limit * 1000 }).map((thousandths) => thousandths / 1000);

const word = fc
  .string({ unit: 'grapheme', minLength: 1 })
  .map((text) => text.replaceAll(',', '').trim())
  .filter((text) => text !== '');
const words = fc.uniqueArray(word, { maxLength: 3 });
const position = fc.tuple(degree(180), degree(90)).map(([lon, lat]): LonLat => [lon, lat]);
const orNone = <Value>(values: fc.Arbitrary<Value>) => fc.option(values, { nil: null });

const addresses: fc.Arbitrary<Address> = fc.record({
  filter: fc.record({
    issues: words,
    query: fc.string({ unit: 'grapheme' }),
    kind: fc.constantFrom(null, ...PLACE_KINDS),
    types: words,
    neighbourhoods: words,
    communes: words,
    vocations: words,
    fundings: words,
    phases: words,
    audiences: words,
    openNow: fc.boolean(),
    free: fc.boolean(),
    near: orNone(position),
    within: fc.constantFrom(null, ...WALKING_MINUTES),
  }),
  place: orNone(word),
  view: fc.constantFrom(...VIEWS),
  page: fc.constantFrom(...ABOUT_PAGES),
  measure: fc.constantFrom(...MEASURES),
  minutes: fc.constantFrom(...WALKING_MINUTES),
  cell: orNone(fc.record({ issue: word.map((id) => id.replaceAll('.', '_')), neighbourhood: orNone(word) })),
  sort: orNone(fc.record({ column: word.map((id) => `c${id}`), descending: fc.boolean() })),
  compare: orNone(word),
  imagined: fc.array(fc.record({ issue: word, position }), { maxLength: 4 }),
  language: fc.constantFrom('', 'fr', 'en', 'ar'),
  basemap: orNone(word),
  data: fc.array(word, { maxLength: 2 }),
  site: orNone(word),
  embed: fc.boolean(),
  lock: fc.subarray([...PARAMETER_NAMES]),
  snippet: fc.string({ unit: 'grapheme' }),
  camera: orNone(fc.record({ lon: degree(180), lat: degree(90), zoom: fc.constantFrom(12, 15.25, 22) })),
  unknown: fc.array(
    fc.tuple(
      fc.string().filter((name) => !isParameterName(name) && name !== 'cat' && !name.startsWith('@')),
      fc.string({ unit: 'grapheme' }),
    ),
    { maxLength: 3 },
  ),
});
