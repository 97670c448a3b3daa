import { canonicalCells, columnCells, type CellReader } from './file-cells.ts';
import type { FileRows } from './read-rows.ts';

/** Where the structure of a service stands. */
interface StructureAt {
  readonly rows: FileRows;
  readonly place: number;
}

/**
 * Services of data.inclusion name their structure by `structure_id`: where both files are given, a service
 * borrows what it does not say itself (position, address, contact) from its structure, and the structure
 * shows under the issues of its services.
 */
export interface StructureJoin {
  /** The structure of a place, null for anything but a service with a known structure. */
  structureOf(rows: FileRows, place: number): StructureAt | null;
}

const BORROWED: ReadonlySet<string> = new Set([
  'adresse',
  'complement_adresse',
  'code_postal',
  'commune',
  'code_insee',
  'telephone',
  'courriel',
  'site_web',
  'horaires',
  'accessibilite',
]);

export function joinStructures(files: readonly FileRows[]): StructureJoin {
  const structures = new Map<string, StructureAt>();
  const references = new Map<FileRows, CellReader>();
  for (const rows of files) {
    const reference = rows.file.header.byName.get('structureid');
    if (reference !== undefined) references.set(rows, columnCells(rows, reference));
  }
  if (references.size > 0) {
    for (const rows of files) {
      const ids = references.has(rows) ? null : canonicalCells(rows, 'id');
      if (ids === null) continue;
      for (let place = 0; place < rows.records.length; place++) {
        const id = ids(place);
        if (id !== '' && !structures.has(id)) structures.set(id, { rows, place });
      }
    }
  }
  return {
    structureOf: (rows, place) => structures.get(references.get(rows)?.(place) ?? '') ?? null,
  };
}

/** The cells of a canonical column, borrowed from the structure where a service leaves them empty. */
export function joinedCells(rows: FileRows, name: string, join: StructureJoin): CellReader | null {
  const own = canonicalCells(rows, name);
  const isOperator = name === 'porteur';
  if (!rows.file.header.byName.has('structureid') || (!isOperator && !BORROWED.has(name))) return own;
  return (place) => {
    const cell = own?.(place) ?? '';
    if (cell !== '') return cell;
    const structure = join.structureOf(rows, place);
    if (structure === null) return '';
    return canonicalCells(structure.rows, isOperator ? 'nom' : name)?.(structure.place) ?? '';
  };
}
