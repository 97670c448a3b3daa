import { describe, expect, it } from 'vitest';
import { startView } from '../../src/embed/start-view.ts';
import { toAddress, withChanges } from '../../src/embed/attributes.ts';
import { readCommand, readOrder, toMessage } from '../../src/embed/messages.ts';
import { decodeAddress } from '../../src/domain/share/address-codec.ts';

const ENVELOPE = { source: 'carto-quartiers', version: 1 };

describe('a message to the map', () => {
  it.each([
    [{ type: 'issues', issues: ['emploi'] }],
    [{ type: 'query', q: 'jardin' }],
    [{ type: 'select', id: 'job-et-cite' }],
    [{ type: 'select', id: null }],
    [{ type: 'flyTo', lat: 45.78, lon: 4.92 }],
    [{ type: 'flyTo', lat: 45.78, lon: 4.92, zoom: 14 }],
    [{ type: 'setView', view: 'list' }],
  ])('is obeyed: %j', (command) => {
    expect(readCommand({ ...ENVELOPE, ...command })).toEqual(command);
    expect(readOrder(command)).toEqual(command);
  });

  it.each([
    ['nothing', null],
    ['text', 'issues'],
    ['another sender', { source: 'react-devtools', version: 1, type: 'query', q: 'x' }],
    ['another version', { source: 'carto-quartiers', version: 2, type: 'query', q: 'x' }],
    ['an unknown order', { ...ENVELOPE, type: 'eval', code: 'x' }],
    ['a view for those who keep the map', { ...ENVELOPE, type: 'setView', view: 'data' }],
    ['issues that are no texts', { ...ENVELOPE, type: 'issues', issues: [1] }],
    ['issues without end', { ...ENVELOPE, type: 'issues', issues: Array.from({ length: 101 }, String) }],
    ['a query without end', { ...ENVELOPE, type: 'query', q: 'x'.repeat(501) }],
    ['a position beyond the Earth', { ...ENVELOPE, type: 'flyTo', lat: 95, lon: 4 }],
    ['a position that is no number', { ...ENVELOPE, type: 'flyTo', lat: Number.NaN, lon: 4 }],
    ['our own words come back', toMessage({ type: 'ready' })],
  ])('is ignored where it is %s', (_, data) => {
    expect(readCommand(data)).toBeNull();
  });
});

describe('the attributes of an element', () => {
  const read = (attributes: Readonly<Record<string, string>>) =>
    toAddress((name) => attributes[name] ?? null);

  it('say what an address says, in their spelling', () => {
    expect(
      read({
        issues: 'emploi',
        lang: 'ar',
        latitude: '45.78',
        longitude: '4.92',
        zoom: '13',
        'caption-bar': 'false',
      }),
    ).toEqual(decodeAddress('?embed=1&issues=emploi&lang=ar&captionBar=false', '#13/45.78/4.92'));
  });

  it('change what they say alone: what the visitor chose besides stays', () => {
    const before = read({ issues: 'emploi' });
    const shown = { ...before, filter: { ...before.filter, query: 'jardin' }, place: 'a' };
    const after = read({ issues: 'numerique', view: 'list' });
    expect(withChanges(shown, before, after)).toEqual({
      ...shown,
      view: 'list',
      filter: { ...shown.filter, issues: ['numerique'] },
    });
  });
});

it.each([
  ['map', 1000, 600, 'map'],
  ['map', 360, 600, 'list'],
  ['map', 1000, 300, 'list'],
  ['coverage', 360, 600, 'coverage'],
  ['data', 900, 600, 'map'],
  ['about', 360, 600, 'list'],
] as const)('a %s begins in %d × %d as a %s', (view, width, height, start) => {
  expect(startView(view, width, height)).toBe(start);
});
