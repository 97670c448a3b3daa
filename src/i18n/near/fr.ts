import { numberFormat } from '../number-format.ts';
import type { LocationFailure } from '../../domain/location.ts';

const locale = 'fr-FR';
const numbers = numberFormat(locale);

/** The texts of distances and where they start, in French: the type that every other language satisfies. */
export const fr = {
  useDevice: 'Utiliser ma position',
  staysHere: 'Votre position ne quitte pas cette page.',
  pickPoint: 'Choisir un point sur la carte',
  pickInstead: 'Choisir un point',
  neighbourhood: 'Partir d’un quartier',
  chooseNeighbourhood: 'Choisissez un quartier',
  address: 'Pour partir d’une adresse, tapez-la dans la recherche.',
  fromDevice: 'Depuis ma position',
  from: (label: string) => `Depuis ${label}`,
  fromPoint: 'Depuis le point choisi',
  end: 'Ne plus trier par distance',
  minutes: 'Temps de marche',
  legendStart: 'Votre point de départ',
  legendReach: 'Trajet à pied de 5, 10 ou 15 minutes environ',
  anyMinutes: 'Sans limite',
  upTo: (minutes: number) => `${numbers.format(minutes)} min`,
  inaccurate: (distance: string) =>
    `Position à environ ${distance} près. Un point sur la carte serait plus juste.`,
  howEstimated: 'Comment ce temps est-il estimé ?',
  estimate: [
    'Ce temps est une estimation.',
    'La ligne droite est allongée de 30 %, pour les détours.',
    'On compte 4,5 km à l’heure.',
    'Une pente ou une rue fermée peut allonger le trajet.',
  ],
  asking: 'Recherche de votre position…',
  askingSlowly: 'La recherche continue. Si le navigateur pose une question, répondez-lui.',
  cancel: 'Annuler',
  failures: {
    absent: 'Ce navigateur ne donne pas la position ici. Choisissez un point sur la carte.',
    refused: 'La position est refusée. Autorisez-la dans le navigateur, ou choisissez un point.',
    unavailable: 'Votre appareil ne trouve pas sa position. Réessayez, ou choisissez un point.',
    slow: 'La position n’arrive pas. Réessayez, ou choisissez un point sur la carte.',
  } satisfies Record<LocationFailure, string>,
  outside: 'Vous êtes hors du territoire de cette carte.',
  lookAnyway: 'Trier quand même',
  stayHere: 'Rester ici',
  pickHint: 'Touchez un point de la carte, ou placez-le sous la croix.',
  pickKeys: 'Au clavier : flèches, puis Entrée.',
  takeMiddle: 'Prendre ce point',
};

export type NearMessages = typeof fr;
