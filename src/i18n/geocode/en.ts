import { numberFormat } from '../number-format.ts';
import { pluraliser } from '../plural.ts';
import type { GeocodeMessages } from './fr.ts';

const plural = pluraliser('en-GB');
const numbers = numberFormat('en-GB');
const inSeconds = (seconds: number): string => plural(seconds, { one: '# second', other: '# seconds' });

export const en = {
  heading: 'Positions by address',
  offer: (places) =>
    plural(places, {
      one: '# place has an address but no position.',
      other: '# places have an address but no position.',
    }),
  question: (places) => plural(places, { one: 'Look for its position?', other: 'Look for their positions?' }),
  sent: 'Only address, postcode and town are sent.',
  toPublicService: (host) => `They go to the Géoplateforme, the French public address service (${host}).`,
  toSiteService: (host) => `They go to this site’s address service (${host}).`,
  ask: 'Look for the positions',
  rest: (places) =>
    plural(places, { one: '# place is left to look for.', other: '# places are left to look for.' }),
  askRest: 'Look for the rest',
  asking: 'Looking for the positions…',
  progress: (done, total) =>
    plural(total, { one: '# address', other: `${numbers.format(done)} of # addresses` }),
  pauses: {
    busy: (seconds) => `The service asks to wait. It goes on in ${inSeconds(seconds)}.`,
    troubled: (seconds) => `The service answers badly. Another try in ${inSeconds(seconds)}.`,
  },
  cancel: 'Stop',
  stopped: 'The search is stopped. What was found stays.',
  summary: (counts) =>
    `${plural(counts.geocoded + counts.to_review, { one: '# position found', other: '# positions found' })}, ` +
    `${numbers.format(counts.to_review)} of them to check. ` +
    plural(counts.not_found, { one: '# address not found.', other: '# addresses not found.' }),
  keep: 'Your places are on the map. The corrected CSV keeps their positions.',
  failures: {
    offline: 'You are offline. Connect again, then go on.',
    unreachable: 'The connection to the service is cut. Check the network, then go on.',
    slow: 'The service takes too long to answer. Go on in a while.',
    busy: 'The service has too many requests. Go on in a few minutes.',
    down: 'The service is out of order. Go on in a while.',
    refused: 'The service refuses the request. Tell whoever keeps this site.',
    html: 'A web page answers instead of the service. Check your Wi-Fi connection.',
    unreadable: 'The answer of the service cannot be read. Tell whoever keeps this site.',
    broken: 'The search has stopped. Reload the page, then try again.',
  },
  groups: 'Addresses looked for',
  all: 'All',
  judgements: { to_review: 'To check', not_found: 'Not found', geocoded: 'Placed' },
  place: 'Place',
  asked: 'Address asked',
  found: 'Address found',
  confidence: 'Confidence',
  action: 'Your opinion',
  confidences: {
    sure: 'Sure',
    likely: 'Likely',
    doubtful: 'Uncertain',
    weak: 'Too uncertain to be placed',
    none: 'Not found',
  },
  precision: (type) =>
    ({
      housenumber: 'to the house number',
      street: 'to the street',
      locality: 'to the locality',
      municipality: 'to the town',
    })[type] ?? '',
  see: 'See',
  seePlace: (name) => `See ${name} on the map`,
  accept: 'Accept',
  acceptFor: (name) => `Accept the position of ${name}`,
  refuse: 'Refuse',
  refuseFor: (name) => `Refuse the position of ${name}`,
} satisfies GeocodeMessages;
