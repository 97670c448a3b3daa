import type { Measures } from '../../domain/coverage/coverage.ts';
import type { Step } from '../../domain/coverage/figure.ts';
import type { Measure } from '../../domain/share/address.ts';
import type { WalkingMinutes } from '../../domain/explore/filter.ts';
import type { Survey } from '../../domain/survey.ts';
import { pluraliser } from '../plural.ts';
import { fr as report, type ReportMessages } from '../report/fr.ts';

const plural = pluraliser('fr-FR');
const whole = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 0 });
const percent = new Intl.NumberFormat('fr-FR', { style: 'percent', maximumFractionDigits: 0 });
const decimal = new Intl.NumberFormat('fr-FR', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** What is said of a cell: a neighbourhood, an issue and what was measured. */
export interface SaidCell {
  readonly name: string;
  readonly issue: string;
  readonly measures: Measures;
  readonly measure: Measure;
  readonly minutes: WalkingMinutes;
}

/** "lieu de garde d'enfants", "lieu d’accès à l'emploi": an acronym keeps its capitals. */
function ofIssue(issue: string): string {
  const isAcronym = /^\p{Lu}{2}/u.test(issue);
  const name = isAcronym ? issue : issue.charAt(0).toLocaleLowerCase('fr') + issue.slice(1);
  return /^[aeiouyàâéèêëîïôöûüœæh]/i.test(name) ? `d’${name}` : `de ${name}`;
}

function places(count: number, issue: string): string {
  return plural(count, { one: `# lieu ${ofIssue(issue)}`, other: `# lieux ${ofIssue(issue)}` });
}

/** 4.5 km/h, as in `domain/geo/walking.ts`: texts import no code of the domain. */
const METRES_PER_MINUTE = 75;

const formats = {
  /** An estimate to the metre would promise too much. */
  metres: (value: number) => `${whole.format(Math.round(value / 10) * 10)}\u00a0m`,
  walk: (metres: number) => `${whole.format(Math.max(1, Math.round(metres / METRES_PER_MINUTE)))}\u00a0min`,
  share: (value: number) => percent.format(value),
  per1000: (value: number) => decimal.format(value),
  number: (value: number) => whole.format(value),
};

function perhaps({ uncertain }: Measures): string {
  return uncertain === 0 ? '' : `, et ${plural(uncertain, { one: '# incertain', other: '# incertains' })}`;
}

function said({ issue, measures, measure, minutes }: SaidCell): string {
  const { level, shares, inside, nearby, per1000, nearestMetres } = measures;
  if (level === 'unknown') return `on n’a pas cherché de lieu ${ofIssue(issue)}`;
  if (measure === 'nearest') {
    return nearestMetres === null
      ? `aucun lieu ${ofIssue(issue)} connu`
      : `lieu ${ofIssue(issue)} le plus proche à environ ${formats.walk(nearestMetres)} à pied, ${formats.metres(nearestMetres)}`;
  }
  if (level === 'none') return `aucun lieu ${ofIssue(issue)} à moins de 15 min à pied`;
  const isCounted = measure === 'count' || measure === 'per1000';
  if (isCounted && inside + nearby === 0) {
    return `aucun lieu ${ofIssue(issue)} dans le quartier ou à 300\u00a0m${perhaps(measures)}`;
  }
  if (measure === 'count') {
    return `${places(inside + nearby, issue)} dans le quartier ou à 300\u00a0m${perhaps(measures)}`;
  }
  if (measure === 'per1000') {
    return per1000 === null
      ? `nombre d’habitants inconnu, ${places(inside + nearby, issue)}`
      : `${formats.per1000(per1000)} ${per1000 < 2 ? 'lieu' : 'lieux'} ${ofIssue(issue)} pour 1\u202f000 habitants`;
  }
  const share = shares[minutes] ?? 0;
  return `environ ${formats.share(share)} des habitants à moins de ${String(minutes)} min à pied d’un lieu ${ofIssue(issue)}`;
}

/** The texts of the page "Couverture", in French: the type that every other language satisfies. */
export const fr = {
  ...formats,
  caption: (territory: string) => `Couverture des quartiers : ${territory}`,
  loading: 'Le calcul est en cours.',
  failed: 'Le calcul n’a pas abouti.',
  retry: 'Réessayer',
  noNeighbourhoods: 'Ce territoire n’a pas encore de contours de quartiers.',
  noneInSight: 'Aucun quartier n’est assez loin du bord. Prenez du recul sur la carte.',
  measure: 'Mesure',
  measures: {
    share: 'Habitants proches',
    count: 'Nombre de lieux',
    per1000: 'Pour 1\u202f000 habitants',
    nearest: 'Le plus proche',
  } satisfies Record<Measure, string>,
  minutesLegend: 'Temps à pied',
  minutes: (minutes: number) => `${String(minutes)}\u00a0min`,
  legend: 'Légende',
  steps: {
    share: {
      none: 'Aucun lieu à 15 min',
      thin: 'Moins de la moitié',
      fair: 'De la moitié à 80 %',
      good: '80 % ou plus',
    },
    count: { none: 'Aucun lieu', thin: '1 lieu', fair: '2 à 4 lieux', good: '5 lieux ou plus' },
    per1000: {
      none: 'Aucun lieu',
      thin: 'Moins de 0,5',
      fair: 'De 0,5 à 1',
      good: '1 ou plus',
    },
    nearest: {
      none: 'À plus de 15 min',
      thin: 'De 10 à 15 min',
      fair: 'De 5 à 10 min',
      good: 'À 5 min ou moins',
    },
  } satisfies Record<Measure, Record<Exclude<Step, 'unknown' | 'unsaid'>, string>>,
  none: 'Aucun',
  unknown: 'Pas cherché',
  unsaid: 'Population inconnue',
  uncertainSign: (count: number) => `+${whole.format(count)} ?`,
  uncertainExplained: '« +2 ? » : deux lieux dont la position est trop vague.',
  neighbourhood: 'Quartier',
  population: 'Habitants',
  territory: 'Territoire',
  territoryMean: 'Territoire, en moyenne',
  inSight: 'Carte visible',
  inSightMean: 'Quartiers visibles, en moyenne',
  table: 'Tableau de la couverture',
  onMap: 'sur la carte',
  sortBy: (column: string) => `Trier par ${column}`,
  today: (figure: string) => `imaginé : ${figure} aujourd’hui`,
  cellSentence: (cell: SaidCell) => `${cell.name} : ${said(cell)}`,
  filtered: (kept: number, all: number) =>
    `Calcul sur ${plural(kept, { one: '# lieu filtré', other: '# lieux filtrés' })} parmi ${whole.format(all)}.`,
  countAll: 'Compter tous les lieux',
  someRows: (shown: number, all: number) =>
    `${plural(shown, { one: '# quartier', other: '# quartiers' })} sur ${whole.format(all)}, selon vos filtres.`,
  missing: (file: string) => `Le fichier ${file} n’est pas arrivé : calcul sans lui.`,
  refused: (count: number, file: string) =>
    plural(count, {
      one: `# ligne de ${file} ne se lit pas : calcul sans elle.`,
      other: `# lignes de ${file} ne se lisent pas : calcul sans elles.`,
    }),
  refusedFile: (file: string) => `Le fichier ${file} ne se lit pas : calcul sans lui.`,
  refusedRow: (row: number, column: string) => `Ligne ${whole.format(row)}, ${column} –`,
  refusedMore: (count: number) => plural(count, { one: 'Et # autre ligne.', other: 'Et # autres lignes.' }),
  reasons: report,
  map: 'Voir la carte',
  back: 'Retour au tableau',
  close: 'Fermer',
  facts: {
    title: 'Le quartier',
    code: 'Code',
    communes: 'Commune',
    population: (year: string) => (year === '' ? 'Habitants' : `Habitants (${year})`),
    poverty: 'Taux de pauvreté',
    area: 'Surface',
    hectares: (value: number) => `${decimal.format(value)} ha`,
    generalised: 'Contour simplifié : un lieu du bord peut être de l’autre côté.',
  },
  compare: 'Comparer avec',
  comparison: (one: string, other: string) => `${one} et ${other}`,
  gap: 'Écart',
  rows: {
    5: 'Habitants à 5 min d’un lieu',
    10: 'Habitants à 10 min d’un lieu',
    15: 'Habitants à 15 min d’un lieu',
    nearest: 'Lieu le plus proche, à pied',
    per1000: 'Lieux pour 1\u202f000 habitants',
    inside: 'Lieux dans le quartier',
    nearby: 'Lieux à moins de 300 m',
    uncertain: 'Lieux incertains',
  },
  about: (text: string) => `environ ${text}`,
  nothing: 'pas de chiffre',
  gaps: {
    none: 'comme lui',
    points: (points: number) =>
      `${whole.format(Math.abs(points))} ${Math.round(Math.abs(points)) < 2 ? 'point' : 'points'} de ${points < 0 ? 'moins' : 'plus'}`,
    metres: (metres: number) =>
      `${formats.metres(Math.abs(metres))} ${metres < 0 ? 'plus près' : 'plus loin'}`,
    count: (count: number) => `${whole.format(Math.abs(count))} de ${count < 0 ? 'moins' : 'plus'}`,
    per1000: (value: number) => `${decimal.format(Math.abs(value))} de ${value < 0 ? 'moins' : 'plus'}`,
  },
  otherIssues: 'Les autres enjeux du quartier',
  places: 'Ses lieux',
  standings: {
    inside: (count: number) => `Dans le quartier (${whole.format(count)})`,
    nearby: (count: number) => `À côté, à 300 m au plus (${whole.format(count)})`,
    uncertain: (count: number) => `Peut-être dedans, position vague (${whole.format(count)})`,
  },
  noPlaces: 'Aucun lieu dans le quartier ni à côté.',
  partlyKnown: 'Ces lieux sont connus par hasard. Il peut y en avoir d’autres.',
  survey: 'Qui a cherché',
  surveyStates: {
    complet: 'Recherche complète',
    partiel: 'Recherche partielle',
    aucun: 'Personne n’a cherché',
  } satisfies Record<Survey['state'], string>,
  noSurvey: 'Aucune note sur la recherche de ces lieux.',
  method: 'Comment c’est calculé',
  methodPage: 'Toute la méthode, avec ses limites',
  formula: 'minutes = distance à vol d’oiseau × 1,3 ÷ 75 m',
  methodWalk: 'On marche 4,5 km en une heure. Les rues allongent le chemin de 30 %.',
  methodBarriers: 'Rivières, voies ferrées et pentes ne sont pas comptées.',
  methodUncertain: 'Un lieu placé à plus de 150 m près ne rassure personne : aucune part.',
  methodMean: 'Le territoire : la moyenne par habitant, là où l’on a cherché.',
  spread: 'Habitants supposés répartis également dans chaque quartier.',
  grid: 'Habitants placés d’après la grille de population.',
  estimated: 'Temps estimés à vol d’oiseau, chemin allongé de 30 %.',
  walked: (source: string, date: string) =>
    `Temps réels de marche (${[source, date].filter((part) => part !== '').join(', ')}).`,
};

export type CoverageMessages = Omit<typeof fr, 'reasons'> & { readonly reasons: ReportMessages };
