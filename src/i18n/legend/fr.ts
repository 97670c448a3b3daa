/** What the signs of the map mean, in French: the type that the others satisfy. */
export const fr = {
  cluster: 'Plusieurs lieux : l’anneau montre leurs enjeux',
  project: 'Projet : double contour',
  doubt: 'Position approchée',
  neighbourhood: 'Quartier prioritaire, contour simplifié',
  explained: 'Un quartier prioritaire (QPV) est aidé davantage par l’État et la ville.',
};

export type LegendMessages = typeof fr;
