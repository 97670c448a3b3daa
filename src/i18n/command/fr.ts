import { FORMATS } from '../formats-fr.ts';
import { pluraliser } from '../plural.ts';

const plural = pluraliser('fr-FR');

interface GeocodeCounts {
  readonly geocoded: number;
  readonly kept: number;
  readonly to_review: number;
  readonly not_found: number;
}

/** What the command line says, in French: the type that every other language satisfies. */
export const fr = {
  usage: {
    'data:check': 'npm run -s data:check -- [FICHIER…] [--data DOSSIER] [--json] [--lang fr|en]',
    'data:convert': 'npm run -s data:convert -- FICHIER… --to csv|geojson [--out FICHIER]',
    'data:geocode':
      'npm run -s data:geocode -- FICHIER [--out FICHIER] [--service URL] [--min-score 0.5] [--json]',
    'data:neighbourhoods':
      'npm run -s data:neighbourhoods -- [--territory CODES] [--service URL | --file ZIP_OU_GEOJSON]',
    'new:site': 'npm run -s new:site -- --name NOM --communes 13055,… [--bounds O,S,E,N] [--out DOSSIER]',
  },
  usageLine: (usage: string) => `Écrivez : ${usage}`,
  unknownOption: (option: string) => `L’option ${option} n’existe pas.`,
  missingValue: (option: string) => `L’option ${option} attend une valeur.`,
  unwantedValue: (option: string) => `L’option ${option} ne prend pas de valeur.`,
  unknownLanguage: (languages: string) => `--lang attend une de ces langues : ${languages}.`,
  unreadableFile: (path: string) => `Le fichier ${path} ne se lit pas. Vérifiez son nom et ses droits.`,
  service: {
    unreachable: (url: string) => `${url} ne répond pas. Vérifiez la connexion, puis relancez.`,
    slow: (url: string) => `${url} met trop de temps. Relancez dans quelques minutes.`,
    busy: (url: string) => `${url} a trop de demandes. Relancez dans quelques minutes.`,
    refused: (url: string, status: number) =>
      `${url} refuse la demande (${String(status)}). Vérifiez l’adresse.`,
    html: (url: string) => `${url} répond par une page web, pas par des données. Vérifiez l’adresse.`,
    unreadable: (url: string) => `La réponse de ${url} ne se lit pas. Vérifiez l’adresse.`,
  },
  notAnAddress: (option: string) => `L’option ${option} attend une adresse web complète.`,
  numberBetween: (option: string, least: number, most: number) =>
    `L’option ${option} attend un nombre entre ${String(least)} et ${String(most)}.`,
  geocodeSummary: (counts: GeocodeCounts) =>
    `${plural(counts.geocoded, { one: '# position trouvée', other: '# positions trouvées' })} ` +
    `(${String(counts.to_review)} à vérifier), ${String(counts.kept)} gardées, ` +
    `${String(counts.not_found)} introuvables.`,
  noContours: (source: string) => `${source} ne contient pas de contours de quartiers.`,
  brokenContour: (code: string) => `Le contour de ${code} n’entoure rien : le quartier est laissé de côté.`,
  noneInTerritory: (codes: string) => `Aucun quartier dans ces communes : ${codes}. Vérifiez --territory.`,
  notCommunes: (option: string) => `L’option ${option} attend des codes Insee, comme 69256,69029.`,
  notBounds: (option: string) => `L’option ${option} attend ouest,sud,est,nord en degrés.`,
  neighbourhoods: (count: number) => plural(count, { one: '# quartier.', other: '# quartiers.' }),
  alreadyThere: (path: string) => `${path} existe déjà. Choisissez un autre dossier avec --out.`,
  newSite: (folder: string, communes: string) =>
    `${folder} est prêt. Remplissez ses tableaux, puis lancez :\n` +
    `npm run -s data:check -- --data ${folder}\n` +
    `npm run -s data:neighbourhoods -- --data ${folder} --territory ${communes}`,
  missingFile: 'Il manque le nom d’un fichier.',
  oneOf: (option: string, choices: string) => `L’option ${option} attend une de ces valeurs : ${choices}.`,
  written: (path: string) => `${path} est écrit.`,
  unwritable: (path: string) => `${path} ne peut pas être écrit. Vérifiez le dossier et ses droits.`,
  unreadableSite: (path: string) => `${path} ne décrit pas un territoire. Comparez-le à docs/data.md.`,
  formats: FORMATS,
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
