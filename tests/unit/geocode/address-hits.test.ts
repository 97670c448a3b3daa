import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hitsAddress, readAddressQuery, readHits } from '../../../src/domain/geocode/address-hits.ts';
import { askAddresses } from '../../../src/io/ask-addresses.ts';
import { startAddressServer } from '../../fixtures/address-server.ts';
import { FIXED_RUNS } from '../../fixtures/arbitrary-places.ts';
import type { ServiceFault } from '../../fixtures/faulty-server.ts';

const AROUND = { lon: 4.92, lat: 45.77 };

describe('what is worth asking the address service', () => {
  it.each([
    ['', null],
    ['ru', null],
    ['a b', null],
    ['!!!', null],
    [' rue', 'rue'],
    ['« rue de', 'rue de'],
    ['12 ru', '12 ru'],
    ['شارع', 'شارع'],
    ['x'.repeat(300), 'x'.repeat(200)],
  ])('%s', (text, expected) => {
    expect(readAddressQuery(text)).toBe(expected);
  });

  it.each([
    'https://a.example/geocodage',
    'https://a.example/geocodage/',
    'https://a.example/geocodage/search/csv',
  ])('the same question to %s', (service) => {
    expect(hitsAddress(service, 'rue & co', AROUND).href).toBe(
      'https://a.example/geocodage/search?q=rue+%26+co&limit=5&autocomplete=1&lat=45.77&lon=4.92',
    );
  });
});

describe('what the service answers', () => {
  const hit = (changes: object, coordinates: unknown = [4.9, 45.7]): object => ({
    geometry: { coordinates },
    properties: {
      label: 'Rue A 69120 B',
      name: 'Rue A',
      postcode: '69120',
      city: 'B',
      type: 'street',
      ...changes,
    },
  });

  it('is read, without what has no name or no place, each once', () => {
    const features = [
      hit({}),
      hit({}),
      hit({ label: '' }),
      hit({ label: 5 }),
      hit({ type: 'planet' }),
      hit({}, ['4.9', 45]),
      hit({}, [4.9, 91]),
      hit({}, null),
      null,
      'x',
    ];
    expect(readHits({ features })).toEqual([
      { kind: 'street', label: 'Rue A 69120 B', name: 'Rue A', where: '69120 B', position: [4.9, 45.7] },
    ]);
  });

  it('tells a commune from others of its name by its department', () => {
    const [commune] = readHits({ features: [hit({ type: 'municipality', context: '69, Rhône' })] }) ?? [];
    expect(commune?.where).toBe('69, Rhône');
  });

  it('may be anything', () => {
    expect(readHits(null)).toBeNull();
    expect(readHits({ features: {} })).toBeNull();
    fc.assert(
      fc.property(fc.jsonValue(), (json) => {
        readHits(json);
        readHits({ features: [json, { geometry: json, properties: json }] });
      }),
      FIXED_RUNS,
    );
  });
});

describe('the address service is asked once', () => {
  let server: Awaited<ReturnType<typeof startAddressServer>>;
  beforeEach(async () => {
    server = await startAddressServer();
  });
  afterEach(() => server.close());

  const ask = (signal = new AbortController().signal): ReturnType<typeof askAddresses> =>
    askAddresses(hitsAddress(server.address, 'zola', AROUND), signal);

  it('and finds', async () => {
    const answer = await ask();
    expect(answer.ok && answer.hits.map(({ name }) => name)).toEqual(['12 Rue Émile Zola', 'Rue Émile Zola']);
    expect(server.asked.map(String)).toEqual(['q=zola&limit=5&autocomplete=1&lat=45.77&lon=4.92']);
  });

  it.each<[ServiceFault, number]>([
    ['busy', 5000],
    ['broken', 0],
    ['cut', 0],
    ['html', 0],
    ['refused', 0],
    ['nonsense', 0],
  ])('and finds nothing where it is "%s"', async (fault, restMs) => {
    server.faults = [fault];
    expect(await ask()).toEqual({ ok: false, restMs });
    expect(server.asked).toHaveLength(1);
  });

  it('and can be cut off', async () => {
    server.faults = ['hang'];
    const stop = new AbortController();
    const answer = ask(stop.signal);
    stop.abort();
    expect(await answer).toEqual({ ok: false, restMs: 0 });
  });
});
