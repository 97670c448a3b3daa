import { describe, expect, it } from 'vitest';
import { createOpenPlaces } from '../../../src/domain/explore/open-places.ts';
import { OPEN_STATES } from '../../../src/domain/explore/open-states.ts';
import { aPlace, aTable, type PlaceDetails } from '../../fixtures/build-place.ts';

const { unreadable, closed, open } = OPEN_STATES;
/** Morning in Vaulx, afternoon in La Réunion, night in Martinique. */
const MOMENT = Date.parse('2026-11-26T09:30Z');
const breathe = (): Promise<void> => Promise.resolve();

const PLACES: readonly (readonly [name: string, details: PlaceDetails, state: number])[] = [
  ['in Vaulx', { openingHours: '08:00-12:00' }, open],
  ['in La Réunion', { openingHours: '08:00-12:00', communeCode: '97411' }, closed],
  ['there by its post code', { openingHours: '08:00-12:00', communeCode: '', postcode: '97400' }, closed],
  ['there by its position', { openingHours: '08:00-12:00', communeCode: '', at: [55.45, -20.88] }, closed],
  ['nowhere in particular', { openingHours: '08:00-12:00', communeCode: '' }, open],
  ['in Martinique', { openingHours: '05:00-06:00', communeCode: '97209' }, open],
  ['without hours', {}, unreadable],
  ['with hours of a human', { openingHours: 'le matin' }, unreadable],
  ['on appointment', { openingHours: '"sur rendez-vous"' }, closed],
];

describe('places that are open at a moment', () => {
  const table = aTable(PLACES.map(([, details]) => aPlace(details)));

  it('go by the clock of each place', async () => {
    const states = await createOpenPlaces(breathe).openPlacesAt(table, MOMENT);
    expect(PLACES.map(([name], place) => [name, states[place]])).toEqual(
      PLACES.map(([name, , state]) => [name, state]),
    );
  });

  it('open and close as time passes', async () => {
    const { openPlacesAt } = createOpenPlaces(breathe);
    const during = await openPlacesAt(table, Date.parse('2026-11-26T10:59Z'));
    const after = await openPlacesAt(table, Date.parse('2026-11-26T11:00Z'));
    const next = await openPlacesAt(table, Date.parse('2026-11-27T07:00Z'));
    expect([during[0], after[0], next[0]]).toEqual([open, closed, open]);
  });

  it('are asked with a breath between, so that the page goes on', async () => {
    let breaths = 0;
    await createOpenPlaces(() => {
      breaths++;
      return Promise.resolve();
    }).openPlacesAt(table, MOMENT);
    expect(breaths).toBeGreaterThanOrEqual(6);
  });

  it('are none where the file has no hours', async () => {
    const states = await createOpenPlaces(breathe).openPlacesAt(aTable([aPlace()]), MOMENT);
    expect([...states]).toEqual([unreadable]);
  });
});
