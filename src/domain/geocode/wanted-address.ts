import { isLocated, type PlaceTable } from '../place-table.ts';
import { textAt } from '../text-column.ts';

/** An address to ask a position for. */
export interface WantedAddress {
  readonly address: string;
  readonly postcode: string;
  readonly commune: string;
  readonly communeCode: string;
}

/** The same for the same address, whatever place is there. */
export function addressKey({ address, postcode, commune, communeCode }: WantedAddress): string {
  // As a cell of the service's answer comes back: no doubled spaces, none at an end.
  const parts = [address, postcode, commune, communeCode].map((part) => part.replace(/\s+/g, ' ').trim());
  return parts.join('|').toLowerCase();
}

export function wantedAddressAt({ texts }: Pick<PlaceTable, 'texts'>, row: number): WantedAddress {
  return {
    address: textAt(texts['adresse'], row),
    postcode: textAt(texts['code_postal'], row),
    commune: textAt(texts['commune'], row),
    communeCode: textAt(texts['code_insee'], row),
  };
}

/** An address as one line to read. */
export function addressLine({ address, postcode, commune }: WantedAddress): string {
  return [address, postcode, commune].filter((part) => part !== '').join(' ');
}

/**
 * The addresses of the places that have no position, from a row of the table on, by row; '' where the file
 * gives none.
 */
export function wantedAddresses(table: PlaceTable, first = 0): ReadonlyMap<number, WantedAddress> {
  const wanted = new Map<number, WantedAddress>();
  for (let row = first; row < table.size; row++) {
    if (!isLocated(table, row)) wanted.set(row, wantedAddressAt(table, row));
  }
  return wanted;
}
