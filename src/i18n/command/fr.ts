import type { Level } from '../../domain/coverage/coverage.ts';
import { FORMATS } from '../formats-fr.ts';
import { pluraliser } from '../plural.ts';

const plural = pluraliser('fr-FR');
const whole = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 0 });
const percent = new Intl.NumberFormat('fr-FR', { style: 'percent' });
const decimal = new Intl.NumberFormat('fr-FR', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

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
      'npm run -s data:neighbourhoods -- [--data DOSSIER] [--territory CODES] ' +
      '[--service URL | --file ZIP_OU_GEOJSON] [--out FICHIER] [--json]',
    'data:isochrones':
      'npm run -s data:isochrones -- [--data DOSSIER] [--service URL] [--out FICHIER] [--json]',
    'data:coverage':
      'npm run -s data:coverage -- [--issue ID] [--minutes 5|10|15] [--places FICHIER…] ' +
      '[--neighbourhoods FICHIER] [--data DOSSIER] [--json]',
    'data:pack': 'npm run -s data:pack -- [--data DOSSIER] [--out DOSSIER]',
    'new:site':
      'npm run -s new:site -- --name NOM --communes 13055,… [--bounds O,S,E,N | --service URL] [--out DOSSIER]',
    bench: 'npm run -s bench -- [NOM…] [--sizes 1000,10000] [--rounds 9] [--json] [--lang fr|en]',
  },
  usageLine: (usage: string) => `Écrivez : ${usage}`,
  unknownOption: (option: string) => `L’option ${option} n’existe pas.`,
  missingValue: (option: string) => `L’option ${option} attend une valeur.`,
  unwantedValue: (option: string) => `L’option ${option} ne prend pas de valeur.`,
  unknownLanguage: (languages: string) => `--lang attend une de ces langues : ${languages}.`,
  unknownBenchmark: (names: string, known: string) =>
    `Aucune mesure ne s’appelle ${names}. Choisissez : ${known}.`,
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
    `(${String(counts.to_review)} à vérifier), ` +
    `${plural(counts.kept, { one: '# gardée', other: '# gardées' })}, ` +
    `${plural(counts.not_found, { one: '# introuvable', other: '# introuvables' })}.`,
  noContours: (source: string) => `${source} ne contient pas de contours de quartiers.`,
  brokenContour: (code: string) => `Le contour de ${code} n’entoure rien : le quartier est laissé de côté.`,
  noneInTerritory: (codes: string) => `Aucun quartier dans ces communes : ${codes}. Vérifiez --territory.`,
  notCommunes: (option: string) => `L’option ${option} attend des codes Insee, comme 69256,69029.`,
  notBounds: (option: string) => `L’option ${option} attend ouest,sud,est,nord en degrés.`,
  neighbourhoods: (count: number) => plural(count, { one: '# quartier.', other: '# quartiers.' }),
  noWalkedPosition: 'Aucun lieu ouvert n’a de position assez sûre. Complétez latitude et longitude.',
  isochronesToAsk: (requests: number, minutes: number) =>
    `${plural(requests, { one: '# demande', other: '# demandes' })} à faire : au moins ` +
    `${plural(minutes, { one: '# minute', other: '# minutes' })}. Un arrêt ne perd rien.`,
  isochronesKept: (count: number) =>
    `${plural(count, { one: '# isochrone gardée', other: '# isochrones gardées' })}. Relancez pour continuer.`,
  positionsUnreached: (positions: string) =>
    `Sans chemin à pied connu du service : ${positions}. Vérifiez ces positions.`,
  isochrones: (count: number) => plural(count, { one: '# isochrone.', other: '# isochrones.' }),
  alreadyThere: (path: string) => `${path} existe déjà. Choisissez un autre dossier avec --out.`,
  unknownCommunes: (codes: string) =>
    `Codes Insee inconnus : ${codes}. Vérifiez --communes, ou donnez --bounds.`,
  wholeCountry:
    'La carte s’ouvrira sur toute la France. Corrigez ensuite « bounds » et « start » dans site.json.',
  nameInSite: (line: string, path: string) => `Écrivez ${line} sous "sources" dans ${path}.`,
  namedInSite: (file: string, path: string) => `${path} nomme maintenant ${file}.`,
  newSite: (folder: string, communes: string, address: string | null) =>
    `${folder} est prêt. Ensuite :\n\n` +
    `1. Remplissez venues.csv et projects.csv dans un tableur. Le guide : docs/fr/donnees.md\n` +
    `2. Ajoutez les contours officiels des quartiers :\n` +
    `   npm run -s data:neighbourhoods -- --data ${folder} --territory ${communes}\n` +
    `3. Vérifiez vos tableaux, ligne par ligne :\n` +
    `   npm run -s data:check -- --data ${folder}\n` +
    (address === null
      ? '4. Mettez le dossier sous sites/, puis lancez : npm start'
      : `4. Lancez npm start, puis ajoutez à l’adresse affichée : ${address}`),
  missingFile: 'Il manque le nom d’un fichier.',
  oneOf: (option: string, choices: string) => `L’option ${option} attend une de ces valeurs : ${choices}.`,
  packed: (places: number, megabytes: number) =>
    `${plural(places, { one: '# lieu', other: '# lieux' })}, ` +
    plural(megabytes, { one: '# Mo.', other: '# Mo.' }),
  leftOut: (places: number) =>
    plural(places, {
      one: '# lieu sans position n’y est pas. Cherchez-la avec data:geocode.',
      other: '# lieux sans position n’y sont pas. Cherchez-les avec data:geocode.',
    }),
  nothingToPack: 'Aucun lieu n’a de position : rien n’est écrit. Vérifiez latitude et longitude.',
  written: (path: string) => `${path} est écrit.`,
  unwritable: (path: string) => `${path} ne peut pas être écrit. Vérifiez le dossier et ses droits.`,
  unreadableSite: (path: string) => `${path} ne décrit pas un territoire. Comparez-le à docs/data.md.`,
  coverage: {
    columns: (minutes: number) => [
      'Quartier',
      'Dedans',
      'À côté',
      'Incertains',
      'Plus proche',
      `À ${String(minutes)} min`,
      'Pour 1 000',
      'Niveau',
    ],
    levels: {
      none: 'aucun',
      thin: 'faible',
      fair: 'moyen',
      good: 'bon',
      unknown: 'non cherché',
    } satisfies Record<Level, string>,
    territory: 'Territoire',
    method: 'Estimation : à vol d’oiseau × 1,3, 4,5 km/h.',
    walked: 'Temps de marche réels où ils sont connus, ailleurs estimation à vol d’oiseau × 1,3, 4,5 km/h.',
    spread: 'Habitants supposés répartis également dans chaque quartier.',
    grid: 'Habitants placés par la grille de population.',
    noNeighbourhoods: 'Il manque les contours des quartiers. Donnez-les avec --neighbourhoods.',
    metres: (metres: number) => `${whole.format(metres)} m`,
    share: (share: number) => percent.format(share),
    per1000: (places: number) => decimal.format(places),
  },
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
