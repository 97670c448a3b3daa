import { isLocated, placeAt, type PlaceTable } from '../place-table.ts';

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

/** The addresses of the places that have no position, by row of the table; '' where the file gives none. */
export function wantedAddresses(table: PlaceTable): ReadonlyMap<number, WantedAddress> {
  const wanted = new Map<number, WantedAddress>();
  for (let row = 0; row < table.size; row++) {
    if (isLocated(table, row)) continue;
    const { address, postcode, commune, communeCode } = placeAt(table, row);
    wanted.set(row, { address, postcode, commune, communeCode });
  }
  return wanted;
}
