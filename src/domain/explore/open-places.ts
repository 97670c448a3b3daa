import type { ReadHours } from '../hours/hours.ts';
import { readHours } from '../hours/read-hours.ts';
import type { PlaceTable } from '../place-table.ts';
import { openPlacesAt, readPlaceHours, type Breathe, type PlaceHours } from './place-hours.ts';

/** Reads hours of one place, and of all. Whoever imports this file gets the library of hours with it. */
export interface OpenPlaces {
  readonly readHours: ReadHours;
  /** By place, as `OPEN_STATES` has it. */
  readonly openPlacesAt: (table: PlaceTable, moment: number) => Promise<Uint8Array>;
}

export function createOpenPlaces(breathe: Breathe): OpenPlaces {
  const known = new WeakMap<PlaceTable, Promise<PlaceHours>>();
  return {
    readHours,
    async openPlacesAt(table, moment) {
      const reading = known.get(table) ?? readPlaceHours(table, readHours, breathe);
      known.set(table, reading);
      return openPlacesAt(await reading, moment, breathe);
    },
  };
}
