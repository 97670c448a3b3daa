import type { Measures } from '../../domain/coverage/coverage.ts';
import { pluraliser } from '../plural.ts';
import { en as report } from '../report/en.ts';
import type { CoverageMessages, SaidCell } from './fr.ts';

const plural = pluraliser('en-GB');
const whole = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });
const percent = new Intl.NumberFormat('en-GB', { style: 'percent', maximumFractionDigits: 0 });
const decimal = new Intl.NumberFormat('en-GB', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** "place for childcare": an acronym keeps its capitals. */
function forIssue(issue: string): string {
  const isAcronym = /^\p{Lu}{2}/u.test(issue);
  return `for ${isAcronym ? issue : issue.charAt(0).toLocaleLowerCase('en') + issue.slice(1)}`;
}

function places(count: number, issue: string): string {
  return plural(count, { one: `# place ${forIssue(issue)}`, other: `# places ${forIssue(issue)}` });
}

/** 4.5 km/h. */
const METRES_PER_MINUTE = 75;

const formats = {
  metres: (value: number) => `${whole.format(Math.round(value / 10) * 10)}\u00a0m`,
  walk: (metres: number) => `${whole.format(Math.max(1, Math.round(metres / METRES_PER_MINUTE)))}\u00a0min`,
  share: (value: number) => percent.format(value),
  per1000: (value: number) => decimal.format(value),
  number: (value: number) => whole.format(value),
};

function perhaps({ uncertain }: Measures): string {
  return uncertain === 0 ? '' : `, and ${whole.format(uncertain)} uncertain`;
}

function said({ issue, measures, measure, minutes }: SaidCell): string {
  const { level, shares, inside, nearby, per1000, nearestMetres } = measures;
  if (level === 'unknown') return `nobody looked for places ${forIssue(issue)}`;
  if (measure === 'nearest') {
    return nearestMetres === null
      ? `no known place ${forIssue(issue)}`
      : `nearest place ${forIssue(issue)} about ${formats.walk(nearestMetres)} on foot, ${formats.metres(nearestMetres)}`;
  }
  if (level === 'none') return `no place ${forIssue(issue)} within 15 min on foot`;
  const isCounted = measure === 'count' || measure === 'per1000';
  if (isCounted && inside + nearby === 0) {
    return `no place ${forIssue(issue)} inside or within 300\u00a0m${perhaps(measures)}`;
  }
  if (measure === 'count') {
    return `${places(inside + nearby, issue)} inside or within 300\u00a0m${perhaps(measures)}`;
  }
  if (measure === 'per1000') {
    return per1000 === null
      ? `population unknown, ${places(inside + nearby, issue)}`
      : `${formats.per1000(per1000)} places ${forIssue(issue)} per 1,000 residents`;
  }
  const share = shares[minutes] ?? 0;
  return `about ${formats.share(share)} of residents within ${String(minutes)} min on foot of a place ${forIssue(issue)}`;
}

export const en = {
  ...formats,
  caption: (territory) => `Coverage of the neighbourhoods: ${territory}`,
  loading: 'The figures are being worked out.',
  failed: 'The figures could not be worked out.',
  retry: 'Try again',
  noNeighbourhoods: 'This territory has no outlines of neighbourhoods yet.',
  noneInSight: 'No neighbourhood is far enough from the edge. Zoom out on the map.',
  measure: 'Measure',
  measures: {
    share: 'Residents nearby',
    count: 'Number of places',
    per1000: 'Per 1,000 residents',
    nearest: 'Nearest place',
  },
  minutesLegend: 'Walking time',
  minutes: (minutes) => `${String(minutes)} min`,
  legend: 'Legend',
  steps: {
    share: {
      none: 'No place within 15 min',
      thin: 'Less than half',
      fair: 'Half to 80%',
      good: '80% or more',
    },
    count: { none: 'No place', thin: '1 place', fair: '2 to 4 places', good: '5 places or more' },
    per1000: { none: 'No place', thin: 'Less than 0.5', fair: '0.5 to 1', good: '1 or more' },
    nearest: {
      none: 'More than 15 min',
      thin: '10 to 15 min',
      fair: '5 to 10 min',
      good: '5 min or less',
    },
  },
  none: 'No place',
  unknown: 'Nobody looked',
  unsaid: 'Population unknown',
  uncertainSign: (count) => `+${whole.format(count)} ?`,
  uncertainExplained: '“+2 ?”: two places whose position is too vague.',
  neighbourhood: 'Neighbourhood',
  population: 'Residents',
  territory: 'Territory',
  territoryMean: 'Territory, on average',
  inSight: 'Map in sight',
  inSightMean: 'Neighbourhoods in sight, on average',
  table: 'Table of coverage',
  onMap: 'on the map',
  sortBy: (column) => `Sort by ${column}`,
  today: (figure) => `imagined: ${figure} today`,
  cellSentence: (cell) => `${cell.name}: ${said(cell)}`,
  filtered: (kept, all) =>
    `Worked out from ${plural(kept, { one: '# filtered place', other: '# filtered places' })} of ${whole.format(all)}.`,
  countAll: 'Count all places',
  someRows: (shown, all) =>
    `${plural(shown, { one: '# neighbourhood', other: '# neighbourhoods' })} of ${whole.format(all)}, by your filters.`,
  missing: (file) => `The file ${file} did not come: worked out without it.`,
  refused: (count, file) =>
    plural(count, {
      one: `# line of ${file} cannot be read: worked out without it.`,
      other: `# lines of ${file} cannot be read: worked out without them.`,
    }),
  refusedFile: (file) => `The file ${file} cannot be read: worked out without it.`,
  refusedRow: (row, column) => `Line ${whole.format(row)}, ${column} –`,
  refusedMore: (count) => plural(count, { one: 'And # more line.', other: 'And # more lines.' }),
  reasons: report,
  map: 'See the map',
  back: 'Back to the table',
  close: 'Close',
  facts: {
    title: 'The neighbourhood',
    code: 'Code',
    communes: 'Commune',
    population: (year) => (year === '' ? 'Residents' : `Residents (${year})`),
    poverty: 'Poverty rate',
    area: 'Area',
    hectares: (value) => `${decimal.format(value)} ha`,
    generalised: 'Simplified outline: a place on its edge may be on the other side.',
  },
  compare: 'Compare with',
  comparison: (one, other) => `${one} and ${other}`,
  gap: 'Difference',
  rows: {
    5: 'Residents within 5 min of a place',
    10: 'Residents within 10 min of a place',
    15: 'Residents within 15 min of a place',
    nearest: 'Nearest place, on foot',
    per1000: 'Places per 1,000 residents',
    inside: 'Places inside',
    nearby: 'Places within 300 m',
    uncertain: 'Uncertain places',
  },
  about: (text) => `about ${text}`,
  nothing: 'no figure',
  gaps: {
    none: 'the same',
    points: (points) =>
      `${whole.format(Math.abs(points))} ${Math.round(Math.abs(points)) === 1 ? 'point' : 'points'} ${points < 0 ? 'less' : 'more'}`,
    metres: (metres) => `${formats.metres(Math.abs(metres))} ${metres < 0 ? 'nearer' : 'farther'}`,
    count: (count) => `${whole.format(Math.abs(count))} ${count < 0 ? 'fewer' : 'more'}`,
    per1000: (value) => `${decimal.format(Math.abs(value))} ${value < 0 ? 'fewer' : 'more'}`,
  },
  otherIssues: 'Other issues of the neighbourhood',
  places: 'Its places',
  standings: {
    inside: (count) => `Inside (${whole.format(count)})`,
    nearby: (count) => `Nearby, within 300 m (${whole.format(count)})`,
    uncertain: (count) => `Perhaps inside, vague position (${whole.format(count)})`,
  },
  noPlaces: 'No place inside or nearby.',
  partlyKnown: 'These places are known by chance. There may be others.',
  survey: 'Who looked',
  surveyStates: {
    complet: 'Complete search',
    partiel: 'Partial search',
    aucun: 'Nobody looked',
  },
  noSurvey: 'Nothing is noted about a search for these places.',
  method: 'How this is worked out',
  methodPage: 'The whole method, with its limits',
  formula: 'minutes = straight line × 1.3 ÷ 75 m',
  methodWalk: 'People walk 4.5 km in an hour. Streets make the way 30% longer.',
  methodBarriers: 'Rivers, railways and slopes are not counted.',
  methodUncertain: 'A position vaguer than 150 m reassures nobody: it is in no share.',
  methodMean: 'The territory: the average resident, where somebody looked.',
  spread: 'Residents are taken as evenly spread in each neighbourhood.',
  grid: 'Residents are placed by the population grid.',
  estimated: 'Times estimated from straight lines, 30% longer on foot.',
  walked: (source, date) =>
    `Real walking times (${[source, date].filter((part) => part !== '').join(', ')}).`,
} satisfies CoverageMessages;
