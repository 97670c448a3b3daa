import type { Bounds } from '../geo/lon-lat.ts';
import { KIND_HEADER, KIND_WORDS } from '../intake/column-names.ts';
import type { SourceFile } from '../intake/read-places.ts';
import { PLACE_KINDS, type PlaceKind } from '../place.ts';
import { toCsvText } from '../share/csv-text.ts';
import { readCells } from './pack-feature.ts';
import { headerLength, NODE_SIZE, readHeader, type PackHeader } from './pack-header.ts';
import {
  isNodeInside,
  NODE_BYTES,
  treeBytes,
  treeLevels,
  whereNodeLeads,
  type NodeRange,
} from './packed-tree.ts';

/** Bytes of a file, from one position to another, the end left out. */
export type ReadRange = (start: number, end: number) => Promise<Uint8Array>;

/** What is asked of a pack. */
export interface ViewQuestion {
  /** Null where no view is wanted, only the one place. */
  readonly bounds: Bounds | null;
  /** More places than this in the bounds are not read. */
  readonly most: number;
  /** A place that is wanted wherever it is, by its id, and where to look for it. */
  readonly wanted: { readonly id: string; readonly around: Bounds } | null;
}

/** Nearer stretches than this are read as one: a request costs more than so many bytes. */
const GAP_BYTES = 32_768;
/** How many times more nodes than places a view may meet before its places are counted. */
const EDGES = 4;
const encoder = new TextEncoder();

/** Magic and size. */
const FIRST_BYTES = 12;

/** Null where it is no file of ours. */
export async function openPack(read: ReadRange): Promise<PackHeader | null> {
  const length = headerLength(await read(0, FIRST_BYTES));
  return length === null ? null : readHeader(await read(0, length));
}

/**
 * The places of a view as tables of projects and of venues, each place once, whichever of its points lies there; null
 * where there are too many. Reads the index from its root down and then the features, neighbours together. Throws a
 * `RangeError` where the file is broken.
 */
export async function readView(
  read: ReadRange,
  header: PackHeader,
  fileBytes: number,
  { bounds, most, wanted }: ViewQuestion,
): Promise<SourceFile[] | null> {
  const inside = (of: Bounds): Promise<Map<string, string[]> | null> =>
    readRows(read, header, fileBytes, of, most);
  const rows = bounds === null ? new Map<string, string[]>() : await inside(bounds);
  if (rows === null) return null;
  if (wanted !== null && !rows.has(wanted.id)) {
    const row = (await inside(wanted.around))?.get(wanted.id);
    if (row !== undefined) rows.set(wanted.id, row);
  }
  return PLACE_KINDS.flatMap((kind) => toSourceFile(header.columns, [...rows.values()], kind));
}

/** The cells of the places inside the bounds by id; null where there are too many. */
async function readRows(
  read: ReadRange,
  header: PackHeader,
  fileBytes: number,
  bounds: Bounds,
  most: number,
): Promise<Map<string, string[]> | null> {
  const featuresStart = header.indexStart + treeBytes(header.features);
  const spans = await findFeatures(read, header, fileBytes - featuresStart, bounds, most);
  if (spans === null) return null;
  const idColumn = header.columns.indexOf('id');
  const rows = new Map<string, string[]>();
  const stretches = await Promise.all(
    toStretches(spans).map(async ({ start, end, parts }) => {
      const bytes = await read(featuresStart + start, featuresStart + end);
      return { start, parts, view: new DataView(bytes.buffer, bytes.byteOffset, bytes.length) };
    }),
  );
  for (const { start, parts, view } of stretches) {
    for (const part of parts) {
      const cells = readCells(view, part.start - start, header.columns.length);
      rows.set(cells[idColumn] ?? '', cells);
    }
  }
  return rows;
}

/** The rows of a kind as a file without what none of them says: so the fast reader takes it. */
function toSourceFile(columns: readonly string[], rows: readonly string[][], kind: PlaceKind): SourceFile[] {
  const kindColumn = columns.indexOf(KIND_HEADER);
  const ours = rows.filter((row) => row[kindColumn] === KIND_WORDS[kind]);
  if (ours.length === 0) return [];
  const said = [...columns.keys()].filter(
    (column) => column !== kindColumn && ours.some((row) => row[column] !== ''),
  );
  const cells = [columns, ...ours].map((row) => said.map((column) => row[column] ?? ''));
  return [{ name: `${kind}.csv`, kind, bytes: encoder.encode(toCsvText(cells)) }];
}

/** Bytes of a feature, counted from the first one's beginning. */
interface Span {
  readonly start: number;
  readonly end: number;
}

async function findFeatures(
  read: ReadRange,
  { features, indexStart }: PackHeader,
  featureBytes: number,
  bounds: Bounds,
  most: number,
): Promise<Span[] | null> {
  const levels = treeLevels(features);
  const lastNode = levels.at(-1)?.end ?? 0;
  let asked: NodeRange[] = levels.slice(0, 1);
  const spans: Span[] = [];
  for (const [depth, level] of levels.entries()) {
    const isLeaf = depth === levels.length - 1;
    const next: NodeRange[] = [];
    const childrenEnd = levels[depth + 1]?.end ?? 0;
    const found = await Promise.all(
      toStretches(asked.map(toBytes)).map(async ({ start, end }) => {
        // Where a feature ends is told by where the next one begins.
        const beyond = Math.min(end + NODE_BYTES, lastNode * NODE_BYTES);
        const bytes = await read(indexStart + start, indexStart + beyond);
        return { start, end, view: new DataView(bytes.buffer, bytes.byteOffset, bytes.length) };
      }),
    );
    for (const { start, end, view } of found) {
      for (let at = 0; at < end - start; at += NODE_BYTES) {
        if (!isNodeInside(view, at, bounds)) continue;
        const leads = whereNodeLeads(view, at);
        if (!isLeaf) {
          next.push({ start: leads, end: Math.min(leads + NODE_SIZE, childrenEnd) });
          continue;
        }
        const isLast = (start + at) / NODE_BYTES === level.end - 1;
        spans.push({ start: leads, end: isLast ? featureBytes : whereNodeLeads(view, at + NODE_BYTES) });
      }
    }
    // Each leads to sixteen or, at the edge, to few: so many would be too many with every other one at the edge.
    if (next.length * NODE_SIZE > EDGES * most && depth === levels.length - 2) return null;
    asked = next;
  }
  return spans.length > most ? null : spans;
}

function toBytes({ start, end }: NodeRange): Span {
  return { start: start * NODE_BYTES, end: end * NODE_BYTES };
}

/** Spans in ascending order, those with little between them together. */
function toStretches(spans: readonly Span[]): (Span & { readonly parts: readonly Span[] })[] {
  const stretches: { start: number; end: number; parts: Span[] }[] = [];
  for (const span of spans) {
    const last = stretches.at(-1);
    if (last !== undefined && span.start - last.end <= GAP_BYTES) {
      last.end = span.end;
      last.parts.push(span);
    } else stretches.push({ ...span, parts: [span] });
  }
  return stretches;
}
