import { pluraliser } from '../plural.ts';
import type { FacetMessages } from './fr.ts';

const plural = pluraliser('en-GB');
const places = (count: number): string => plural(count, { one: '# place', other: '# places' });
const list = new Intl.ListFormat('en-GB');

export const en = {
  kind: 'Kind',
  allKinds: 'All',
  show: (count) => (count === 0 ? 'No place' : `Show ${places(count)}`),
  practical: 'Practical',
  openNow: 'Open now',
  hoursKnown: (count) => `hours known for ${places(count)}`,
  hoursComing: 'Opening hours are coming.',
  hoursMissing: 'Opening hours did not come.',
  free: 'Free of charge',
  pricesKnown: (count) => `price known for ${places(count)}`,
  facets: {
    type: 'Type of place',
    audience: 'Audience',
    neighbourhood: 'Neighbourhood',
    commune: 'Commune',
    vocation: 'Vocation of the project',
    funding: 'Funding',
    phase: 'Phase of the project',
  },
  find: (facet) => `Find: ${facet}`,
  noneOfThatName: 'No choice has this name.',
  seeAll: (count) => `See all (${count})`,
  seeFewer: 'See fewer',
  chosen: 'Current choices',
  remove: (choice) => `Remove: ${choice}`,
  undo: 'To see places again, take back a choice:',
  without: (choices, count) =>
    `Without ${list.format(choices.map((choice) => `“${choice}”`))}: ${places(count)}`,
  query: (words) => `Search: ${words}`,
  within: (minutes) => plural(minutes, { one: 'Within # minute on foot', other: 'Within # minutes on foot' }),
} satisfies FacetMessages;
