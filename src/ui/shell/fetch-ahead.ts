/**
 * Fetches what a visitor opens next, once the places are there: it then opens at once, and without a network.
 * What does not come is asked for again when it is wanted.
 */
export async function fetchAhead(): Promise<void> {
  await Promise.allSettled([
    import('../place/PlacePanel.svelte'),
    import('../explore/FilterDialog.svelte'),
    import('./SettingsChoices.svelte'),
  ]);
}
