import type { FileSummary } from '../../domain/intake/read-places.ts';

export type AskedColumn = 'nom' | 'latitude' | 'longitude';

/** Headers that sound like half of a position. */
const SOUNDS_LIKE_POSITION = /lat|lon|lng|gps|coord|geo|wgs|^[xy](?:$|[^a-z])/i;

/** The columns worth asking for: a name where none is known, a position where some header sounds like one. */
export function missingColumns({ error, headers, warnings }: FileSummary): readonly AskedColumn[] {
  if (error === 'no-name-column') return headers.length > 1 ? ['nom'] : [];
  const hasNoPosition = warnings.includes('no-coordinate-columns');
  const candidates = headers.filter((header) => SOUNDS_LIKE_POSITION.test(header));
  return hasNoPosition && candidates.length > 1 ? ['latitude', 'longitude'] : [];
}
