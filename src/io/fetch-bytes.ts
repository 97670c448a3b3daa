import type { LoadFailure, LoadFault, LoadReason } from '../domain/dataset.ts';

/** After so long a server has not answered. */
export const TIMEOUT_MS = 10_000;

/** Why a file did not come. */
export interface FetchFailure {
  readonly ok: false;
  readonly reason: LoadReason;
  readonly detail?: LoadFault;
}

export type Fetched = { readonly ok: true; readonly bytes: Uint8Array<ArrayBuffer> } | FetchFailure;

/** Takes the bytes of an answer, in a way of its own. */
export type ReadBody = (response: Response) => Promise<Uint8Array<ArrayBuffer>>;

/** The bytes of a file of this site, or why they did not come. No redirect is followed. */
export async function fetchBytes(address: URL, read?: ReadBody): Promise<Fetched> {
  try {
    const response = await fetch(address, {
      signal: AbortSignal.timeout(TIMEOUT_MS),
      credentials: 'omit',
      // Not followed, yet told apart from a network that is down.
      redirect: 'manual',
    });
    if (response.type === 'opaqueredirect') return { ok: false, reason: 'refused', detail: 'redirect' };
    if (!response.ok) return { ok: false, reason: response.status >= 500 ? 'server' : 'missing' };
    return { ok: true, bytes: (await read?.(response)) ?? new Uint8Array(await response.arrayBuffer()) };
  } catch (error) {
    return { ok: false, reason: isTimeout(error) ? 'timeout' : 'network' };
  }
}

export function isTimeout(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'TimeoutError';
}

/** The same as the page says it, of the file of this name. */
export function toFailure({ reason, detail }: FetchFailure, file: string): LoadFailure {
  return { reason, file, ...(detail === undefined ? {} : { detail }) };
}
