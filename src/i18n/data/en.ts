import { FORMATS } from '../formats-en.ts';
import { en as geocode } from '../geocode/en.ts';
import { numberFormat } from '../number-format.ts';
import { pluraliser } from '../plural.ts';
import { en as report } from '../report/en.ts';
import type { DataMessages } from './fr.ts';

const plural = pluraliser('en-GB');
const numbers = numberFormat('en-GB');

export const en = {
  lead: 'Drop your table here. You see your places on the map at once.',
  privacy: 'Your file stays in your browser. Nothing is sent without your consent.',
  drop: 'Drop one or several CSV files here',
  dropNow: 'Let go to read',
  choose: 'Choose a CSV file',
  excel: 'From Excel: “Save as”, then “CSV UTF-8”.',
  sorts: 'Also reads LibreOffice, Grist, LaMednum, data.inclusion, uMap, GoGoCarto…',
  needs: 'A column “name” is enough. An address or a position puts it on the map.',
  paste: 'Paste a table',
  pasteLabel: 'Copy the cells in your spreadsheet, headers too, then paste them here.',
  pasteRead: 'Read this table',
  pasteName: 'Pasted table',
  waiting: 'The places of the site are coming. Files can be dropped right after.',
  stages: {
    reading: 'Reading the file…',
    checking: 'Checking the rows…',
    drawing: 'Preparing the map…',
  },
  rows: (count) => plural(count, { one: '# row', other: '# rows' }),
  cancel: 'Cancel',
  failures: {
    unreadable: 'The file does not open. Close it in your spreadsheet, then try again.',
    broken: 'Reading has stopped. Reload the page, then try again.',
  },
  result: 'What your files give',
  formats: FORMATS,
  summary: (format, places) => `${format}, ${plural(places, { one: '# place', other: '# places' })}`,
  refusedFile: 'file refused',
  looksLike: (kind) => `It looks like: ${kind}.`,
  read: 'read',
  located: 'on the map',
  doubtful: 'to check',
  rejected: 'refused',
  mode: 'Show these places',
  tooMany: 'Your places are shown alone: the site has too many of its own.',
  modes: {
    beside: 'Beside the site’s places',
    instead: 'Instead of the site’s places',
  },
  showMap: 'See on the map',
  showList: 'See the list',
  again: 'Choose another file',
  back: 'Back to the site’s places',
  mapping: 'Help us read this file',
  whichColumn: {
    nom: 'Which column gives the name?',
    latitude: 'Which column gives the latitude?',
    longitude: 'Which column gives the longitude?',
    adresse: 'Which column gives the address?',
  },
  noColumn: 'Choose a column',
  readAgain: 'Read with this choice',
  report: 'Report',
  reportClean: 'Nothing to correct: every row reads well.',
  reportLead: 'Choose a problem to see its rows.',
  severity: 'Severity',
  severities: { all: 'All', error: 'Refused', warning: 'To check' },
  codes: 'Problems found',
  allCodes: 'All problems',
  file: 'File',
  line: 'Row',
  column: 'Column',
  value: 'Value',
  reason: 'Problem and solution',
  wholeFile: 'whole file',
  openPlace: 'See the place',
  openPlaceOfLine: (row) => `See the place of row ${String(row)}`,
  linesShown: (first, last, all) =>
    last - first + 1 === all
      ? plural(all, { one: '# row', other: '# rows' })
      : `Rows ${numbers.format(first)} to ${numbers.format(last)} of ${numbers.format(all)}`,
  pages: 'Pages',
  previous: 'Previous',
  next: 'Next',
  downloadReport: 'Download the report',
  writing: 'Preparing the file…',
  notWritten: 'The file could not be prepared. Try again.',
  downloads: 'Keep the result',
  downloadCsv: 'Download the corrected CSV',
  downloadGeojson: 'Download the GeoJSON',
  reportFile: 'report',
  correctedFile: 'corrected',
  number: (value) => numbers.format(value),
  banner: {
    own: (names) => `Your places: ${names}, seen by you alone`,
    address: (names) => `Places of the file ${names}, instead of the site’s own`,
  },
  geocode,
  reasons: report,
} satisfies DataMessages;
