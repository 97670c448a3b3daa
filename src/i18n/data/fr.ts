import { FORMATS } from '../formats-fr.ts';
import type { OwnFilesMode, OwnFilesProgress } from '../../domain/own-files.ts';
import type { ReportLine } from '../../domain/report.ts';
import { fr as geocode, type GeocodeMessages } from '../geocode/fr.ts';
import { numberFormat } from '../number-format.ts';
import { pluraliser } from '../plural.ts';
import { fr as report, type ReportMessages } from '../report/fr.ts';

const plural = pluraliser('fr-FR');
const numbers = numberFormat('fr-FR');

/** The texts of the page "Données", in French: the type that every other language satisfies. */
export const fr = {
  lead: 'Déposez votre tableau. Vous voyez aussitôt vos lieux sur la carte.',
  privacy: 'Votre fichier reste dans votre navigateur. Rien ne part sans votre accord.',
  drop: 'Déposez ici un ou plusieurs fichiers CSV',
  dropNow: 'Lâchez pour lire',
  choose: 'Choisir un fichier CSV',
  excel: 'Depuis Excel : « Enregistrer sous », puis « CSV UTF-8 ».',
  sorts: 'Lit aussi LibreOffice, Grist, LaMednum, data.inclusion, uMap, GoGoCarto…',
  needs: 'Une colonne « nom » suffit. Une adresse ou une position met sur la carte.',
  paste: 'Coller un tableau',
  pasteLabel: 'Copiez les cellules dans votre tableur, titres compris, puis collez-les ici.',
  pasteRead: 'Lire ce tableau',
  pasteName: 'Tableau collé',
  waiting: 'Les lieux du site arrivent. Le dépôt s’ouvre juste après.',
  stages: {
    reading: 'Lecture du fichier…',
    checking: 'Vérification des lignes…',
    drawing: 'Préparation de la carte…',
  } satisfies Record<OwnFilesProgress['stage'], string>,
  rows: (count: number) => plural(count, { one: '# ligne', other: '# lignes' }),
  cancel: 'Annuler',
  failures: {
    unreadable: 'Le fichier ne s’ouvre pas. Fermez-le dans votre tableur, puis réessayez.',
    broken: 'La lecture s’est arrêtée. Rechargez la page, puis réessayez.',
  },
  result: 'Ce que donnent vos fichiers',
  formats: FORMATS,
  summary: (format: string, places: number) =>
    `${format}, ${plural(places, { one: '# lieu', other: '# lieux' })}`,
  refusedFile: 'fichier refusé',
  looksLike: (kind: string) => `Il ressemble à : ${kind}.`,
  read: 'lus',
  located: 'sur la carte',
  doubtful: 'à vérifier',
  rejected: 'refusés',
  mode: 'Montrer ces lieux',
  tooMany: 'Vos lieux se montrent seuls : ceux du site sont trop nombreux.',
  modes: {
    beside: 'À côté des lieux du site',
    instead: 'À la place des lieux du site',
  } satisfies Record<OwnFilesMode, string>,
  showMap: 'Voir sur la carte',
  showList: 'Voir la liste',
  again: 'Choisir un autre fichier',
  back: 'Revenir aux lieux du site',
  mapping: 'Aidez-nous à lire ce fichier',
  whichColumn: {
    nom: 'Quelle colonne donne le nom ?',
    latitude: 'Quelle colonne donne la latitude ?',
    longitude: 'Quelle colonne donne la longitude ?',
    adresse: 'Quelle colonne donne l’adresse ?',
  },
  noColumn: 'Choisissez une colonne',
  readAgain: 'Lire avec ce choix',
  report: 'Rapport',
  reportClean: 'Rien à corriger : chaque ligne se lit bien.',
  reportLead: 'Choisissez un problème pour voir ses lignes.',
  severity: 'Gravité',
  severities: {
    all: 'Tout',
    error: 'Refusé',
    warning: 'À vérifier',
  } satisfies Record<ReportLine['severity'] | 'all', string>,
  codes: 'Problèmes trouvés',
  allCodes: 'Tous les problèmes',
  file: 'Fichier',
  line: 'Ligne',
  column: 'Colonne',
  value: 'Valeur',
  reason: 'Problème et solution',
  wholeFile: 'tout le fichier',
  openPlace: 'Voir le lieu',
  openPlaceOfLine: (row: number) => `Voir le lieu de la ligne ${String(row)}`,
  linesShown: (first: number, last: number, all: number) =>
    last - first + 1 === all
      ? plural(all, { one: '# ligne', other: '# lignes' })
      : `Lignes ${numbers.format(first)} à ${numbers.format(last)} sur ${numbers.format(all)}`,
  pages: 'Pages',
  previous: 'Précédentes',
  next: 'Suivantes',
  downloadReport: 'Télécharger le rapport',
  writing: 'Préparation du fichier…',
  notWritten: 'Le fichier n’a pas pu être préparé. Réessayez.',
  downloads: 'Garder le résultat',
  downloadCsv: 'Télécharger le CSV corrigé',
  downloadGeojson: 'Télécharger le GeoJSON',
  reportFile: 'rapport',
  correctedFile: 'corrige',
  number: (value: number) => numbers.format(value),
  banner: {
    own: (names: string) => `Vos lieux : ${names}, visibles de vous seul`,
    address: (names: string) => `Lieux du fichier ${names}, à la place de ceux du site`,
  },
  geocode,
  reasons: report,
};

export type DataMessages = Omit<typeof fr, 'reasons' | 'geocode'> & {
  readonly geocode: GeocodeMessages;
  readonly reasons: ReportMessages;
};
