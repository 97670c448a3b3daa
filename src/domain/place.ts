import type { LonLat } from './geo/lon-lat.ts';

export const PLACE_KINDS = ['project', 'venue'] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

export const VOCATIONS = ['commerciale', 'non-commerciale'] as const;
export type Vocation = (typeof VOCATIONS)[number];

export const FUNDINGS = [
  'subvention',
  'mecenat',
  'financement-participatif',
  'vente-prestations',
  'ventes',
] as const;
export type Funding = (typeof FUNDINGS)[number];

export const INNOVATIONS = ['service-nouveau', 'maniere-de-faire', 'modele-economique'] as const;
export type Innovation = (typeof INNOVATIONS)[number];

export const PHASES = ['emergence', 'developpement', 'essaimage'] as const;
export type Phase = (typeof PHASES)[number];

/** Where a place is, and the radius in metres within which it may really be (0: no doubt stated). */
export interface PlacePoint {
  readonly position: LonLat;
  readonly precisionMetres: number;
}

/**
 * One project or venue as a panel or a list row shows it, made on demand from a `PlaceTable`.
 * Texts are as the file gives them, '' where it gives none.
 */
export interface Place {
  /** Row in the table that made it; stable as long as the table. */
  readonly index: number;
  readonly id: string;
  readonly kind: PlaceKind;
  readonly name: string;
  /** Issue ids; empty means "other issues". */
  readonly issues: readonly string[];
  readonly type: string;
  readonly description: string;
  readonly operator: string;
  readonly legalForm: string;
  readonly address: string;
  readonly addressComplement: string;
  readonly postcode: string;
  readonly commune: string;
  readonly communeCode: string;
  /** Empty: not located. Several: a mobile project. */
  readonly points: readonly PlacePoint[];
  /** The neighbourhood code that the file states, not the one found by position. */
  readonly neighbourhoodCode: string;
  readonly audiences: string;
  readonly price: string;
  /** OpenStreetMap opening_hours. */
  readonly openingHours: string;
  readonly phone: string;
  readonly email: string;
  readonly website: string;
  readonly accessibility: string;
  readonly image: string;
  readonly source: string;
  readonly updated: string;
  readonly confidence: string;
  readonly vocation: Vocation | null;
  readonly fundings: readonly Funding[];
  readonly innovations: readonly Innovation[];
  readonly phase: Phase | null;
  readonly startYear: string;
  readonly endYear: string;
  readonly active: string;
  readonly meeting: string;
  /** Ids of the venues a project takes place in. */
  readonly venues: readonly string[];
  /** Columns that are not canonical, in the file's order: header and value, empty values left out. */
  readonly other: readonly (readonly [label: string, value: string])[];
}
