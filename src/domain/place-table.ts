import type { LonLat } from './geo/lon-lat.ts';
import {
  FUNDINGS,
  INNOVATIONS,
  PHASES,
  PLACE_KINDS,
  VOCATIONS,
  type Place,
  type PlacePoint,
} from './place.ts';
import { textAt, type TextColumn } from './text-column.ts';

/**
 * Every place of a data set, as columns: filters, clusters and coverage walk typed arrays, and only what is
 * shown becomes a `Place`. Plain data, so that a worker can hand it over without copying.
 */
export interface PlaceTable {
  readonly size: number;
  /** Issue ids in the order of the mask's bits; bit `issueIds.length` stands for "other issues". */
  readonly issueIds: readonly string[];
  readonly issueMask: Uint32Array;
  /** Index into `PLACE_KINDS`. */
  readonly kind: Uint8Array;
  /** Index into `VOCATIONS` plus one, 0 where unknown; the same for `phase` and `PHASES`. */
  readonly vocation: Uint8Array;
  readonly phase: Uint8Array;
  /** Bit `i` stands for `FUNDINGS[i]`; the same for `innovationMask` and `INNOVATIONS`. */
  readonly fundingMask: Uint8Array;
  readonly innovationMask: Uint8Array;
  /** 1 where the file says that the place no longer exists (`actif` = non, `annee_fin` past). */
  readonly closed: Uint8Array;
  /** Points of place `i` are `pointStart[i] … pointStart[i + 1]`: none (not located), one, or several. */
  readonly pointStart: Uint32Array;
  /** WGS84 degrees, one entry a point. */
  readonly pointLon: Float64Array;
  readonly pointLat: Float64Array;
  /** Radius of doubt in metres, 0 where none is stated. */
  readonly pointPrecisionMetres: Float32Array;
  /** Texts by canonical column name (`nom`, `adresse`, `nom_en`…). */
  readonly texts: Readonly<Record<string, TextColumn>>;
  /** Columns that are not canonical: the header as the file writes it, in the file's order. */
  readonly otherTexts: readonly { readonly label: string; readonly column: TextColumn }[];
}

/** The bit of `issueMask` that stands for "no issue of this territory". */
export function otherIssuesBit(table: PlaceTable): number {
  return 1 << table.issueIds.length;
}

/** The texts of one place in a language: a column `nom_ar` wins over `nom` where it says something. */
export function placeText(table: PlaceTable, index: number, column: string, language = ''): string {
  const translated = language === '' ? '' : textAt(table.texts[`${column}_${language}`], index);
  return translated === '' ? textAt(table.texts[column], index) : translated;
}

function maskedValues<Value>(values: readonly Value[], mask: number): Value[] {
  return values.filter((_, bit) => (mask & (1 << bit)) !== 0);
}

function pointsAt(table: PlaceTable, index: number): PlacePoint[] {
  const points: PlacePoint[] = [];
  const end = table.pointStart[index + 1] ?? 0;
  for (let point = table.pointStart[index] ?? 0; point < end; point++) {
    points.push({
      position: [table.pointLon[point] ?? 0, table.pointLat[point] ?? 0],
      precisionMetres: table.pointPrecisionMetres[point] ?? 0,
    });
  }
  return points;
}

export function isLocated(table: Pick<PlaceTable, 'pointStart'>, index: number): boolean {
  return (table.pointStart[index + 1] ?? 0) > (table.pointStart[index] ?? 0);
}

/** Where a place is, or the first of where it is; null where that is nowhere. */
export function firstPointOf(table: PlaceTable, index: number): LonLat | null {
  const point = table.pointStart[index] ?? 0;
  return isLocated(table, index) ? [table.pointLon[point] ?? 0, table.pointLat[point] ?? 0] : null;
}

/** The place at a row of the table. Throws a RangeError outside it. */
export function placeAt(table: PlaceTable, index: number, language = ''): Place {
  if (!Number.isInteger(index) || index < 0 || index >= table.size) {
    throw new RangeError(`no place at ${String(index)} in a table of ${String(table.size)}`);
  }
  const text = (column: string): string => placeText(table, index, column, language);
  return {
    index,
    id: text('id'),
    kind: PLACE_KINDS[table.kind[index] ?? 0] ?? 'venue',
    name: text('nom'),
    issues: maskedValues(table.issueIds, table.issueMask[index] ?? 0),
    type: text('type'),
    description: text('description'),
    operator: text('porteur'),
    legalForm: text('forme_juridique'),
    address: text('adresse'),
    addressComplement: text('complement_adresse'),
    postcode: text('code_postal'),
    commune: text('commune'),
    communeCode: text('code_insee'),
    points: pointsAt(table, index),
    neighbourhoodCode: text('code_qp'),
    audiences: text('publics'),
    price: text('frais'),
    openingHours: text('horaires'),
    phone: text('telephone'),
    email: text('courriel'),
    website: text('site_web'),
    accessibility: text('accessibilite'),
    image: text('image'),
    source: text('source'),
    updated: text('date_maj'),
    confidence: text('confiance'),
    vocation: VOCATIONS[(table.vocation[index] ?? 0) - 1] ?? null,
    fundings: maskedValues(FUNDINGS, table.fundingMask[index] ?? 0),
    innovations: maskedValues(INNOVATIONS, table.innovationMask[index] ?? 0),
    phase: PHASES[(table.phase[index] ?? 0) - 1] ?? null,
    startYear: text('annee_debut'),
    endYear: text('annee_fin'),
    active: text('actif'),
    meeting: text('rencontre'),
    venues: text('lieux')
      .split('|')
      .map((id) => id.trim())
      .filter((id) => id !== ''),
    other: table.otherTexts
      .map(({ label, column }) => [label, textAt(column, index)] as const)
      .filter(([, value]) => value !== ''),
  };
}
