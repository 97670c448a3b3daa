import { pluraliser } from '../plural.ts';

const plural = pluraliser('fr-FR');
const places = (count: number): string => plural(count, { one: '# lieu', other: '# lieux' });
const list = new Intl.ListFormat('fr-FR');

/** What users read among the filters, in French: the type that the others satisfy. */
export const fr = {
  kind: 'Nature',
  allKinds: 'Tout',
  show: (count: number) => (count === 0 ? 'Aucun lieu' : `Voir ${places(count)}`),
  practical: 'Pratique',
  openNow: 'Ouvert maintenant',
  hoursKnown: (count: number) => `horaires connus pour ${places(count)}`,
  hoursComing: 'Les horaires arrivent.',
  hoursMissing: 'Les horaires ne sont pas arrivés.',
  free: 'Gratuit',
  pricesKnown: (count: number) => `tarif connu pour ${places(count)}`,
  facets: {
    type: 'Type de lieu',
    audience: 'Public',
    neighbourhood: 'Quartier',
    commune: 'Commune',
    vocation: 'Vocation du projet',
    funding: 'Financement',
    phase: 'Phase du projet',
  },
  find: (facet: string) => `Chercher : ${facet}`,
  noneOfThatName: 'Aucun choix de ce nom.',
  seeAll: (count: string) => `Tout voir (${count})`,
  seeFewer: 'Voir moins',
  chosen: 'Choix en cours',
  remove: (choice: string) => `Retirer : ${choice}`,
  undo: 'Pour revoir des lieux, retirez un choix :',
  without: (choices: readonly string[], count: number) =>
    `Sans ${list.format(choices.map((choice) => `« ${choice} »`))} : ${places(count)}`,
  query: (words: string) => `Recherche : ${words}`,
  within: (minutes: number) => plural(minutes, { one: 'À # minute à pied', other: 'À # minutes à pied' }),
};

export type FacetMessages = typeof fr;
