import type { Filter } from '../explore/filter.ts';
import type { Address } from './address.ts';
import { EMBED_VIEWS } from './embed-options.ts';
import type { ParameterName } from './parameters.ts';

/** The part of a filter that each parameter says. */
const FILTER_FIELDS: Readonly<Partial<Record<ParameterName, keyof Filter>>> = {
  issues: 'issues',
  q: 'query',
  kind: 'kind',
  type: 'types',
  qpv: 'neighbourhoods',
  communes: 'communes',
  vocation: 'vocations',
  funding: 'fundings',
  phase: 'phases',
  audience: 'audiences',
  open: 'openNow',
  free: 'free',
  near: 'near',
  within: 'within',
};

/** The same for what is no filter. Which territory and files are shown is never the visitor's to change here. */
const ADDRESS_FIELDS: Readonly<Partial<Record<ParameterName, keyof Address>>> = {
  place: 'place',
  view: 'view',
  measure: 'measure',
  minutes: 'minutes',
  cell: 'cell',
  sort: 'sort',
  compare: 'compare',
  imagine: 'imagined',
  lang: 'language',
  basemap: 'basemap',
  data: 'data',
  site: 'site',
};

/** An address in which all that `asked` locks is as it was asked for, and the locks themselves. */
export function withLocks(address: Address, asked: Address): Address {
  const { embed, lock } = asked;
  const filter = { ...address.filter, ...pick(asked.filter, lock, FILTER_FIELDS) };
  // Where else a view would lead is no part of a partner's page.
  const view = EMBED_VIEWS.find((shown) => shown === address.view) ?? asked.view;
  return { ...address, view, ...pick(asked, lock, ADDRESS_FIELDS), filter, embed, lock };
}

function pick<Source extends object>(
  source: Source,
  lock: readonly ParameterName[],
  fields: Readonly<Partial<Record<ParameterName, keyof Source>>>,
): Partial<Source> {
  const picked: Partial<Source> = {};
  for (const name of lock) {
    const field = fields[name];
    if (field !== undefined) picked[field] = source[field];
  }
  return picked;
}
