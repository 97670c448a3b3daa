import { FORMATS } from '../formats-en.ts';
import { pluraliser } from '../plural.ts';
import type { CommandMessages } from './fr.ts';

const plural = pluraliser('en-GB');
const whole = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });
const percent = new Intl.NumberFormat('en-GB', { style: 'percent' });
const decimal = new Intl.NumberFormat('en-GB', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

export const en = {
  usage: {
    'data:check': 'npm run -s data:check -- [FILE…] [--data FOLDER] [--json] [--lang fr|en]',
    'data:convert': 'npm run -s data:convert -- FILE… --to csv|geojson [--out FILE]',
    'data:geocode': 'npm run -s data:geocode -- FILE [--out FILE] [--service URL] [--min-score 0.5] [--json]',
    'data:neighbourhoods':
      'npm run -s data:neighbourhoods -- [--data FOLDER] [--territory CODES] ' +
      '[--service URL | --file ZIP_OR_GEOJSON] [--out FILE] [--json]',
    'data:isochrones': 'npm run -s data:isochrones -- [--data FOLDER] [--service URL] [--out FILE] [--json]',
    'data:coverage':
      'npm run -s data:coverage -- [--issue ID] [--minutes 5|10|15] [--places FILE…] ' +
      '[--neighbourhoods FILE] [--data FOLDER] [--json]',
    'data:pack': 'npm run -s data:pack -- [--data FOLDER] [--out FOLDER]',
    'new:site':
      'npm run -s new:site -- --name NAME --communes 13055,… [--bounds W,S,E,N | --service URL] [--out FOLDER]',
    bench: 'npm run -s bench -- [NAME…] [--sizes 1000,10000] [--rounds 9] [--json] [--lang fr|en]',
  },
  usageLine: (usage) => `Write: ${usage}`,
  unknownOption: (option) => `There is no option ${option}.`,
  missingValue: (option) => `The option ${option} needs a value.`,
  unwantedValue: (option) => `The option ${option} takes no value.`,
  unknownLanguage: (languages) => `--lang takes one of these languages: ${languages}.`,
  unknownBenchmark: (names, known) => `No benchmark is called ${names}. Choose among: ${known}.`,
  unreadableFile: (path) => `The file ${path} cannot be read. Check its name and its rights.`,
  service: {
    unreachable: (url) => `${url} does not answer. Check the connection, then start again.`,
    slow: (url) => `${url} takes too long. Run the command again in a few minutes.`,
    busy: (url) => `${url} has too many requests. Start again in a few minutes.`,
    refused: (url, status) => `${url} refuses the request (${String(status)}). Check the address.`,
    html: (url) => `${url} answers with a web page, not with data. Check the address.`,
    unreadable: (url) => `The answer of ${url} cannot be read. Check the address.`,
  },
  notAnAddress: (option) => `The option ${option} needs a whole web address.`,
  numberBetween: (option, least, most) =>
    `The option ${option} needs a number between ${String(least)} and ${String(most)}.`,
  geocodeSummary: (counts) =>
    `${plural(counts.geocoded, { one: '# position found', other: '# positions found' })} ` +
    `(${String(counts.to_review)} to review), ${String(counts.kept)} kept, ` +
    `${String(counts.not_found)} not found.`,
  noContours: (source) => `${source} holds no outlines of neighbourhoods.`,
  brokenContour: (code) => `The outline of ${code} encloses nothing: the neighbourhood is left out.`,
  noneInTerritory: (codes) => `No neighbourhood in these communes: ${codes}. Check --territory.`,
  notCommunes: (option) => `The option ${option} needs INSEE codes, like 69256,69029.`,
  notBounds: (option) => `The option ${option} needs west,south,east,north in degrees.`,
  neighbourhoods: (count) => plural(count, { one: '# neighbourhood.', other: '# neighbourhoods.' }),
  noWalkedPosition: 'No open place has a position that is sure enough. Fill in latitude and longitude.',
  isochronesToAsk: (requests, minutes) =>
    `${plural(requests, { one: '# request', other: '# requests' })} to make: at least ` +
    `${plural(minutes, { one: '# minute', other: '# minutes' })}. Stopping loses nothing.`,
  isochronesKept: (count) =>
    `${plural(count, { one: '# isochrone kept', other: '# isochrones kept' })}. Start again to go on.`,
  positionsUnreached: (positions) =>
    `The service knows no way on foot to: ${positions}. Check these positions.`,
  isochrones: (count) => plural(count, { one: '# isochrone.', other: '# isochrones.' }),
  alreadyThere: (path) => `${path} exists already. Choose another folder with --out.`,
  unknownCommunes: (codes) => `Unknown INSEE codes: ${codes}. Check --communes, or give --bounds.`,
  wholeCountry: 'The map will open on all of France. Correct “bounds” and “start” in site.json afterwards.',
  nameInSite: (line, path) => `Write ${line} under "sources" in ${path}.`,
  namedInSite: (file, path) => `${path} now names ${file}.`,
  newSite: (folder, communes, address) =>
    `${folder} is ready. Next:\n\n` +
    `1. Fill venues.csv and projects.csv in a spreadsheet. The guide: docs/data.md\n` +
    `2. Add the official outlines of the neighbourhoods:\n` +
    `   npm run -s data:neighbourhoods -- --data ${folder} --territory ${communes}\n` +
    `3. Check your tables, row by row:\n` +
    `   npm run -s data:check -- --data ${folder}\n` +
    (address === null
      ? '4. Put the folder under sites/, then run: npm start'
      : `4. Run npm start, then add to the address that it prints: ${address}`),
  missingFile: 'The name of a file is missing.',
  oneOf: (option, choices) => `The option ${option} takes one of these values: ${choices}.`,
  packed: (places, megabytes) =>
    `${plural(places, { one: '# place', other: '# places' })}, ` +
    plural(megabytes, { one: '# MB.', other: '# MB.' }),
  leftOut: (places) =>
    plural(places, {
      one: '# place without a position is not in it. Look for it with data:geocode.',
      other: '# places without a position are not in it. Look for them with data:geocode.',
    }),
  nothingToPack: 'No place has a position: nothing is written. Check latitude and longitude.',
  written: (path) => `${path} is written.`,
  unwritable: (path) => `${path} cannot be written. Check the folder and its rights.`,
  unreadableSite: (path) => `${path} does not describe a territory. Compare it with docs/data.md.`,
  coverage: {
    columns: (minutes) => [
      'Neighbourhood',
      'Inside',
      'Nearby',
      'Uncertain',
      'Nearest',
      `In ${String(minutes)} min`,
      'Per 1,000',
      'Level',
    ],
    levels: { none: 'none', thin: 'thin', fair: 'fair', good: 'good', unknown: 'not searched' },
    territory: 'Territory',
    method: 'Estimate: as the crow flies × 1.3, 4.5 km/h.',
    walked: 'Real walking times where known, elsewhere an estimate as the crow flies × 1.3, 4.5 km/h.',
    spread: 'Residents taken as spread evenly over each neighbourhood.',
    grid: 'Residents placed by the population grid.',
    noNeighbourhoods: 'The outlines of the neighbourhoods are missing. Give them with --neighbourhoods.',
    metres: (metres) => `${whole.format(metres)} m`,
    share: (share) => percent.format(share),
    per1000: (places) => decimal.format(places),
  },
  formats: FORMATS,
  places: (count) => plural(count, { one: '# place', other: '# places' }),
  onTheMap: (count) => plural(count, { other: '# on the map' }),
  refusedRows: (count) => plural(count, { one: '# row refused', other: '# rows refused' }),
  fileRefused: 'file refused',
  wholeFile: 'whole file',
  row: (row) => `row ${String(row)}`,
  column: (column) => `column “${column}”`,
  value: (value) => `“${value}”`,
  error: 'Error',
  warning: 'Warning',
  colon: ': ',
} satisfies CommandMessages;
