import { readPlainPlaces } from '../domain/intake/plain-places.ts';
import type { Intake, IntakeContext, SourceFile } from '../domain/intake/read-places.ts';

/** The reader of messy files is fetched only where a file is not plain; null where it does not come. */
export async function readPlaces(
  sources: readonly SourceFile[],
  context: IntakeContext,
): Promise<Intake | null> {
  const plain = readPlainPlaces(sources, context);
  if (plain !== null) return plain;
  const full = await import('../domain/intake/read-places.ts').catch(() => null);
  return full?.readPlaces(sources, context) ?? null;
}
