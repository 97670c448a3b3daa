import type { Funding, Phase, PlaceKind, Vocation } from '../../domain/place.ts';
import type { View } from '../../domain/share/address.ts';
import { numberFormat } from '../number-format.ts';
import { pluraliser } from '../plural.ts';

const locale = 'fr-FR';
const plural = pluraliser(locale);
const numbers = numberFormat(locale);
const distance = (metres: number): string =>
  metres < 1000 ? `${numbers.format(metres)} m` : `${numbers.format(Math.round(metres / 100) / 10)} km`;

/** What users read on the page, in French: the type that every other language satisfies. */
export const fr = {
  locale,
  languageLabel: 'Langue',
  pageTitle: (territory: string) => `CartoQuartiers – ${territory}`,
  tagline: 'Les projets et les lieux utiles des quartiers',
  shortcuts: 'Accès rapide',
  skipToSearch: 'Aller à la recherche',
  skipToResults: 'Aller aux résultats',
  skipToViews: 'Aller au menu',
  viewsLabel: 'Vues',
  views: {
    map: 'Carte',
    list: 'Liste',
    coverage: 'Couverture',
    data: 'Données',
    embed: 'Intégrer',
    about: 'À propos',
  } satisfies Record<View, string>,
  more: 'Plus',
  settings: 'Réglages',
  close: 'Fermer',
  print: 'Imprimer',
  back: 'Retour aux résultats',
  theme: 'Apparence',
  themes: { auto: 'Automatique', light: 'Claire', dark: 'Sombre' },
  search: 'Rechercher',
  searchHint: 'Un lieu, une rue, une commune',
  clearSearch: 'Effacer la recherche',
  issues: 'Enjeux',
  otherIssues: 'Autres enjeux',
  filters: 'Filtres',
  filtersOn: (count: number) => plural(count, { one: 'Filtres (# actif)', other: 'Filtres (# actifs)' }),
  clearAll: 'Tout effacer',
  kinds: { project: 'Projet', venue: 'Lieu' } satisfies Record<PlaceKind, string>,
  kindsPlural: { project: 'Projets', venue: 'Lieux' } satisfies Record<PlaceKind, string>,
  neighbourhood: 'Quartier',
  vocations: {
    commerciale: 'Commerciale',
    'non-commerciale': 'Non commerciale',
  } satisfies Record<Vocation, string>,
  fundings: {
    subvention: 'Subventions',
    mecenat: 'Mécénat',
    'financement-participatif': 'Financement participatif',
    'vente-prestations': 'Vente de prestations',
    ventes: 'Ventes',
  } satisfies Record<Funding, string>,
  phases: {
    emergence: 'Émergence',
    developpement: 'Développement',
    essaimage: 'Essaimage',
  } satisfies Record<Phase, string>,
  number: (value: number) => numbers.format(value),
  imaginedPlace: (number: number) => `imaginé ${numbers.format(number)}`,
  withCount: (label: string, count: number) => `${label} (${numbers.format(count)})`,
  status: (count: number) =>
    count === 0
      ? 'Aucun lieu : élargissez votre recherche.'
      : plural(count, { one: '# lieu', other: '# lieux' }),
  within: (minutes: number) => `à moins de ${numbers.format(minutes)} min à pied`,
  /** Over an hour nobody counts in minutes. */
  walk: (minutes: number, metres: number) =>
    minutes > 60
      ? `environ ${distance(metres)} à pied`
      : `environ ${numbers.format(minutes)} min à pied · ${distance(metres)}`,
  nearMe: 'Près de moi',
  results: 'Résultats',
  notLocated: 'Sans localisation',
  distance,
  sheetSmaller: 'Réduire le panneau',
  sheetLarger: 'Agrandir le panneau',
  map: 'Carte',
  zoomIn: 'Zoom avant',
  zoomOut: 'Zoom arrière',
  locateMe: 'Me localiser',
  overview: 'Vue d’ensemble',
  basemap: 'Fond de carte',
  sketch: 'Croquis',
  plainGround: 'Sans fond de carte',
  legend: 'Légende',
  mapFailed: 'La carte reste simple sur cet appareil. La liste et les filtres marchent.',
  basemapFailed: 'Fond de carte en ligne indisponible.',
  attributionSketch: 'Croquis CartoQuartiers',
  cooperativeTouch: 'Utilisez deux doigts pour déplacer la carte',
  cooperativeWheel: (key: string) => `Utilisez ${key} et la molette pour zoomer`,
  severalHere: (count: number) => plural(count, { one: '# lieu ici', other: '# lieux ici' }),
  loading: 'Les lieux arrivent.',
  loadFailed: 'Les lieux n’ont pas pu être chargés.',
  loadedPartly: 'Certaines données ne sont pas arrivées.',
  loadFailures: {
    network: 'Le réseau ne répond pas. Vérifiez votre connexion, puis réessayez.',
    missing: 'Un fichier de données manque. Prévenez la personne qui tient ce site.',
    server: 'Le serveur est en difficulté. Réessayez dans un moment.',
    timeout: 'Le serveur met trop de temps. Réessayez.',
    unreadable: 'Un fichier de données est illisible. Prévenez la personne qui tient ce site.',
    refused: 'La carte n’a pas le droit de lire cette adresse.',
  },
  slowStart: 'Le chargement est plus lent que prévu. Il continue.',
  retry: 'Réessayer',
  regionFailed: 'Cette partie de la page a une panne. Le reste marche.',
  partMissing: 'Cette partie n’est pas arrivée. Vérifiez votre connexion.',
  newWindow: 'nouvelle fenêtre',
  probably: (name: string) => `${name} (sans doute)`,
};

export type Messages = typeof fr;
