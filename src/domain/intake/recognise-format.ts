import { normaliseHeader } from './normalise-header.ts';

/**
 * Known shapes of files, the most particular first, and the headers that tell them. Columns are read by name
 * whatever the format; it is said to people, and tells services from structures.
 */
const FORMAT_HEADERS = [
  ['data-inclusion-services', ['structure_id', 'thematiques']],
  ['data-inclusion-structures', ['lien_source', 'date_maj', 'code_insee', 'siret', 'nom']],
  ['lamednum', ['pivot', 'nom', 'services']],
  ['insee-bpe', ['typequ', 'depcom']],
  ['scdl-equipements', ['equip_nom']],
  ['gogocarto', ['taxonomy', 'name']],
  ['opendatasoft', ['geo_point_2d']],
  ['umap', ['name', 'latitude', 'longitude']],
  ['canonical', ['nom']],
] as const satisfies readonly (readonly [string, readonly string[]])[];

export type FileFormat = (typeof FORMAT_HEADERS)[number][0] | 'other';

export function recogniseFormat(byName: ReadonlyMap<string, number>): FileFormat {
  const found = FORMAT_HEADERS.find(([, headers]) =>
    headers.every((header) => byName.has(normaliseHeader(header))),
  );
  return found?.[0] ?? 'other';
}
