/** What users read where only the places in sight are read, in French: the type that the others satisfy. */
export const fr = {
  inSight: 'Ces chiffres valent pour la carte visible.',
  inArea: 'Ces chiffres valent pour la zone que montre la carte.',
  start: 'Ces chiffres valent pour les environs de votre départ.',
  neighbourhoods: 'Ces chiffres valent pour les quartiers choisis.',
  nothingInSight: 'Seule la carte visible est fouillée. Déplacez-la pour chercher ailleurs.',
  before: 'Ces chiffres valent pour la carte d’avant ce déplacement.',
  afar: 'Ces chiffres valent pour tout le territoire. Rapprochez-vous pour voir les lieux.',
  asksNearer: 'De loin, seuls les enjeux et la nature filtrent. Rapprochez-vous pour tout filtrer.',
  goNearer: 'Se rapprocher',
  goBack: 'Revoir tout le territoire',
  moreFilters: 'Rapprochez-vous pour choisir d’autres filtres.',
  coverageAfar: 'Rapprochez-vous sur la carte pour mesurer la couverture.',
  coverageInSight: 'Seuls comptent les lieux visibles et les quartiers loin du bord de la carte.',
  sourcesAfar: 'Rapprochez-vous sur la carte pour voir d’où viennent ses lieux.',
  placesAfar: 'Rapprochez-vous d’abord sur la carte : ses lieux seront proposés ici.',
  placesInArea: 'Seuls les lieux de la zone que montre la carte sont proposés.',
  lacksPlace: 'Ce lieu n’est pas par ici. Cherchez son adresse pour le retrouver.',
};

export type RoamingMessages = typeof fr;
