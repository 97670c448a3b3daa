import type { LoadFailure } from '../domain/dataset.ts';
import { readPlainIssues } from '../domain/intake/plain-issues.ts';
import { readPlainPlaces } from '../domain/intake/plain-places.ts';
import { readNeighbourhoods } from '../domain/intake/read-neighbourhoods.ts';
import type { Intake, IntakeContext, SourceFile } from '../domain/intake/read-places.ts';
import type { Issue } from '../domain/issue.ts';
import { readSite } from '../domain/read-site.ts';
import { checkDataAddress } from '../domain/share/data-address.ts';
import type { Site } from '../domain/site.ts';
import type { DatasetAnswer, DatasetRequest } from './dataset-message.ts';
import { fetchBytes, type Fetched } from './fetch-bytes.ts';
import { indexPlaces } from './index-places.ts';

/** A file of places to fetch. */
interface PlaceFile extends Pick<SourceFile, 'kind'> {
  readonly address: URL;
}

/**
 * Reads a territory: `site.json`, then all its files at once. It fails only where nothing could be shown;
 * a file that is missing beside others that came is a failure inside a ready data set.
 */
export async function loadDataset(request: DatasetRequest): Promise<DatasetAnswer> {
  const siteAddress = new URL(request.site);
  const siteFile = await fetchBytes(siteAddress);
  if (!siteFile.ok) return failed(siteFile.reason, siteAddress);
  const site = readSite(parseJson(siteFile.bytes));
  if (site === null) return failed('unreadable', siteAddress);

  const resolve = (file: string): URL => new URL(file, siteAddress);
  const failures: LoadFailure[] = [];
  const asked = askedFiles(request, site, failures);
  const ours = siteFiles(site, resolve);
  const [issueFile, neighbourhoodFile, fetched] = await Promise.all([
    fetchBytes(resolve(site.sources.issues)),
    site.sources.neighbourhoods === '' ? null : fetchBytes(resolve(site.sources.neighbourhoods)),
    fetchSources(asked.length > 0 ? asked : ours, failures),
  ]);
  if (!issueFile.ok) return failed(issueFile.reason, resolve(site.sources.issues));
  const issues = await readIssues(issueFile.bytes);
  if (issues === null) return failed('network', resolve(site.sources.issues));
  const context = { issues, bounds: site.bounds, today: request.today };
  const read = async (files: readonly SourceFile[]): Promise<Intake | null> => {
    const intake = await readPlaces(files, context);
    failures.push(...(intake?.files ?? []).filter(({ ok }) => !ok).map(({ file }) => unreadable(file)));
    const hasRead = intake?.files.some(({ ok }) => ok) === true;
    return hasRead || ours.length === 0 ? intake : null;
  };

  const first = await read(fetched);
  // Where nothing came of what the address asks for, the site shows its own, and says so.
  const isFallback = asked.length > 0 && first === null;
  const sources = isFallback ? await fetchSources(ours, failures) : fetched;
  const intake = isFallback ? await read(sources) : first;
  if (intake === null) {
    const [failure] = failures;
    // Without one, the reader of messy files itself has not come.
    return failure === undefined ? failed('network', siteAddress) : { status: 'failed', failure };
  }

  const neighbourhoods = readNeighbourhoods(neighbourhoodJson(neighbourhoodFile));
  if (site.sources.neighbourhoods !== '' && neighbourhoods.length === 0) {
    const reason = neighbourhoodFile?.ok === false ? neighbourhoodFile.reason : 'unreadable';
    failures.push({ reason, file: site.sources.neighbourhoods });
  }
  return {
    status: 'ready',
    dataset: {
      site,
      issues,
      neighbourhoods,
      ...indexPlaces(intake.table, neighbourhoods),
      report: intake.report,
      failures,
      sources,
      origin:
        asked.length > 0 && !isFallback
          ? { kind: 'address', names: sources.map(({ name }) => name) }
          : { kind: 'site' },
    },
  };
}

function unreadable(file: string): LoadFailure {
  return { reason: 'unreadable', file };
}

function siteFiles({ sources }: Site, resolve: (file: string) => URL): PlaceFile[] {
  return [
    ...sources.projects.map((file) => ({ address: resolve(file), kind: 'project' as const })),
    ...sources.venues.map((file) => ({ address: resolve(file), kind: 'venue' as const })),
  ];
}

/** The files that the address may ask for; the others are failures, and nobody is asked for them. */
function askedFiles({ data, page }: DatasetRequest, site: Site, failures: LoadFailure[]): PlaceFile[] {
  return data.flatMap((text): PlaceFile[] => {
    const checked = checkDataAddress(text, page, site.dataOrigins);
    if (checked.ok) return [{ address: checked.url }];
    failures.push({ reason: 'refused', detail: checked.fault, file: text });
    return [];
  });
}

async function fetchSources(files: readonly PlaceFile[], failures: LoadFailure[]): Promise<SourceFile[]> {
  const fetched = await Promise.all(files.map(({ address }) => fetchBytes(address)));
  return files.flatMap(({ address, ...kind }, index): SourceFile[] => {
    const file = fetched[index];
    if (file?.ok === true) return [{ name: fileName(address), bytes: file.bytes, ...kind }];
    if (file !== undefined) failures.push({ ...withoutOk(file), file: fileName(address) });
    return [];
  });
}

function withoutOk({ reason, detail }: Fetched & { ok: false }): Omit<LoadFailure, 'file'> {
  return detail === undefined ? { reason } : { reason, detail };
}

/** The reader of messy files is fetched only where a file is not plain; null where it does not come. */
async function readIssues(bytes: Uint8Array): Promise<readonly Issue[] | null> {
  const plain = readPlainIssues(bytes);
  if (plain !== null) return plain;
  const full = await import('../domain/intake/read-issues.ts').catch(() => null);
  return full?.readIssues(bytes) ?? null;
}

async function readPlaces(sources: readonly SourceFile[], context: IntakeContext): Promise<Intake | null> {
  const plain = readPlainPlaces(sources, context);
  if (plain !== null) return plain;
  const full = await import('../domain/intake/read-places.ts').catch(() => null);
  return full?.readPlaces(sources, context) ?? null;
}

function failed(reason: LoadFailure['reason'], address: URL): DatasetAnswer {
  return { status: 'failed', failure: { reason, file: fileName(address) } };
}

function fileName(address: URL): string {
  return decodeURIComponent(address.pathname.split('/').pop() ?? address.pathname);
}

function neighbourhoodJson(file: Fetched | null | undefined): unknown {
  return file?.ok === true ? parseJson(file.bytes) : null;
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return null;
  }
}
