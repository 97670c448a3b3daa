import { describe, expect, it } from 'vitest';
import { NO_FILTER } from '../../../src/domain/explore/filter.ts';
import { decodeAddress } from '../../../src/domain/share/address-codec.ts';
import { withLocks } from '../../../src/domain/share/locks.ts';
import { PARAMETER_NAMES, type ParameterName } from '../../../src/domain/share/parameters.ts';
import type { Address } from '../../../src/domain/share/address.ts';

const asked = (query: string): Address => decodeAddress(`?embed=1&${query}`, '');

/** Two addresses that differ in every parameter that can be locked. */
const ONE =
  'issues=emploi&q=a&kind=venue&type=mission-locale&qpv=A&communes=1&vocation=commerciale&funding=ventes&phase=emergence&audience=x' +
  '&open=1&free=1&near=45,4&within=5&place=p&view=list&measure=count&minutes=10&cell=emploi&sort=name&compare=A&imagine=emploi:45.7,4.9&lang=ar&basemap=sketch&data=/a.csv&site=/a.json';
const NOT_LOCKABLE: readonly ParameterName[] = ['page', 'embed', 'lock', 'snippet'];

describe('what an embedder locks', () => {
  it.each(PARAMETER_NAMES.filter((name) => !NOT_LOCKABLE.includes(name)))('stays: %s', (name) => {
    const start = asked(`${ONE}&lock=${name}`);
    const kept = withLocks(asked(''), start);
    const locked = new URLSearchParams(ONE).get(name) ?? '';
    expect(start).not.toEqual({ ...asked(''), lock: [name] });
    expect(kept).toEqual({ ...asked(`${name}=${encodeURIComponent(locked)}`), lock: [name] });
  });

  it('survives "clear all", and the rest is cleared', () => {
    const start = asked('issues=emploi&q=jardin&lock=issues');
    expect(withLocks({ ...start, filter: NO_FILTER }, start).filter).toEqual({
      ...NO_FILTER,
      issues: ['emploi'],
    });
  });

  it('can be nothing: a locked empty search stays empty', () => {
    const start = asked('lock=q');
    expect(withLocks({ ...start, filter: { ...NO_FILTER, query: 'x' } }, start).filter.query).toBe('');
  });

  it('cannot be unlocked by another address', () => {
    const start = asked('issues=emploi&lock=issues');
    expect(withLocks(decodeAddress('?issues=numerique', ''), start)).toEqual(start);
  });

  it('leaves no way to the views of those who keep the map', () => {
    const start = asked('view=list');
    expect(withLocks({ ...start, view: 'data' }, start).view).toBe('list');
    expect(withLocks({ ...start, view: 'coverage' }, start).view).toBe('coverage');
  });
});
