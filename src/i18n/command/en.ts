import { FORMATS } from '../formats-en.ts';
import { pluraliser } from '../plural.ts';
import type { CommandMessages } from './fr.ts';

const plural = pluraliser('en-GB');

export const en = {
  usage: {
    'data:check': 'npm run -s data:check -- [FILE…] [--data FOLDER] [--json] [--lang fr|en]',
    'data:convert': 'npm run -s data:convert -- FILE… --to csv|geojson [--out FILE]',
    'data:geocode': 'npm run -s data:geocode -- FILE [--out FILE] [--service URL] [--min-score 0.5] [--json]',
    'data:neighbourhoods':
      'npm run -s data:neighbourhoods -- [--territory CODES] [--service URL | --file ZIP_OR_GEOJSON]',
    'new:site': 'npm run -s new:site -- --name NAME --communes 13055,… [--bounds W,S,E,N] [--out FOLDER]',
  },
  usageLine: (usage) => `Write: ${usage}`,
  unknownOption: (option) => `There is no option ${option}.`,
  missingValue: (option) => `The option ${option} needs a value.`,
  unwantedValue: (option) => `The option ${option} takes no value.`,
  unknownLanguage: (languages) => `--lang takes one of these languages: ${languages}.`,
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
  alreadyThere: (path) => `${path} exists already. Choose another folder with --out.`,
  newSite: (folder, communes) =>
    `${folder} is ready. Fill its tables, then run:\n` +
    `npm run -s data:check -- --data ${folder}\n` +
    `npm run -s data:neighbourhoods -- --data ${folder} --territory ${communes}`,
  missingFile: 'The name of a file is missing.',
  oneOf: (option, choices) => `The option ${option} takes one of these values: ${choices}.`,
  written: (path) => `${path} is written.`,
  unwritable: (path) => `${path} cannot be written. Check the folder and its rights.`,
  unreadableSite: (path) => `${path} does not describe a territory. Compare it with docs/data.md.`,
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
