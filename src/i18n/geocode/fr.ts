import type { Confidence } from '../../domain/geocode/confidence.ts';
import type { Judgement } from '../../domain/geocode/judge-findings.ts';
import type { GeocodeFailure } from '../../domain/own-files-work.ts';
import { numberFormat } from '../number-format.ts';
import { pluraliser } from '../plural.ts';

const plural = pluraliser('fr-FR');
const numbers = numberFormat('fr-FR');
const found = { one: '# position trouvée', other: '# positions trouvées' };

/** The texts of the search for positions by address, in French: the type that every other language satisfies. */
export const fr = {
  heading: 'Positions par adresse',
  offer: (places: number) =>
    plural(places, {
      one: '# lieu a une adresse mais pas de position.',
      other: '# lieux ont une adresse mais pas de position.',
    }),
  question: (places: number) =>
    plural(places, { one: 'Chercher sa position ?', other: 'Chercher leurs positions ?' }),
  sent: 'Seuls l’adresse, le code postal et la commune partent.',
  toPublicService: (host: string) => `Ils vont à la Géoplateforme, service public d’adresses (${host}).`,
  toSiteService: (host: string) => `Ils vont au service d’adresses de ce site (${host}).`,
  ask: 'Chercher les positions',
  rest: (places: number) =>
    plural(places, { one: 'Il reste # lieu à chercher.', other: 'Il reste # lieux à chercher.' }),
  askRest: 'Chercher le reste',
  asking: 'Recherche des positions…',
  progress: (done: number, total: number) =>
    plural(total, { one: '# adresse', other: `${numbers.format(done)} adresses sur #` }),
  pauses: {
    busy: (seconds: number) =>
      `Le service demande d’attendre. Reprise dans ${plural(seconds, { one: '# seconde', other: '# secondes' })}.`,
    troubled: (seconds: number) =>
      `Le service répond mal. Nouvel essai dans ${plural(seconds, { one: '# seconde', other: '# secondes' })}.`,
  },
  cancel: 'Arrêter',
  stopped: 'La recherche est arrêtée. Ce qui est trouvé reste.',
  summary: (counts: Readonly<Record<Judgement, number>>) =>
    `${plural(counts.geocoded + counts.to_review, found)}, dont ${numbers.format(counts.to_review)} à vérifier. ` +
    plural(counts.not_found, { one: '# adresse introuvable.', other: '# adresses introuvables.' }),
  keep: 'Vos lieux sont sur la carte. Le CSV corrigé garde leurs positions.',
  failures: {
    offline: 'Vous êtes hors connexion. Reconnectez-vous, puis reprenez.',
    unreachable: 'La connexion au service est coupée. Vérifiez le réseau, puis reprenez.',
    slow: 'Le service met trop de temps à répondre. Reprenez dans un moment.',
    busy: 'Le service a trop de demandes. Reprenez dans quelques minutes.',
    down: 'Le service est en panne. Reprenez dans un moment.',
    refused: 'Le service refuse la demande. Prévenez la personne qui tient ce site.',
    html: 'Une page web répond à la place du service. Vérifiez votre connexion Wi-Fi.',
    unreadable: 'La réponse du service ne se lit pas. Prévenez la personne qui tient ce site.',
    broken: 'La recherche s’est arrêtée. Rechargez la page, puis réessayez.',
  } satisfies Record<GeocodeFailure | 'offline' | 'broken', string>,
  groups: 'Adresses cherchées',
  all: 'Tout',
  judgements: {
    to_review: 'À vérifier',
    not_found: 'Introuvables',
    geocoded: 'Placées',
  } satisfies Record<Judgement, string>,
  place: 'Lieu',
  asked: 'Adresse demandée',
  found: 'Adresse trouvée',
  confidence: 'Confiance',
  action: 'Votre avis',
  confidences: {
    sure: 'Sûre',
    likely: 'Probable',
    doubtful: 'Incertaine',
    weak: 'Trop incertaine pour être placée',
    none: 'Introuvable',
  } satisfies Record<Confidence, string>,
  precision: (type: string) =>
    ({
      housenumber: 'au numéro près',
      street: 'à la rue près',
      locality: 'au lieu-dit près',
      municipality: 'à la commune près',
    })[type] ?? '',
  see: 'Voir',
  seePlace: (name: string) => `Voir ${name} sur la carte`,
  accept: 'Accepter',
  acceptFor: (name: string) => `Accepter la position de ${name}`,
  refuse: 'Refuser',
  refuseFor: (name: string) => `Refuser la position de ${name}`,
};

export type GeocodeMessages = typeof fr;
