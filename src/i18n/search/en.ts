import { pluraliser } from '../plural.ts';
import type { SearchMessages } from './fr.ts';

const plural = pluraliser('en-GB');

export const en = {
  suggestions: 'Suggestions',
  groups: {
    issues: 'Issues',
    places: 'Places',
    addresses: 'Addresses',
    areas: 'Neighbourhoods and towns',
  },
  placesHere: 'Places around here',
  neighbourhood: 'Priority neighbourhood',
  commune: 'Town',
  wholeIssue: 'All places for this issue',
  askService: (query) => `Look for the address “${query}”`,
  askedAt: (host) => `Your letters are sent to ${host}.`,
  available: (count) =>
    plural(count, {
      one: '# suggestion, arrow down to choose',
      other: '# suggestions, arrow down to choose',
    }),
} satisfies SearchMessages;
