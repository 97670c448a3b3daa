import { numberFormat } from '../number-format.ts';
import { pluraliser } from '../plural.ts';
import type { PrintMessages } from './fr.ts';

const plural = pluraliser('en-GB');
const numbers = numberFormat('en-GB');

export const en = {
  preview: 'Print preview',
  howMany: 'Number of places',
  first: (count) => plural(count, { one: 'The first', other: 'The first #' }),
  all: (count) => plural(count, { one: 'The only place', other: 'All # places' }),
  which: 'Which places',
  whole: 'The whole list',
  inView: 'Seen on the map',
  everything: 'All places',
  counted: (count) => plural(count, { one: '# place', other: '# places' }),
  cut: (count, total) =>
    plural(count, {
      one: `First place of ${numbers.format(total)}`,
      other: `First # places of ${numbers.format(total)}`,
    }),
  query: (query) => `“${query}”`,
  openNow: 'open when printed',
  inSight: 'on the map in sight',
  free: 'free of charge',
  within: (minutes) => `within ${numbers.format(minutes)} minutes on foot`,
  mapLabel: 'Map of the numbered places',
  placeMapLabel: 'Map around the place',
  unnumbered: (count) =>
    plural(count, {
      one: 'For lack of room, # place has a dot without a number.',
      other: 'For lack of room, # places have a dot without a number.',
    }),
  unlocated: (count) =>
    plural(count, {
      one: '# place has no position: it is in the list, not on the map.',
      other: '# places have no position: they are in the list, not on the map.',
    }),
  scan: 'This view, up to date',
  scanPlace: 'This place, up to date',
  printed: (date) => `Printed on ${date}`,
  sources: 'Sources',
  moreSources: (count) => plural(count, { one: 'and # other', other: 'and # others' }),
  unchecked: 'Nobody has checked these data: call before you go.',
  nothing: 'No place to print: change your choices.',
  afar: 'Zoom in on the map to print its places.',
  north: 'N',
  distance: (metres) =>
    metres < 1000 ? `${numbers.format(metres)} m` : `${numbers.format(metres / 1000)} km`,
} satisfies PrintMessages;
