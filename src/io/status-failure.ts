import type { FetchFailure } from './fetch-bytes.ts';

/** Why another server did not send a file, by the status of its answer. */
export function failureOfStatus(status: number): FetchFailure {
  if (status === 429) return { ok: false, reason: 'server', detail: 'busy' };
  if (status === 401 || status === 403) return { ok: false, reason: 'missing', detail: 'private' };
  return { ok: false, reason: status >= 500 ? 'server' : 'missing' };
}
