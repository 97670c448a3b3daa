import type { PlaceKind } from '../place.ts';
import { textColumnNames, type TextColumnName } from './canonical-columns.ts';
import { normaliseHeader } from './normalise-header.ts';

/**
 * Canonical text columns and the other headers that mean them, the best first: where a file has two of them,
 * the first of this list wins and the other is kept as other information.
 */
const TEXT_COLUMN_ALIASES: Readonly<Record<TextColumnName, readonly string[]>> = {
  id: ['identifiant', 'uid', 'equip_uid', 'siret'],
  nom: ['nom_usage', 'nom_structure', 'nom_service', 'name', 'titre', 'title', 'equip_nom', 'nomrs'],
  enjeux: [
    'enjeu',
    'thematiques',
    'thematique',
    'themes',
    'theme',
    'issues',
    'issue',
    'categories',
    'categorie',
    'category',
    'taxonomy',
    'services',
    'cat',
    'equip_theme',
  ],
  type: ['typologie', 'type_lieu', 'kind', 'equip_type', 'typequ'],
  description: ['presentation_resume', 'presentation', 'presentation_detail', 'desc', 'objet'],
  porteur: ['structure_parente', 'owner', 'operateur', 'reseaux_porteurs'],
  forme_juridique: [],
  adresse: ['adresse_postale', 'streetaddress', 'address', 'voie'],
  complement_adresse: ['adrs_complement', 'cadr'],
  code_postal: ['postalcode', 'cp', 'zipcode', 'adr_codepostal', 'codpos'],
  commune: ['nom_commune', 'ville', 'city', 'addresslocality', 'lib_com', 'adr_commune'],
  code_insee: ['code_commune', 'insee_com', 'citycode', 'depcom', 'codgeo'],
  precision_m: [],
  code_qp: ['qpv', 'code_qpv', 'quartier_prioritaire', 'qp2024', 'qp2015'],
  publics: ['publics_specifiquement_adresses', 'public_accueilli', 'profils'],
  frais: ['frais_a_charge', 'tarifs', 'tarif'],
  horaires: ['horaires_osm', 'opening_hours', 'horaires_ouverture', 'horaires_accueil', 'equip_ouverture'],
  telephone: ['tel', 'phone', 'equip_tel'],
  courriel: ['courriels', 'email', 'mail', 'equip_email'],
  site_web: ['siteweb', 'website', 'web', 'equip_web', 'url', 'lien', 'lien_source'],
  accessibilite: ['accessibilite_lieu', 'fiche_acces_libre'],
  image: ['images', 'photo'],
  source: [],
  date_maj: ['date_de_derniere_modification', 'date_modification', 'updated_at', 'maj'],
  confiance: [],
  lieux: [],
  vocation: [],
  financements: [],
  innovation: [],
  phase: [],
  annee_debut: [],
  annee_fin: [],
  actif: [],
  rencontre: [],
};

/** In an export that holds both projects and venues, the column that says which a row is. */
export const KIND_HEADER = 'projet_ou_lieu';
export const KIND_WORDS = { project: 'projet', venue: 'lieu' } as const satisfies Record<PlaceKind, string>;

/** Headers of latitudes and longitudes, the best first. */
export const LATITUDE_HEADERS = [
  'latitude',
  'lat',
  'y_wgs84',
  'geo.latitude',
  'equip_lat',
  'result_latitude',
];
export const LONGITUDE_HEADERS = [
  'longitude',
  'lon',
  'lng',
  'long',
  'x_wgs84',
  'geo.longitude',
  'equip_long',
  'result_longitude',
];

/** Headers of a single column for both. */
export const POINT_HEADERS = [
  'geo_point_2d',
  'geopoint',
  'coordonnees',
  'coordinates',
  'wkt',
  'geojson',
  'geom',
];

/** Headers of eastings and northings; what `x` and `y` hold, degrees or metres, the values say. */
export const PROJECTED_HEADERS: readonly (readonly [x: string, y: string])[] = [
  ['x_l93', 'y_l93'],
  ['lambert_x', 'lambert_y'],
  ['coordonnees_x', 'coordonnees_y'],
  ['x', 'y'],
];

/** Addresses in several cells: INSEE's BPE, SCDL équipements. */
export const ADDRESS_PARTS: readonly (readonly string[])[] = [
  ['numvoie', 'indrep', 'typvoie', 'libvoie'],
  ['adr_numero', 'adr_nomvoie'],
];

interface KnownHeader {
  readonly column: TextColumnName;
  /** Place in the list of aliases, 0 for the canonical name. */
  readonly rank: number;
}

const KNOWN_HEADERS: ReadonlyMap<string, KnownHeader> = new Map(
  textColumnNames().flatMap((column) =>
    [column, ...TEXT_COLUMN_ALIASES[column]].map(
      (header, rank) => [normaliseHeader(header), { column, rank }] as const,
    ),
  ),
);

const COORDINATE_HEADERS: ReadonlySet<string> = new Set(
  [LATITUDE_HEADERS, LONGITUDE_HEADERS, POINT_HEADERS, ...PROJECTED_HEADERS].flat().map(normaliseHeader),
);

/** The canonical column that a normalised header means, exactly: `plateforme` is no latitude. */
export function knownHeader(normalised: string): KnownHeader | undefined {
  return KNOWN_HEADERS.get(normalised);
}

export function isCoordinateHeader(normalised: string): boolean {
  return COORDINATE_HEADERS.has(normalised);
}
