import type { TextColumn } from '../text-column.ts';
import { TextColumnWriter } from '../text-column-writer.ts';
import type { CellReader } from './file-cells.ts';
import type { FileRows } from './read-rows.ts';

export function countPlaces(files: readonly FileRows[]): number {
  return files.reduce((sum, { records }) => sum + records.length, 0);
}

/** Where the texts of a column come from in a file, null where the file has none. */
export type TextSource = (rows: FileRows) => CellReader | null;

/**
 * The texts of all places, a column for each named source that says something. Goes through each row once:
 * its cells lie together, while a pass for each column would fetch every row anew.
 */
export function gatherTexts(
  files: readonly FileRows[],
  sources: ReadonlyMap<string, TextSource>,
): [name: string, column: TextColumn][] {
  const writers = Array.from(sources.keys(), () => new TextColumnWriter(countPlaces(files)));
  for (const rows of files) {
    const readers = Array.from(sources.values(), (source) => source(rows));
    for (let place = 0; place < rows.records.length; place++) {
      for (let index = 0; index < readers.length; index++) {
        writers[index]?.append(readers[index]?.(place) ?? '');
      }
    }
  }
  return [...sources.keys()].flatMap((name, index): [string, TextColumn][] => {
    const writer = writers[index];
    return writer === undefined || writer.isBlank ? [] : [[name, writer.toColumn()]];
  });
}
