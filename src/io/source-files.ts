import { BegunFile } from '../domain/intake/begun-file.ts';
import type { SourceFile } from '../domain/intake/read-places.ts';
import { fetchBytes, toFailure, type Fetched, type ReadBody } from './fetch-bytes.ts';
import { readAsItComes } from './read-as-it-comes.ts';
import type { SourceSort, SourceTerms } from './source-terms.ts';

/** A file of places to fetch. */
export interface PlaceFile extends Pick<SourceFile, 'kind'> {
  readonly address: URL;
}

/** One that came. */
export interface FetchedFile extends SourceFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** A file of a territory: of this site, or of another with all that this takes, which comes only where it is needed. */
export async function fetchSource(
  address: URL,
  sort: SourceSort,
  terms: SourceTerms,
  read?: ReadBody,
): Promise<Fetched & { readonly name: string }> {
  const name = fileName(address);
  if (address.origin === terms.territory.origin) return { ...(await fetchBytes(address, read)), name };
  const remote = await import('./fetch-remote.ts').catch(() => null);
  return remote?.fetchRemote(address, sort, terms) ?? { ok: false, reason: 'network', name };
}

/** Those that came; the others are failures. They are cut into cells as they come. */
export async function fetchPlaceFiles(
  files: readonly PlaceFile[],
  terms: SourceTerms,
): Promise<FetchedFile[]> {
  const fetched = await Promise.all(
    files.map(async ({ address, ...kind }) => {
      const begun = new BegunFile();
      const file = await fetchSource(address, 'places', terms, (response) =>
        readAsItComes(response, (bytes) => {
          begun.grow(bytes);
        }),
      );
      return { ...file, ...kind, begun };
    }),
  );
  return fetched.flatMap((file) => {
    if (file.ok) return [file];
    terms.failures.push(toFailure(file, file.name));
    return [];
  });
}

/** The last part of an address, as people wrote it. */
export function fileName(address: URL): string {
  const part = address.pathname.split('/').pop() ?? '';
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
