import type { Address } from '../domain/share/address.ts';
import { decodeAddress } from '../domain/share/address-codec.ts';
import { SWITCHES } from '../domain/share/embed-options.ts';
import { toKebab } from '../domain/share/embed-snippets.ts';
import { PARAMETER_NAMES } from '../domain/share/parameters.ts';
import type { Filter } from '../domain/explore/filter.ts';

/** Parameters that are about the page itself. */
const NOT_OF_AN_ELEMENT: readonly string[] = ['embed', 'snippet', 'page'];

/** What the address says, by the same names; what surrounds the map, in an attribute's spelling; and where it is. */
const PARAMETERS = [
  ...PARAMETER_NAMES.filter((name) => !NOT_OF_AN_ELEMENT.includes(name)),
  ...['latitude', 'longitude', 'zoom', 'theme', 'primary'],
  ...SWITCHES,
] as const;

export const ATTRIBUTES: readonly string[] = [...PARAMETERS.map(toKebab), 'src'];

/** The attributes of an element as the address of a framed map. */
export function toAddress(attributeOf: (name: string) => string | null): Address {
  const query = new URLSearchParams({ embed: '1' });
  for (const name of PARAMETERS) {
    const value = attributeOf(toKebab(name));
    if (value !== null) query.set(name, value);
  }
  return decodeAddress(query.toString(), '');
}

/** What another address says otherwise than one before, put onto what is shown: the rest stays as the visitor has it. */
export function withChanges(shown: Address, before: Address, after: Address): Address {
  const filter: Filter = { ...shown.filter, ...changed(before.filter, after.filter) };
  return { ...shown, ...changed({ ...before, filter }, { ...after, filter }), filter };
}

function changed<Whole extends object>(before: Whole, after: Whole): Partial<Whole> {
  const changes: Partial<Whole> = { ...after };
  for (const [name, value] of Object.entries(before)) {
    if (JSON.stringify(Reflect.get(after, name)) === JSON.stringify(value))
      Reflect.deleteProperty(changes, name);
  }
  return changes;
}
