import { createOpenPlaces } from '../domain/explore/open-places.ts';
import { createBreath } from './breathe.ts';

/** What reads hours, and the library that it needs: to be imported when hours are asked for. */
export const openPlaces = createOpenPlaces(createBreath());
