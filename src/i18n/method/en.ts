import type { MethodMessages } from './fr.ts';

export const en = {
  lead: 'Simple estimates, the same everywhere, that anybody can make again.',
  questionTitle: 'The question',
  question: [
    'For each neighbourhood and issue: who has a place within a walk?',
    'And where would one place more help most?',
  ],
  walkTitle: 'Walking time',
  formula: 'minutes = straight line × 1.3 ÷ 75 m a minute',
  walk: [
    'In towns, streets make the way 30% longer on average.',
    'A person walks at 4.5 km/h, which is 75 m a minute.',
    'So ten minutes reach about 577 m in a straight line.',
    'Where the site has real walking times, it uses them and says so.',
  ],
  residentsTitle: 'Residents',
  residents: [
    'A share of 48% means: 48 residents in 100 have a place within reach.',
    'Without a population grid, we take them as spread evenly over the neighbourhood.',
    'With a grid, we count residents where they live.',
  ],
  placesTitle: 'Which places count',
  places: [
    'A place counts if it is open, located, and answers the issue.',
    'Inside: within the outline. Nearby: at most 300 m from its edge.',
    'Uncertain: its position is too vague to tell on which side of the edge it is.',
    'A place known to more than 150 m reassures nobody: it does not count.',
  ],
  levelTitle: 'The levels',
  levels: [
    'None: nobody has a place within 15 min.',
    'Low: less than half of the residents have one within 10 min.',
    'Fair: less than four residents in five.',
    'Good: four residents in five, or more.',
    'Not searched: nobody looked for these places. That is no desert.',
  ],
  territoryTitle: 'The line of the territory',
  territory: ['It counts each place once.', 'Its shares are means by resident, where somebody looked.'],
  imaginedTitle: 'Imagined places and best spots',
  imagined: [
    'An imagined place is measured like a real one.',
    'It stays in your address and enters no data.',
    'The best spot brings the most residents within 10 min, to a hundredth.',
    'The second one takes the first as built, and so on.',
  ],
  limitsTitle: 'What these figures do not say',
  limits: [
    'A river, a railway or stairs make the way longer: the figures ignore that.',
    'Opening hours, prices and free room are not counted.',
    'Near a simplified edge, a place may change sides.',
    'Public lists grow old: a place may have closed, or be missing.',
    'A figure opens a discussion; it does not decide for you.',
  ],
  back: 'Back to coverage',
} satisfies MethodMessages;
