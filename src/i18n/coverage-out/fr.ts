import type { WalkBand } from '../../domain/coverage/walk-bands.ts';
import { numberFormat } from '../number-format.ts';
import { pluraliser } from '../plural.ts';

const locale = 'fr-FR';
const plural = pluraliser(locale);
const numbers = numberFormat(locale);
const percents = new Intl.NumberFormat(locale, { style: 'percent' });
const decimals = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
const rates = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });

const residents = (count: number): string =>
  count < 10
    ? 'moins de 10 habitants'
    : `environ ${plural(count, { one: '# habitant', many: '# d’habitants', other: '# habitants' })}`;
const distance = (metres: number): string =>
  metres < 1000 ? `${numbers.format(metres)} m` : `${decimals.format(metres / 1000)} km`;

/** What can be done with coverage (imagine, decide, show, take away), in French: the type of the others. */
export const fr = {
  percent: (share: number) => percents.format(share),
  rate: (per1000: number) => rates.format(per1000),
  residents,
  distance,
  north: 'N',
  tools: 'Agir sur la couverture',
  issue: 'Enjeu',
  imagined: 'Hypothèse',
  whatIf: {
    short: 'Et si… ?',
    title: 'Et si on ajoutait un lieu ?',
    lead: 'Posez un lieu imaginé : les chiffres du tableau changent aussitôt.',
    put: 'Poser sur la carte',
    cancel: 'Annuler',
    otherwise: 'Sans la carte : par quartier ou coordonnées',
    inNeighbourhood: 'Au milieu d’un quartier',
    chooseNeighbourhood: 'Choisissez un quartier',
    coordinates: 'Latitude, longitude',
    badCoordinates: 'Écrivez deux nombres, comme 45.7781, 4.9203.',
    add: 'Poser ici',
    list: 'Lieux imaginés',
    place: (number: number, issue: string) => `Lieu imaginé ${numbers.format(number)} : ${issue}`,
    move: 'Déplacer',
    dragHint: 'Faites glisser l’épingle sur la carte, ou changez ses coordonnées.',
    remove: 'Retirer',
    removeOf: (name: string) => `Retirer : ${name}`,
    clear: 'Tout retirer',
    full: 'Vingt lieux imaginés au plus. Retirez-en un pour continuer.',
    unknownIssue: 'Cet enjeu n’existe pas ici : ce lieu ne compte pas.',
    effect: 'Ce que cela change',
    inSight: 'Seuls les quartiers du tableau sont comptés.',
    gain: (count: number, minutes: number) =>
      `${residents(count)} de plus à moins de ${numbers.format(minutes)} min à pied`,
    noGain: (minutes: number) => `personne de plus à moins de ${numbers.format(minutes)} min à pied`,
    unsearched: 'personne n’a cherché ces lieux ici : le gain n’est pas connu',
    share: (before: string, after: string) => `de ${before} à ${after} des habitants`,
    arrow: (before: string, after: string) => `${before} → ${after}`,
    banner: (count: number) =>
      `${plural(count, { one: 'Hypothèse : # lieu imaginé compte', other: 'Hypothèse : # lieux imaginés comptent' })} ici.`,
    shared: 'L’adresse de la page garde votre hypothèse : copiez-la pour la partager.',
    failed: 'Le calcul n’a pas abouti. Réessayez.',
  },
  spots: {
    short: 'Où ajouter ?',
    title: 'Où un lieu de plus aiderait-il le plus ?',
    lead: 'Trois endroits qui rapprochent le plus d’habitants, à 10 min à pied.',
    computing: 'Recherche des meilleurs endroits…',
    spot: (number: number) => `Proposition ${numbers.format(number)}`,
    why: 'Qui s’en rapproche',
    gainOf: (name: string, count: number) => `${name} : ${residents(count)}`,
    others: (count: number) => plural(count, { one: 'et # autre quartier', other: 'et # autres quartiers' }),
    tryHere: 'Essayer ici',
    tryAt: (number: number) => `Essayer ici la proposition ${numbers.format(number)}`,
    tried: 'Essayé',
    show: 'Voir sur la carte',
    showAt: (number: number) => `Voir la proposition ${numbers.format(number)} sur la carte`,
    together: 'Chaque proposition suppose les précédentes en place.',
    ground: 'Nous ne savons pas si l’endroit est libre : allez voir.',
    nothing: 'Rien à gagner : chaque habitant compté a déjà un lieu à 10 min à pied.',
    unsearched: 'Personne n’a cherché ces lieux dans ces quartiers. Nous ne pouvons donc rien conseiller.',
    noPopulation: 'Le nombre d’habitants manque : nous ne pouvons rien conseiller.',
    otherIssues: 'Ces enjeux ont été cherchés :',
  },
  charts: {
    title: 'Graphiques',
    territory: 'Tout le territoire',
    inSight: 'Quartiers visibles',
    where: 'Pour qui',
    walk: 'À combien de minutes à pied vivent les habitants ?',
    walkText: 'Une barre par enjeu ; plus elle est sombre, plus le lieu est loin.',
    bands: {
      to5: '5 min au plus',
      to10: '5 à 10 min',
      to15: '10 à 15 min',
      over15: 'plus de 15 min',
    } satisfies Record<WalkBand, string>,
    unsearched: 'non cherché',
    poverty: 'Les quartiers les plus pauvres ont-ils plus de lieux ?',
    povertyText: 'Un rond par quartier : à droite les plus pauvres, en haut les mieux dotés.',
    povertyAxis: 'Taux de pauvreté (%)',
    rateAxis: 'Lieux pour 1 000 habitants',
    percentOf: (value: number) => `${decimals.format(value)} %`,
    leftOut: (count: number) =>
      plural(count, {
        one: '# quartier n’y est pas : une donnée manque.',
        other: '# quartiers n’y sont pas : une donnée manque.',
      }),
    none: 'Les données manquent pour ce graphique.',
    table: 'Voir les chiffres',
    neighbourhood: 'Quartier',
    povertyColumn: 'Taux de pauvreté',
    povertySource: 'Pauvreté et population : voir les sources.',
  },
  exports: {
    title: 'Télécharger',
    csv: 'Tableau (CSV)',
    csvText: 'Une ligne par quartier et par enjeu, pour un tableur.',
    geojson: 'Quartiers (GeoJSON)',
    geojsonText: 'Les contours et leurs chiffres, pour un logiciel de carte.',
    png: 'Image de la carte (PNG)',
    pngText: 'Avec titre, légende, date et sources.',
    imagined: 'Hypothèse (CSV)',
    imaginedText: 'Les chiffres d’aujourd’hui et, à part, ceux de l’hypothèse.',
    imaginedPng: 'Image de l’hypothèse (PNG)',
    imaginedPngText: 'La carte avec les lieux imaginés, marqués comme tels.',
    imaginedMapFile: 'carte-couverture-hypothese',
    realOnly: 'Ces fichiers ne contiennent que des lieux réels.',
    preparing: 'Préparation du fichier…',
    failed: 'Le fichier n’a pas pu être préparé. Réessayez.',
    done: 'Fichier prêt.',
    file: 'couverture',
    imaginedFile: 'couverture-hypothese',
    mapFile: 'carte-couverture',
    measured: (date: string) => `Calculé le ${date}.`,
    filtered: 'Seuls les lieux de vos filtres comptent.',
    inSight: 'Ces chiffres valent pour les quartiers visibles sur la carte, non pour tout le territoire.',
    imaginedPlaces: (places: string) => `Lieux imaginés : ${places}.`,
    sources: (names: string) => `Sources : ${names}`,
  },
  sheet: {
    short: 'Fiche A4',
    title: 'Fiche d’un quartier',
    lead: 'Une page A4 à imprimer : carte, chiffres et trois phrases utiles.',
    open: 'Préparer la fiche',
    print: 'Imprimer',
    facts: 'À retenir',
    weakest: (issue: string, share: string) =>
      `${issue} : ${share} des habitants ont un lieu à 10 min à pied.`,
    weakestNone: (issue: string) => `${issue} : aucun habitant n’a de lieu à 10 min à pied.`,
    allGood: 'Chaque enjeu cherché a un lieu à 10 min à pied, pour tous les habitants.',
    without: (count: number) => `Cela laisse ${residents(count)} sans lieu proche.`,
    nearest: (metres: number, minutes: number) =>
      `Le lieu le plus proche est à environ ${distance(metres)}, soit ${plural(minutes, { one: '# minute', other: '# minutes' })} à pied.`,
    noPlace: 'Nous ne connaissons aucun lieu de ce type.',
    gain: (count: number) => `Un lieu bien placé en rapprocherait ${residents(count)}.`,
    noGain: 'Un lieu de plus ne rapprocherait personne.',
    gainUnknown: 'Le nombre d’habitants manque : le gain d’un lieu n’est pas connu.',
    nobodyLooked: [
      'Personne n’a cherché de lieux dans ce quartier.',
      'Un manque de données n’est pas un manque de lieux.',
      'Commencez par chercher : un lieu connu change ce tableau.',
    ],
    unsearched: (issues: string) => `Non cherché ici : ${issues}. Ce n’est pas une absence de lieux.`,
    population: (count: number, year: string) =>
      `${plural(count, { one: '# habitant', many: '# d’habitants', other: '# habitants' })}${year === '' ? '' : ` (${year})`}`,
    poverty: (percent: string) => `Taux de pauvreté : ${percent}`,
    columns: {
      issue: 'Enjeu',
      inside: 'Dedans',
      nearby: 'À côté',
      nearest: 'Le plus proche',
      share: 'Habitants à 10 min',
      level: 'Niveau',
    },
    places: 'Les lieux de la carte',
    method: 'Méthode',
    sources: 'Sources',
  },
};

export type CoverageOutMessages = typeof fr;
