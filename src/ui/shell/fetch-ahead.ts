import { textsOf } from '../../i18n/languages.ts';
import { laterStyle } from '../parts/later-style.ts';

/**
 * Fetches what a visitor opens next, once the places are there: it then opens at once, and without a network.
 * What does not come is asked for again when it is wanted.
 */
export async function fetchAhead(language: string): Promise<void> {
  await Promise.allSettled([
    laterStyle(),
    import('./Cover.svelte'),
    import('../place/PlaceRoom.svelte'),
    textsOf(language, 'place'),
    import('../explore/FilterDialog.svelte'),
    import('./SettingsChoices.svelte'),
  ]);
}
