import type { KeptFile } from '../domain/dataset.ts';
import { buildClusterTree } from '../domain/explore/cluster-tree.ts';
import { frameOf } from '../domain/geo/frame.ts';
import { placeFindings } from '../domain/geocode/place-findings.ts';
import {
  readPlaces,
  type FileSummary,
  type FullIntake,
  type SourceFile,
} from '../domain/intake/read-places.ts';
import type { OwnFile, OwnFilesProgress, OwnFilesQuestion, OwnFilesReading } from '../domain/own-files.ts';
import { isLocated, type PlaceTable } from '../domain/place-table.ts';
import type { ReportCode, ReportLine } from '../domain/report.ts';
import { toReportTable, type ReportTable } from '../domain/report-table.ts';
import { indexPlaces } from './index-places.ts';

/**
 * Reads a visitor's files as the site's own are read, and together with them where both are shown: so ids,
 * twins and the venues of a project are settled between them.
 */
export async function readOwnFiles(
  { files, mode, site, today, findings }: OwnFilesQuestion,
  onProgress: (progress: OwnFilesProgress) => void,
): Promise<OwnFilesReading> {
  const own = nameApart(files);
  onProgress({ stage: 'reading', rows: 0 });
  const beside = mode === 'beside' ? await Promise.all(site.sources.map(bytesOf)) : [];
  const intake = readPlaces(
    [...beside, ...own],
    { issues: site.issues, bounds: site.site.bounds, today },
    { onRows: (rows) => onProgress({ stage: 'checking', rows }) },
  );
  onProgress({ stage: 'drawing', rows: intake.table.size });

  const ranges = placeRanges(intake);
  const names = new Set(own.map(({ name }) => name));
  const gavePlaces = ({ file, places }: FileSummary): boolean => names.has(file) && places > 0;
  const first = ranges.get(own[0]?.name ?? '')?.first ?? 0;
  const { table, addressed } = placeFindings(intake.table, first, findings);
  const summaries = intake.files
    .filter(({ file }) => names.has(file))
    .map((summary) => ({ ...summary, located: countLocated(table, ranges.get(summary.file)) }));
  const rowOf = ({ file, row }: ReportLine): number => findRow(intake.placeRows, ranges.get(file), row);
  const given = new Map(intake.files.map(({ file, located }) => [file, located]));
  const placedFiles = new Set(
    summaries.filter(({ file, located }) => located > (given.get(file) ?? 0)).map(({ file }) => file),
  );
  /** A line that the search by address has answered. */
  const isAnswered = (line: ReportLine): boolean =>
    (NO_POSITION.has(line.code) && isLocatedRow(table, rowOf(line))) ||
    (line.code === 'no-coordinate-columns' && placedFiles.has(line.file));
  const lines = intake.report.filter((line) => names.has(line.file) && !isAnswered(line));
  const report = toReportTable(lines, rowOf);
  const frame = frameFrom(table, first);
  // Alone, they are a territory of their own: the whole of it is what the overview shows.
  const bounds = mode === 'instead' && frame !== null ? frame : site.site.bounds;
  return {
    files: summaries.map((summary): OwnFile => ({
      summary,
      doubtful: countDoubtful(report, ranges.get(summary.file)),
    })),
    report,
    first,
    end: table.size,
    frame,
    addressed,
    dataset: {
      site: { ...site.site, bounds },
      issues: site.issues,
      neighbourhoods: site.neighbourhoods,
      ...indexPlaces(table, site.neighbourhoods),
      report: [],
      failures: [],
      origin: { kind: 'own', names: intake.files.filter(gavePlaces).map(({ file }) => file) },
    },
    tree: await buildClusterTree(table),
  };
}

/** What is said of a row whose place is listed without a position. */
const NO_POSITION: ReadonlySet<ReportCode> = new Set<ReportCode>(['missing-coordinate', 'null-island']);

function isLocatedRow(table: PlaceTable, row: number): boolean {
  return row >= 0 && isLocated(table, row);
}

interface PlaceRange {
  readonly first: number;
  readonly end: number;
}

/** No file of a visitor has a slash in its name: the report tells the two apart. */
async function bytesOf({ blob, ...file }: KeptFile): Promise<SourceFile> {
  return { ...file, name: `/${file.name}`, bytes: new Uint8Array(await blob.arrayBuffer()) };
}

/** Two files of one name are told apart by a number. */
function nameApart(files: readonly SourceFile[]): SourceFile[] {
  const taken = new Set<string>();
  return files.map((file) => {
    const plain = file.name.replaceAll('/', '∕') || 'csv';
    let name = plain;
    for (let number = 2; taken.has(name); number++) name = `${plain} (${String(number)})`;
    taken.add(name);
    return { ...file, name };
  });
}

function placeRanges({ files }: FullIntake): ReadonlyMap<string, PlaceRange> {
  const ranges = new Map<string, PlaceRange>();
  let first = 0;
  for (const { file, places } of files) {
    ranges.set(file, { first, end: first + places });
    first += places;
  }
  return ranges;
}

/** The place that a row of a file became, -1 where it became none. Rows ascend within a file. */
function findRow(placeRows: Uint32Array, range: PlaceRange | undefined, row: ReportLine['row']): number {
  if (range === undefined || row === 0) return -1;
  let low = range.first;
  let high = range.end;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((placeRows[middle] ?? 0) < row) low = middle + 1;
    else high = middle;
  }
  return low < range.end && placeRows[low] === row ? low : -1;
}

function countDoubtful({ place }: ReportTable, range: PlaceRange | undefined): number {
  if (range === undefined) return 0;
  const doubtful = new Set(place.filter((index) => index >= range.first && index < range.end));
  return doubtful.size;
}

function countLocated(table: PlaceTable, range: PlaceRange | undefined): number {
  let located = 0;
  for (let row = range?.first ?? 0; row < (range?.end ?? 0); row++) if (isLocated(table, row)) located++;
  return located;
}

function frameFrom(table: PlaceTable, first: number): OwnFilesReading['frame'] {
  const start = table.pointStart[first] ?? 0;
  return frameOf(table.pointLon.slice(start), table.pointLat.slice(start));
}
