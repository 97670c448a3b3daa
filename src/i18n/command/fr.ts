import type { FileFormat } from '../../domain/intake/recognise-format.ts';
import { pluraliser } from '../plural.ts';

const plural = pluraliser('fr-FR');

/** What the command line says, in French: the type that every other language satisfies. */
export const fr = {
  usage: {
    'data:check': 'npm run -s data:check -- [FICHIER…] [--data DOSSIER] [--json] [--lang fr|en]',
    'data:convert': 'npm run -s data:convert -- FICHIER… --to csv|geojson [--out FICHIER]',
  },
  usageLine: (usage: string) => `Écrivez : ${usage}`,
  unknownOption: (option: string) => `L’option ${option} n’existe pas.`,
  missingValue: (option: string) => `L’option ${option} attend une valeur.`,
  unwantedValue: (option: string) => `L’option ${option} ne prend pas de valeur.`,
  unknownLanguage: (languages: string) => `--lang attend une de ces langues : ${languages}.`,
  unreadableFile: (path: string) => `Le fichier ${path} ne se lit pas. Vérifiez son nom et ses droits.`,
  missingFile: 'Il manque le nom d’un fichier.',
  oneOf: (option: string, choices: string) => `L’option ${option} attend une de ces valeurs : ${choices}.`,
  written: (path: string) => `${path} est écrit.`,
  unwritable: (path: string) => `${path} ne peut pas être écrit. Vérifiez le dossier et ses droits.`,
  unreadableSite: (path: string) => `${path} ne décrit pas un territoire. Comparez-le à docs/data.md.`,
  formats: {
    'data-inclusion-services': 'fichier data.inclusion (services) reconnu',
    'data-inclusion-structures': 'fichier data.inclusion (structures) reconnu',
    lamednum: 'fichier LaMednum reconnu',
    'insee-bpe': 'fichier BPE de l’Insee reconnu',
    'scdl-equipements': 'fichier SCDL équipements reconnu',
    gogocarto: 'fichier GoGoCarto reconnu',
    opendatasoft: 'fichier Opendatasoft reconnu',
    canonical: 'fichier CartoQuartiers reconnu',
    umap: 'fichier uMap reconnu',
    other: 'fichier CSV',
  } satisfies Record<FileFormat, string>,
  places: (count: number) => plural(count, { one: '# lieu', other: '# lieux' }),
  onTheMap: (count: number) => plural(count, { one: '# placé', other: '# placés' }),
  refusedRows: (count: number) => plural(count, { one: '# ligne refusée', other: '# lignes refusées' }),
  fileRefused: 'fichier refusé',
  wholeFile: 'fichier entier',
  row: (row: number) => `ligne ${String(row)}`,
  column: (column: string) => `colonne « ${column} »`,
  value: (value: string) => `« ${value} »`,
  error: 'Erreur',
  warning: 'Attention',
  colon: ' : ',
};

export type CommandMessages = typeof fr;
