import { canonicalCells, type CellReader } from './file-cells.ts';
import { rowNumber } from './cut-file.ts';
import type { FileRows } from './read-rows.ts';
import { toSlug } from './to-slug.ts';

/** Adds `-2`, `-3`… to what is taken. */
class FreeIds {
  readonly #taken: Set<string>;
  /** The last number tried for each id, so that a thousand twins don't try from 2 each. */
  readonly #lastNumber = new Map<string, number>();

  constructor(taken: Set<string>) {
    this.#taken = taken;
  }

  take(wanted: string): string {
    let number = this.#lastNumber.get(wanted) ?? 1;
    let id = wanted;
    while (this.#taken.has(id)) id = `${wanted}-${String(++number)}`;
    this.#lastNumber.set(wanted, number);
    this.#taken.add(id);
    return id;
  }
}

/** The same from one reading to the next: the name and the commune, as the project's own ids are made. */
function deriveId(name: string, communeCode: string, kind: string): string {
  return [toSlug(name) || kind, toSlug(communeCode)].filter((part) => part !== '').join('-');
}

/**
 * An id for each place, in table order: the file's own; where it comes a second time, that with a number and
 * a warning; where the file gives none, one derived from name and commune.
 */
export function assignIds(files: readonly FileRows[]): string[] {
  const cellsOf = (rows: FileRows, name: string): CellReader => canonicalCells(rows, name) ?? (() => '');
  // The file's own ids come first, so that no number or derived id takes one of them.
  const taken = new Set<string>();
  const isFirst = files.map((rows) => {
    const ids = cellsOf(rows, 'id');
    return Uint8Array.from(rows.records, (_, place) => {
      const id = ids(place);
      if (id === '' || taken.has(id)) return 0;
      taken.add(id);
      return 1;
    });
  });
  const free = new FreeIds(taken);
  return files.flatMap((rows, index) => {
    const ids = cellsOf(rows, 'id');
    const names = cellsOf(rows, 'nom');
    const communeCodes = cellsOf(rows, 'code_insee');
    const { header } = rows.file;
    const label = header.labels[header.columns.get('id') ?? -1] ?? '';
    return Array.from(rows.records, (record, place) => {
      const id = ids(place);
      if (isFirst[index]?.[place] === 1) return id;
      if (id === '') return free.take(deriveId(names(place), communeCodes(place), rows.kind));
      rows.report.add('duplicate-id', rowNumber(record), label, id);
      return free.take(id);
    });
  });
}
