import type { LoadFailure } from '../domain/dataset.ts';
import { buildClusterTree } from '../domain/explore/cluster-tree.ts';
import { sortPlaces } from '../domain/explore/sort-places.ts';
import { locatePlaces } from '../domain/geo/locate.ts';
import { readPlainIssues } from '../domain/intake/plain-issues.ts';
import { readPlainPlaces } from '../domain/intake/plain-places.ts';
import { readNeighbourhoods } from '../domain/intake/read-neighbourhoods.ts';
import type { Intake, IntakeContext, SourceFile } from '../domain/intake/read-places.ts';
import type { Issue } from '../domain/issue.ts';
import type { PlaceKind } from '../domain/place.ts';
import { readSite } from '../domain/read-site.ts';
import type { DatasetAnswer, DatasetRequest } from './dataset-message.ts';
import { fetchBytes, type Fetched } from './fetch-bytes.ts';

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
  const placeFiles: { address: URL; kind: PlaceKind }[] = [
    ...site.sources.projects.map((file) => ({ address: resolve(file), kind: 'project' as const })),
    ...site.sources.venues.map((file) => ({ address: resolve(file), kind: 'venue' as const })),
  ];
  const [issueFile, neighbourhoodFile, ...places] = await Promise.all([
    fetchBytes(resolve(site.sources.issues)),
    site.sources.neighbourhoods === '' ? null : fetchBytes(resolve(site.sources.neighbourhoods)),
    ...placeFiles.map(({ address }) => fetchBytes(address)),
  ]);
  if (!issueFile.ok) return failed(issueFile.reason, resolve(site.sources.issues));
  const issues = await readIssues(issueFile.bytes);
  if (issues === null) return failed('network', resolve(site.sources.issues));

  const failures: LoadFailure[] = [];
  const sources: SourceFile[] = [];
  for (const [index, { address, kind }] of placeFiles.entries()) {
    const file = places[index];
    if (file === undefined) continue;
    if (file.ok) sources.push({ name: fileName(address), bytes: file.bytes, kind });
    else failures.push({ reason: file.reason, file: fileName(address) });
  }
  const intake = await readPlaces(sources, { issues, bounds: site.bounds, today: request.today });
  if (intake === null) return failed('network', siteAddress);
  for (const file of intake.files) {
    if (!file.ok) failures.push({ reason: 'unreadable', file: file.file });
  }
  const first = failures[0];
  if (first !== undefined && failures.length === placeFiles.length)
    return { status: 'failed', failure: first };

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
      table: intake.table,
      tree: buildClusterTree(intake.table),
      locations: locatePlaces(intake.table, neighbourhoods),
      order: sortPlaces(intake.table),
      report: intake.report,
      failures,
    },
  };
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
