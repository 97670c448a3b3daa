import type { FileSummary } from '../../domain/intake/read-places.ts';

export type AskedColumn = 'nom' | 'latitude' | 'longitude' | 'adresse';

/** Headers that sound like half of a position. */
const SOUNDS_LIKE_POSITION = /lat|lon|lng|gps|coord|geo|wgs|^[xy](?:$|[^a-z])/i;
/** Headers that sound like an address. */
const SOUNDS_LIKE_ADDRESS = /adress|address|\brue\b|locali|lieu|situ|domicil/i;

/**
 * The columns worth asking for: a name where none is known, a position, or an address to find
 * it by, where some header sounds like one.
 */
export function missingColumns({
  error,
  headers,
  warnings,
  columns,
  places,
  located,
}: FileSummary): readonly AskedColumn[] {
  if (error === 'no-name-column') return headers.length > 1 ? ['nom'] : [];
  if (!warnings.includes('no-coordinate-columns') || located === places) return [];
  if (headers.filter((header) => SOUNDS_LIKE_POSITION.test(header)).length > 1) return ['latitude', 'longitude'];
  const known = new Set(Object.values(columns));
  const isCandidate = (header: string): boolean => SOUNDS_LIKE_ADDRESS.test(header) && !known.has(header);
  return columns['adresse'] === undefined && headers.some(isCandidate) ? ['adresse'] : [];
}
