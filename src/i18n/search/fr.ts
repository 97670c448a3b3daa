import { pluraliser } from '../plural.ts';

const plural = pluraliser('fr-FR');

/** What users read under the search box, in French: the type that every other language satisfies. */
export const fr = {
  suggestions: 'Suggestions',
  groups: {
    issues: 'Enjeux',
    places: 'Lieux',
    addresses: 'Adresses',
    areas: 'Quartiers et communes',
  },
  placesHere: 'Lieux par ici',
  neighbourhood: 'Quartier prioritaire',
  commune: 'Commune',
  wholeIssue: 'Tous les lieux de cet enjeu',
  askService: (query: string) => `Chercher l’adresse « ${query} »`,
  askedAt: (host: string) => `Vos lettres partent vers ${host}.`,
  available: (count: number) =>
    plural(count, {
      one: '# suggestion, flèche bas pour choisir',
      other: '# suggestions, flèche bas pour choisir',
    }),
};

export type SearchMessages = typeof fr;
