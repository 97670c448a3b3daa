import type { Finding } from '../domain/geocode/batch-file.ts';
import { toFindingTable } from '../domain/geocode/finding-table.ts';
import { addressKey, wantedAddressAt } from '../domain/geocode/wanted-address.ts';
import type { GeocodeFailure, GeocodeProgress, GeocodeQuestion } from '../domain/own-files-work.ts';
import { waitFor, type ServiceFailure } from './ask-patiently.ts';
import { geocodeAddresses } from './geocode-addresses.ts';

/** Small, so that somebody who waits sees it go on and a stop loses little. */
const BATCH_ROWS = 200;
/** A person waits: less patience than a command has. */
const TIMEOUT_MS = 20_000;

/**
 * Looks for the positions of a visitor's places by their addresses, each address once. What is found is told
 * batch by batch, so that it stays whatever comes after.
 */
export async function geocodeOwnFiles(
  { service, texts, rows }: GeocodeQuestion,
  tell: (progress: GeocodeProgress) => void,
  signal: AbortSignal,
): Promise<GeocodeFailure | null> {
  const byKey = new Map(
    Array.from(rows, (row) => {
      const wanted = wantedAddressAt({ texts }, row);
      return [addressKey(wanted), wanted] as const;
    }),
  );
  const keys = [...byKey.keys()];
  let told = 0;
  const onBatch = (found: ReadonlyMap<string, Finding>, done: number): Promise<void> => {
    signal.throwIfAborted();
    // What the service leaves out was asked all the same: nothing was found there.
    const asked = keys.slice(told, done).map((key) => [key, found.get(key) ?? null] as const);
    told = done;
    tell({ kind: 'batch', found: toFindingTable(asked), done, total: keys.length });
    return Promise.resolve();
  };
  const wait = async (milliseconds: number, failure?: ServiceFailure): Promise<void> => {
    if (failure !== undefined) {
      tell({ kind: 'pause', reason: failure.reason === 'busy' ? 'busy' : 'troubled', milliseconds });
    }
    await waitFor(milliseconds);
    signal.throwIfAborted();
  };
  tell({ kind: 'batch', found: toFindingTable([]), done: 0, total: keys.length });
  const settings = { onBatch, wait, batchRows: BATCH_ROWS, timeoutMs: TIMEOUT_MS };
  const answer = await geocodeAddresses([...byKey.values()], service, settings);
  if (answer.ok) return null;
  return answer.reason === 'refused' && answer.status >= 500 ? 'down' : answer.reason;
}
