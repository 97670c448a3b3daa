import type { Dataset, KeptFile, LoadFailure, Scope } from '../domain/dataset.ts';
import { locatePlaces } from '../domain/geo/locate.ts';
import { glimpsePlaces } from '../domain/glimpse/glimpse-places.ts';
import { readPlainIssues } from '../domain/intake/plain-issues.ts';
import { readNeighbourhoods } from '../domain/intake/read-neighbourhoods.ts';
import type { Intake, SourceFile } from '../domain/intake/read-places.ts';
import type { Issue } from '../domain/issue.ts';
import { readSite } from '../domain/read-site.ts';
import type { Site } from '../domain/site.ts';
import type { DatasetRequest, LoadedDataset } from './dataset-message.ts';
import { fetchBytes, toFailure, type Fetched } from './fetch-bytes.ts';
import { indexPlaces } from './index-places.ts';
import { parseJson } from '../domain/parse-json.ts';
import type { Asked } from './read-asked.ts';
import { readPlaces } from './read-place-files.ts';
import { fetchPlaceFiles, fetchSource, fileName, type FetchedFile, type PlaceFile } from './source-files.ts';

/** Less is read wholly before anybody notices. */
const LARGE_BYTES = 5_000_000;

/** What is told while a territory is read. */
interface Telling {
  /** Much is to be read, or to be looked into. */
  readonly onLarge: () => void;
  /** Where there are many places, gets what is shown first of them, and tells when the rest may be read; null: nobody wants it. */
  readonly onGlimpse: ((dataset: Dataset) => Promise<void>) | null;
}

const TELL_NOBODY: Telling = { onLarge: () => undefined, onGlimpse: null };

/**
 * Reads a territory: `site.json`, then all its files at once. It fails only where nothing could be shown;
 * a file that is missing beside others that came is a failure inside a ready data set. `ownFile` is the site's own
 * `site.json` where it has been fetched already.
 */
export async function loadDataset(
  request: DatasetRequest,
  ownFile: Fetched | null = null,
  { onLarge, onGlimpse }: Telling = TELL_NOBODY,
): Promise<LoadedDataset> {
  const failures: LoadFailure[] = [];
  const asks = await asksOf(request, failures);
  const ownAddress = new URL(request.site);
  // Nothing is shown unchecked.
  if (asks === null) return failed({ reason: 'network', file: fileName(ownAddress) });
  const siteAddress = asks.site ?? ownAddress;
  const siteName = (asks.site && request.askedSite) ?? fileName(ownAddress);
  const siteFile = (asks.site === null ? ownFile : null) ?? (await fetchBytes(siteAddress));
  if (!siteFile.ok) return failed(toFailure(siteFile, siteName));
  const site = readSite(parseJson(siteFile.bytes));
  if (site === null) return failed(unreadable(siteName));

  const names = site.sources;
  const resolve = (file: string): URL => new URL(file, siteAddress);
  const asked = asks.files(site);
  if (site.pack !== null) onLarge();
  const scope = asked.length === 0 ? await scopeOf(site, resolve, failures) : null;
  const ours = scope === null ? siteFiles(site, resolve) : [];
  const { keepsCopies } = request;
  const terms = { site, territory: siteAddress, asked, keepsCopies, failures };
  const [issueFile, neighbourhoodFile, fetched] = await Promise.all([
    fetchSource(resolve(names.issues), 'issues', terms),
    names.neighbourhoods === '' ? null : fetchSource(resolve(names.neighbourhoods), 'neighbourhoods', terms),
    fetchPlaceFiles(asked.length > 0 ? asked.map((address) => ({ address })) : ours, terms),
  ]);
  if (!issueFile.ok) return failed(toFailure(issueFile, issueFile.name));
  const issues = await readIssues(issueFile.bytes);
  if (issues === null) return failed({ reason: 'network', file: issueFile.name });
  const context = { issues, bounds: site.bounds, today: request.today };
  const read = async (sources: readonly SourceFile[]): Promise<Intake | null> => {
    const intake = await readPlaces(sources, context);
    failures.push(...(intake?.files ?? []).filter(({ ok }) => !ok).map(({ file }) => unreadable(file)));
    const hasRead = intake?.files.some(({ ok }) => ok) === true;
    return hasRead || ours.length === 0 ? intake : null;
  };

  const neighbourhoods = readNeighbourhoods(
    neighbourhoodFile?.ok === true ? parseJson(neighbourhoodFile.bytes) : null,
  );
  const territory = { site, issues, neighbourhoods, failures };
  const isLarge = areLarge(fetched);
  if (isLarge) onLarge();
  if (onGlimpse !== null && asked.length === 0 && isLarge) {
    const glimpse = glimpsePlaces(fetched, context);
    const locations = glimpse && locatePlaces(glimpse.table, neighbourhoods, glimpse.order);
    if (glimpse !== null && locations !== null)
      await onGlimpse({ ...territory, ...glimpse, locations, report: [], origin: { kind: 'site' } });
  }
  const first = await read(fetched);
  // Where nothing came of what the address asks for, the site shows its own, and says so.
  const isFallback = asked.length > 0 && first === null;
  const sources = isFallback ? await fetchPlaceFiles(ours, terms) : fetched;
  const intake = isFallback ? await read(sources) : first;
  const hasNothing = asked.length === 0 && scope === null && site.pack !== null && ours.length === 0;
  if (intake === null || hasNothing) {
    // Without a failure, the reader of messy files itself has not come.
    return failed(
      failures.find(({ keptAt }) => keptAt === undefined) ?? { reason: 'network', file: siteName },
    );
  }

  if (neighbourhoodFile !== null && neighbourhoods.length === 0) {
    const { name } = neighbourhoodFile;
    failures.push(neighbourhoodFile.ok ? unreadable(name) : toFailure(neighbourhoodFile, name));
  }
  return {
    status: 'ready',
    dataset: {
      ...territory,
      ...indexPlaces(intake.table, neighbourhoods),
      report: intake.report,
      origin:
        asked.length > 0 && !isFallback
          ? { kind: 'address', names: sources.map(({ name }) => name) }
          : { kind: 'site' },
      ...(scope === null ? {} : { scope }),
    },
    keepFiles: () => sources.map(keep),
  };
}

function areLarge(files: readonly FetchedFile[]): boolean {
  return files.reduce((sum, { bytes }) => sum + bytes.length, 0) >= LARGE_BYTES;
}

function keep({ bytes, begun: _, ...file }: FetchedFile): KeptFile {
  return { ...file, blob: new Blob([bytes]) };
}

function failed(failure: LoadFailure): LoadedDataset {
  return { status: 'failed', failure };
}

function unreadable(file: string): LoadFailure {
  return { reason: 'unreadable', file };
}

function siteFiles({ sources }: Site, resolve: (file: string) => URL): PlaceFile[] {
  const toFiles = (names: readonly string[], kind: 'project' | 'venue'): PlaceFile[] =>
    names.map((name) => ({ address: resolve(name), kind }));
  return [...toFiles(sources.projects, 'project'), ...toFiles(sources.venues, 'venue')];
}

/** A packed file is looked into by a script that comes only with one; null where places are read from tables. */
async function scopeOf(
  { pack, sources }: Site,
  resolve: (file: string) => URL,
  failures: LoadFailure[],
): Promise<Scope | null> {
  if (pack === null) return null;
  const module = await import('./load-scope.ts').catch(() => null);
  return module?.loadScope(pack, sources, resolve, failures) ?? null;
}

const NOTHING_ASKED: Asked = { site: null, files: () => [] };

/** What a link asks for is checked by a script that comes only with such a link; null where it does not come. */
async function asksOf(request: DatasetRequest, failures: LoadFailure[]): Promise<Asked | null> {
  if (request.askedSite === null && request.data.length === 0) return NOTHING_ASKED;
  const module = await import('./read-asked.ts').catch(() => null);
  return module?.readAsked(request, failures) ?? null;
}

/** The reader of messy files is fetched only where a file is not plain; null where it does not come. */
async function readIssues(bytes: Uint8Array): Promise<readonly Issue[] | null> {
  const plain = readPlainIssues(bytes);
  if (plain !== null) return plain;
  const full = await import('../domain/intake/read-issues.ts').catch(() => null);
  return full?.readIssues(bytes) ?? null;
}
