/**
 * The canonical columns in the order of the data guide. These are always written: a file that has them reads
 * its other columns as what they are, whatever they are called.
 */
export const BASE_COLUMNS = [
  'id',
  'nom',
  'type',
  'enjeux',
  'description',
  'porteur',
  'forme_juridique',
  'adresse',
  'complement_adresse',
  'code_postal',
  'commune',
  'code_insee',
  'latitude',
  'longitude',
  'precision_m',
  'code_qp',
  'publics',
  'frais',
  'horaires',
  'telephone',
  'courriel',
  'site_web',
  'accessibilite',
  'image',
  'source',
  'date_maj',
  'confiance',
] as const;

/** Written where there is a project, or something to say. */
export const PROJECT_ONLY_COLUMNS = [
  'lieux',
  'vocation',
  'financements',
  'innovation',
  'phase',
  'annee_debut',
  'annee_fin',
  'actif',
  'rencontre',
] as const;
