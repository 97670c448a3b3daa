import { numberFormat } from '../number-format.ts';
import type { NearMessages } from './fr.ts';

const locale = 'en-GB';
const numbers = numberFormat(locale);

export const en = {
  useDevice: 'Use my position',
  staysHere: 'Your position does not leave this page.',
  pickPoint: 'Choose a point on the map',
  pickInstead: 'Choose a point',
  neighbourhood: 'Start from a neighbourhood',
  chooseNeighbourhood: 'Choose a neighbourhood',
  address: 'To start from an address, type it in the search.',
  fromDevice: 'From my position',
  from: (label) => `From ${label}`,
  fromPoint: 'From the chosen point',
  end: 'Stop sorting by distance',
  minutes: 'Walking time',
  legendStart: 'Where you start',
  legendReach: 'About 5, 10 or 15 minutes on foot',
  anyMinutes: 'No limit',
  upTo: (minutes) => `${numbers.format(minutes)} min`,
  inaccurate: (distance) => `Position within about ${distance}. A point on the map would be more exact.`,
  howEstimated: 'How is this time estimated?',
  estimate: [
    'This time is an estimate.',
    'The straight line is made 30% longer, for detours.',
    'We count 4.5 km an hour.',
    'A slope or a closed street can make the way longer.',
  ],
  asking: 'Looking for your position…',
  askingSlowly: 'Still looking. If the browser asks a question, answer it.',
  cancel: 'Cancel',
  failures: {
    absent: 'This browser gives no position here. Choose a point on the map.',
    refused: 'The position is refused. Allow it in the browser, or choose a point.',
    unavailable: 'Your device cannot find its position. Try again, or choose a point.',
    slow: 'The position does not come. Try again, or choose a point on the map.',
  },
  outside: 'You are outside the area of this map.',
  lookAnyway: 'Sort anyway',
  stayHere: 'Stay here',
  pickHint: 'Tap a point of the map, or bring it under the cross.',
  pickKeys: 'By keyboard: arrows, then Enter.',
  takeMiddle: 'Take this point',
} satisfies NearMessages;
