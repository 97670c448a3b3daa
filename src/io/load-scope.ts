import type { LoadFailure, Scope } from '../domain/dataset.ts';
import { readPackSummary } from '../domain/pack/pack-summary.ts';
import { parseJson } from '../domain/parse-json.ts';
import type { PackSource, Site } from '../domain/site.ts';
import { fetchBytes, toFailure } from './fetch-bytes.ts';
import { PlacePack } from './place-pack.ts';
import type { RangeReason } from './range-file.ts';
import { fileName } from './source-files.ts';

/**
 * The counts of a packed file, once its server has been seen to send parts of it; null where the tables of places
 * are to be read instead: there are few, or the packed file is of no use, which is then a failure.
 */
export async function loadScope(
  pack: PackSource,
  tables: Site['sources'],
  resolve: (file: string) => URL,
  failures: LoadFailure[],
): Promise<Scope | null> {
  const [summaryAddress, address] = [resolve(pack.summary), resolve(pack.places)];
  const fetched = await fetchBytes(summaryAddress);
  const summary = fetched.ok ? readPackSummary(parseJson(fetched.bytes)) : null;
  if (summary === null) {
    const name = fileName(summaryAddress);
    failures.push(fetched.ok ? { reason: 'unreadable', file: name } : toFailure(fetched, name));
    return null;
  }
  const hasTables = tables.projects.length > 0 || tables.venues.length > 0;
  if (hasTables && summary.located <= pack.above) return null;
  const found = await new PlacePack(address, summary.fileBytes).view(NOTHING, new AbortController().signal);
  if (!found.ok) {
    failures.push(failureOf(found.reason, fileName(address)));
    return null;
  }
  return { file: address.href, summary, bounds: null };
}

const NOTHING = { bounds: null, most: 0, wanted: null };

function failureOf(reason: RangeReason | 'too-many', file: string): LoadFailure {
  switch (reason) {
    case 'no-ranges':
      return { reason: 'unreadable', detail: 'no-ranges', file };
    case 'unreadable':
    case 'cancelled':
    case 'too-many':
      return { reason: 'unreadable', detail: 'other-pack', file };
    default:
      return { reason, file };
  }
}
