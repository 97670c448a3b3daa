import type { LoadFailure, LoadFault, Scope } from '../domain/dataset.ts';
import { readPackSummary } from '../domain/pack/pack-summary.ts';
import { parseJson } from '../domain/parse-json.ts';
import type { PackSource, Site } from '../domain/site.ts';
import { fetchBytes, toFailure, type FetchFailure } from './fetch-bytes.ts';
import { isPage } from './is-html.ts';
import { faultOf, whyNothingCame } from './other-site.ts';
import { PlacePack } from './place-pack.ts';
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
  const isForeign = (of: URL): boolean => of.origin !== resolve('.').origin;
  const fail = async (failure: FetchFailure, of: URL): Promise<null> => {
    const known = failure.reason === 'network' ? await whyNothingCame(of, isForeign(of)) : null;
    failures.push(toFailure(known ?? failure, fileName(of)));
    return null;
  };
  for (const foreign of [summaryAddress, address].filter(isForeign)) {
    const detail = faultOf(foreign);
    if (detail !== null) return fail({ ok: false, reason: 'refused', detail }, foreign);
  }
  const fetched = await fetchBytes(summaryAddress);
  if (!fetched.ok) return fail(fetched, summaryAddress);
  const summary = readPackSummary(parseJson(fetched.bytes));
  if (summary === null) {
    return fail(unreadable(isPage(fetched.bytes) ? 'no-pack' : 'other-pack'), summaryAddress);
  }
  const hasTables = tables.projects.length > 0 || tables.venues.length > 0;
  if (hasTables && summary.located <= pack.above) return null;
  const found = await new PlacePack(address, summary.fileBytes).view(NOTHING, new AbortController().signal);
  if (found.ok) return { file: address.href, summaryFile: summaryAddress.href, summary, bounds: null };
  const { reason } = found;
  // Nothing is cancelled here, nor too many.
  const isCommon = reason !== 'cancelled' && reason !== 'too-many' && reason !== 'replaced';
  return fail(isCommon ? { ...found, reason } : unreadable('other-pack'), address);
}

const NOTHING = { bounds: null, most: 0, wanted: null };

function unreadable(detail: LoadFault): FetchFailure {
  return { ok: false, reason: 'unreadable', detail };
}
