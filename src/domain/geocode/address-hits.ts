import type { LonLat } from '../geo/lon-lat.ts';
import { isRecord } from '../is-record.ts';

const HIT_KINDS = ['housenumber', 'street', 'locality', 'municipality'] as const;

/** Something that the address service knows by a name. */
export interface AddressHit {
  readonly kind: (typeof HIT_KINDS)[number];
  /** As the service writes it: "12 Rue Blanqui 69120 Vaulx-en-Velin". */
  readonly label: string;
  /** Its own name, and what tells it from others of the same: "12 Rue Blanqui", "69120 Vaulx-en-Velin". */
  readonly name: string;
  readonly where: string;
  readonly position: LonLat;
}

const LEAST_LETTERS = 3;
/** The service refuses longer questions. */
const MOST_CHARACTERS = 200;
const MOST_HITS = 5;

/** What of a text is worth asking the service for: null where too little is typed. */
export function readAddressQuery(text: string): string | null {
  // It must begin with a letter or a digit.
  const query = text
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .trim()
    .slice(0, MOST_CHARACTERS);
  return query.replace(/[^\p{L}\p{N}]/gu, '').length < LEAST_LETTERS ? null : query;
}

/** Where to ask what a text that is being typed may mean; what is near a position comes first. */
export function hitsAddress(
  service: string,
  query: string,
  { lon, lat }: { readonly lon: number; readonly lat: number },
): URL {
  const address = new URL(`${service.replace(/(\/search(\/csv)?)?\/?$/, '')}/search`);
  const parameters = { q: query, limit: MOST_HITS, autocomplete: 1, lat, lon };
  for (const [name, value] of Object.entries(parameters)) address.searchParams.set(name, String(value));
  return address;
}

/** What the service found, or null where this is no answer of it. What it says without name or place is left out. */
export function readHits(json: unknown): readonly AddressHit[] | null {
  if (!isRecord(json) || !Array.isArray(json['features'])) return null;
  const hits = json['features'].flatMap((feature: unknown) => readHit(feature) ?? []);
  return [...new Map(hits.map((hit) => [hit.label, hit])).values()].slice(0, MOST_HITS);
}

function readHit(feature: unknown): AddressHit | null {
  if (!isRecord(feature) || !isRecord(feature['geometry']) || !isRecord(feature['properties'])) return null;
  const { coordinates } = feature['geometry'];
  const { label, name, postcode, city, context, type } = feature['properties'];
  const position = readPosition(coordinates);
  const kind = HIT_KINDS.find((known) => known === type);
  if (position === null || kind === undefined || typeof label !== 'string' || label === '') return null;
  const texts = (values: readonly unknown[]): string =>
    values.filter((value) => typeof value === 'string' && value !== '').join(' ');
  const where = kind === 'municipality' ? texts([context]) : texts([postcode, city]);
  return { kind, label, name: texts([name]) || label, where, position };
}

function readPosition(coordinates: unknown): LonLat | null {
  if (!Array.isArray(coordinates)) return null;
  const [lon, lat] = coordinates.map((number: unknown) => number);
  const isPosition =
    typeof lon === 'number' && typeof lat === 'number' && Math.abs(lon) <= 180 && Math.abs(lat) <= 90;
  return isPosition ? [lon, lat] : null;
}
