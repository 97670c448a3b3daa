import { WALKING_MINUTES, type Filter } from '../explore/filter.ts';
import { PLACE_KINDS } from '../place.ts';
import { readCamera, writeCamera } from './address-camera.ts';
import { readCell, readSort, writeCell, writeSort } from './address-coverage.ts';
import { readImagined, writeImagined } from './address-imagined.ts';
import { readPosition, writePosition } from './address-position.ts';
import { ABOUT_PAGES, DEFAULT_ADDRESS, MEASURES, VIEWS, type Address } from './address.ts';
import { presentName, rewriteOldForms } from './old-forms.ts';
import { isParameterName, PARAMETER_NAMES, writeParameters, type ParameterName } from './parameters.ts';

/**
 * What the page's address says, from `location.search` and `location.hash`. Takes anything: what cannot be
 * read is as if it were not there, forms of old are read as those of today.
 */
export function decodeAddress(search: string, hash: string): Address {
  const old = rewriteOldForms([...new URLSearchParams(search)], hash);
  const all = (name: ParameterName): string[] =>
    old.parameters.filter(([other, value]) => other === name && value !== '').map(([, value]) => value);
  const text = (name: ParameterName): string | null => all(name)[0] ?? null;
  const list = (name: ParameterName): string[] => {
    const items = all(name).flatMap((value) => value.split(','));
    return [...new Set(items.map((item) => item.trim()).filter((item) => item !== ''))];
  };
  const isOn = (name: ParameterName): boolean => ['1', 'true'].includes(text(name) ?? '');
  const oneOf = <Value>(name: ParameterName, values: readonly Value[]): Value | undefined =>
    all(name).flatMap((written) => values.find((value) => String(value) === written) ?? [])[0];
  const filter: Filter = {
    issues: list('issues'),
    query: text('q') ?? '',
    kind: oneOf('kind', PLACE_KINDS) ?? null,
    types: list('type'),
    neighbourhoods: list('qpv'),
    communes: list('communes'),
    vocations: list('vocation'),
    fundings: list('funding'),
    phases: list('phase'),
    audiences: list('audience'),
    openNow: isOn('open'),
    free: isOn('free'),
    near: readPosition(text('near')),
    within: oneOf('within', WALKING_MINUTES) ?? null,
  };
  return {
    filter,
    place: text('place'),
    view: oneOf('view', VIEWS) ?? DEFAULT_ADDRESS.view,
    page: oneOf('page', ABOUT_PAGES) ?? DEFAULT_ADDRESS.page,
    measure: oneOf('measure', MEASURES) ?? DEFAULT_ADDRESS.measure,
    minutes: oneOf('minutes', WALKING_MINUTES) ?? DEFAULT_ADDRESS.minutes,
    cell: readCell(text('cell')),
    sort: readSort(text('sort')),
    compare: text('compare'),
    imagined: readImagined(all('imagine')),
    language: readLanguage(text('lang')),
    basemap: text('basemap'),
    data: all('data'),
    site: text('site'),
    embed: isOn('embed'),
    lock: [...new Set(list('lock').map(presentName))].filter(isParameterName),
    snippet: text('snippet') ?? '',
    camera: readCamera(hash) ?? readCamera(old.hash),
    unknown: old.parameters.filter(([name]) => !isParameterName(name)),
  };
}

/**
 * The shortest address that says the same: `?…#…`, '' where all is default. To be put after the path: an empty
 * address alone would mean the present one.
 */
export function encodeAddress(address: Address): string {
  const { filter } = address;
  const flag = (on: boolean): string => (on ? '1' : '');
  const unless = (usual: string | number, value: string | number): string =>
    value === usual ? '' : String(value);
  const values: Readonly<Record<ParameterName, string | readonly string[]>> = {
    issues: filter.issues.join(),
    q: filter.query,
    kind: filter.kind ?? '',
    type: filter.types.join(),
    qpv: filter.neighbourhoods.join(),
    communes: filter.communes.join(),
    vocation: filter.vocations.join(),
    funding: filter.fundings.join(),
    phase: filter.phases.join(),
    audience: filter.audiences.join(),
    open: flag(filter.openNow),
    free: flag(filter.free),
    near: filter.near === null ? '' : writePosition(filter.near),
    within: String(filter.within ?? ''),
    place: address.place ?? '',
    view: unless(DEFAULT_ADDRESS.view, address.view),
    page: unless(DEFAULT_ADDRESS.page, address.page),
    measure: unless(DEFAULT_ADDRESS.measure, address.measure),
    minutes: unless(DEFAULT_ADDRESS.minutes, address.minutes),
    cell: writeCell(address.cell),
    sort: writeSort(address.sort),
    compare: address.compare ?? '',
    imagine: writeImagined(address.imagined),
    lang: address.language,
    basemap: address.basemap ?? '',
    data: address.data,
    site: address.site ?? '',
    embed: flag(address.embed),
    lock: address.lock.join(),
    snippet: address.snippet,
  };
  const ours = PARAMETER_NAMES.flatMap((name) =>
    [values[name]]
      .flat()
      .filter((value) => value !== '')
      .map((value) => [name, value] as const),
  );
  const search = writeParameters([...ours, ...address.unknown]);
  const hash = address.camera === null ? '' : writeCamera(address.camera);
  return (search === '' ? '' : `?${search}`) + hash;
}

/** `ar-MA` is Arabic; what is no code is none. */
function readLanguage(text: string | null): string {
  return /^([a-z]{2,3})(?:-|$)/.exec(text?.toLowerCase() ?? '')?.[1] ?? '';
}
