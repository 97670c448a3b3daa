import type { RoamingMessages } from './fr.ts';

export const en = {
  inSight: 'These figures are for the map in sight.',
  inArea: 'These figures are for the area that the map shows.',
  start: 'These figures are for what is around your start.',
  neighbourhoods: 'These figures are for the neighbourhoods chosen.',
  nothingInSight: 'Only the map in sight is searched. Move it to search elsewhere.',
  before: 'These figures are for the map before this move.',
  afar: 'These figures are for the whole territory. Zoom in to see the places.',
  asksNearer: 'From afar, only issues and kind filter. Zoom in to filter by everything.',
  goNearer: 'Zoom in',
  goBack: 'See the whole territory again',
  moreFilters: 'Zoom in to choose other filters.',
  coverageAfar: 'Zoom in on the map to measure coverage.',
  coverageInSight: 'Only places in sight count, and neighbourhoods away from the map’s edge.',
  sourcesAfar: 'Zoom in on the map to see where its places come from.',
  placesAfar: 'Zoom in on the map first: its places will be offered here.',
  placesInArea: 'Only places of the area that the map shows are offered.',
  lacksPlace: 'This place is not around here. Search for its address to find it.',
} satisfies RoamingMessages;
