import { isParameterName, type Parameter, type ParameterName } from './parameters.ts';

/** Other names that links and habits have for a parameter of ours; the value means the same. */
const OTHER_NAMES: ReadonlyMap<string, ParameterName> = new Map([
  ['thematiques', 'issues'],
  ['services', 'issues'],
  ['cat', 'issues'],
  ['enjeux', 'issues'],
  ['gratuit', 'free'],
  ['ouvert', 'open'],
  ['feature', 'place'],
  ['iframe', 'embed'],
  ['dataUrl', 'data'],
]);

/** Without a zoom of its own, an old position shows a neighbourhood. */
const USUAL_ZOOM = '14';
const AT_POSITION = /^@(-?[\d.]+),(-?[\d.]+),([\d.]+)z$/;

interface Rewritten {
  readonly parameters: readonly Parameter[];
  /** `zoom/lat/lng` as old forms say it, '' where none does. */
  readonly hash: string;
}

/** The name that an address has today for a parameter, itself if it is not of an old form. */
export function presentName(name: string): string {
  return OTHER_NAMES.get(name) ?? name;
}

/** What an address of another time or site says, in the form that ours have. */
export function rewriteOldForms(parameters: readonly Parameter[], hash: string): Rewritten {
  const first = (name: string): string | undefined => parameters.find(([other]) => other === name)?.[1];
  const byCommune = first('territoire_type') === 'communes';
  const rewrite = ([name, value]: Parameter): readonly Parameter[] => {
    switch (name) {
      case 'territoires':
        return [[byCommune ? 'communes' : name, value]];
      case 'territoire_type':
        return byCommune ? [] : [[name, value]];
      case 'frais_a_charge':
        return value.toLowerCase() === 'gratuit' ? [['free', '1']] : [];
      case 'onLoadPanel':
        return value === 'databrowser' ? [['view', 'list']] : [];
      case 'latitude':
      case 'longitude':
      case 'zoom':
        return [];
      default:
        return AT_POSITION.test(name) ? [] : [[presentName(name), value]];
    }
  };
  return {
    // What the address says in today's form comes first, and wins where only one value can.
    parameters: parameters
      .toSorted(([one], [other]) => Number(isParameterName(other)) - Number(isParameterName(one)))
      .flatMap(rewrite),
    hash:
      [hash, ...parameters.map(([name]) => name)].map(fromAtPosition).find((found) => found !== '') ??
      fromNumbers(first('latitude'), first('longitude'), first('zoom')),
  };
}

function fromAtPosition(text: string): string {
  const [, lat, lng, zoom] = AT_POSITION.exec(text.replace(/^#/, '')) ?? [];
  return lat === undefined || lng === undefined || zoom === undefined ? '' : `${zoom}/${lat}/${lng}`;
}

function fromNumbers(latitude: string | undefined, longitude: string | undefined, zoom = USUAL_ZOOM): string {
  return latitude === undefined || longitude === undefined ? '' : `${zoom}/${latitude}/${longitude}`;
}
