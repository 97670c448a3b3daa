import { numberFormat } from '../number-format.ts';
import { pluraliser } from '../plural.ts';

const plural = pluraliser('fr-FR');
const numbers = numberFormat('fr-FR');

/** What a sheet of paper says, in French: the type that every other language satisfies. */
export const fr = {
  preview: 'Aperçu avant impression',
  howMany: 'Nombre de lieux',
  first: (count: number) => plural(count, { one: 'Le premier', other: 'Les # premiers' }),
  all: (count: number) => plural(count, { one: 'Le seul lieu', other: 'Les # lieux' }),
  which: 'Quels lieux',
  whole: 'Toute la liste',
  inView: 'Visibles sur la carte',
  everything: 'Tous les lieux',
  counted: (count: number) => plural(count, { one: '# lieu', other: '# lieux' }),
  cut: (count: number, total: number) =>
    plural(count, {
      one: `# premier lieu sur ${numbers.format(total)}`,
      other: `# premiers lieux sur ${numbers.format(total)}`,
    }),
  query: (query: string) => `« ${query} »`,
  openNow: 'ouverts à l’heure de l’impression',
  inSight: 'sur la carte visible',
  free: 'gratuits',
  within: (minutes: number) => `à ${numbers.format(minutes)} minutes à pied`,
  mapLabel: 'Carte des lieux numérotés',
  placeMapLabel: 'Carte autour du lieu',
  unnumbered: (count: number) =>
    plural(count, {
      one: 'Faute de place, # lieu a un point sans numéro.',
      other: 'Faute de place, # lieux ont un point sans numéro.',
    }),
  unlocated: (count: number) =>
    plural(count, {
      one: '# lieu n’a pas de position : il est dans la liste, pas sur la carte.',
      other: '# lieux n’ont pas de position : ils sont dans la liste, pas sur la carte.',
    }),
  scan: 'Cette vue, à jour',
  scanPlace: 'Cette fiche, à jour',
  printed: (date: string) => `Imprimé le ${date}`,
  sources: 'Sources',
  moreSources: (count: number) => plural(count, { one: 'et # autre', other: 'et # autres' }),
  unchecked: 'Ces données n’ont été vérifiées par personne : appelez avant de vous déplacer.',
  nothing: 'Aucun lieu à imprimer : changez vos choix.',
  afar: 'Rapprochez-vous sur la carte pour imprimer ses lieux.',
  north: 'N',
  distance: (metres: number) =>
    metres < 1000 ? `${numbers.format(metres)} m` : `${numbers.format(metres / 1000)} km`,
};

export type PrintMessages = typeof fr;
