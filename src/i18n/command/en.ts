import { pluraliser } from '../plural.ts';
import type { CommandMessages } from './fr.ts';

const plural = pluraliser('en-GB');

export const en = {
  usage: {
    'data:check': 'npm run -s data:check -- [FILE…] [--data FOLDER] [--json] [--lang fr|en]',
    'data:convert': 'npm run -s data:convert -- FILE… --to csv|geojson [--out FILE]',
  },
  usageLine: (usage) => `Write: ${usage}`,
  unknownOption: (option) => `There is no option ${option}.`,
  missingValue: (option) => `The option ${option} needs a value.`,
  unwantedValue: (option) => `The option ${option} takes no value.`,
  unknownLanguage: (languages) => `--lang takes one of these languages: ${languages}.`,
  unreadableFile: (path) => `The file ${path} cannot be read. Check its name and its rights.`,
  missingFile: 'The name of a file is missing.',
  oneOf: (option, choices) => `The option ${option} takes one of these values: ${choices}.`,
  written: (path) => `${path} is written.`,
  unwritable: (path) => `${path} cannot be written. Check the folder and its rights.`,
  unreadableSite: (path) => `${path} does not describe a territory. Compare it with docs/data.md.`,
  formats: {
    'data-inclusion-services': 'data.inclusion (services) file recognised',
    'data-inclusion-structures': 'data.inclusion (structures) file recognised',
    lamednum: 'LaMednum file recognised',
    'insee-bpe': 'Insee BPE file recognised',
    'scdl-equipements': 'SCDL équipements file recognised',
    gogocarto: 'GoGoCarto file recognised',
    opendatasoft: 'Opendatasoft file recognised',
    canonical: 'CartoQuartiers file recognised',
    umap: 'uMap file recognised',
    other: 'CSV file',
  },
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
