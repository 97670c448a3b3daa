/** A parameter of an address as it is written, decoded. */
export type Parameter = readonly [name: string, value: string];

/** The names that addresses are written with, in this order. A promise: one that is here stays. */
export const PARAMETER_NAMES = [
  'issues',
  'q',
  'kind',
  'type',
  'qpv',
  'communes',
  'vocation',
  'funding',
  'phase',
  'audience',
  'open',
  'free',
  'near',
  'within',
  'place',
  'view',
  'page',
  'measure',
  'minutes',
  'cell',
  'sort',
  'compare',
  'imagine',
  'lang',
  'basemap',
  'data',
  'site',
  'embed',
  'lock',
  'snippet',
] as const;
export type ParameterName = (typeof PARAMETER_NAMES)[number];

export function isParameterName(name: string): name is ParameterName {
  return PARAMETER_NAMES.some((known) => known === name);
}

/** Percent signs where the address needs them, and nowhere else: `issues=emploi,numerique`. */
export function writeParameters(parameters: readonly Parameter[]): string {
  const written = new URLSearchParams(parameters.map(([name, value]) => [name, value]));
  return written.toString().replace(/%(?:2C|2F|3A|40)/g, decodeURIComponent);
}
