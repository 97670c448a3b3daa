/** Columns of texts that a file may have, in the order of a table. */
const TEXT_COLUMNS = [
  'id',
  'nom',
  'enjeux',
  'type',
  'description',
  'porteur',
  'forme_juridique',
  'adresse',
  'complement_adresse',
  'code_postal',
  'commune',
  'code_insee',
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

export type TextColumnName = (typeof TEXT_COLUMNS)[number];

/** Columns of which a file may hold versions in other languages, with a suffix: `nom_en`. */
export const TRANSLATABLE_COLUMNS: ReadonlySet<string> = new Set<TextColumnName>([
  'nom',
  'type',
  'description',
  'porteur',
  'adresse',
  'complement_adresse',
  'commune',
  'publics',
  'frais',
  'accessibilite',
  'confiance',
  'rencontre',
]);

/** Columns that only a file of projects has. */
export const PROJECT_COLUMNS: readonly TextColumnName[] = [
  'lieux',
  'vocation',
  'financements',
  'innovation',
  'phase',
];

const KNOWN: ReadonlySet<string> = new Set(TEXT_COLUMNS);

export function isTextColumnName(name: string): name is TextColumnName {
  return KNOWN.has(name);
}

export function textColumnNames(): readonly TextColumnName[] {
  return TEXT_COLUMNS;
}
