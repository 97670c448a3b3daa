import type { PlaceKind } from '../place.ts';
import { KIND_HEADER, KIND_WORDS } from './column-names.ts';
import { columnCells } from './file-cells.ts';
import { normaliseHeader } from './normalise-header.ts';
import type { FileRows } from './read-rows.ts';

/** What each place of a file is: as its row says in an export that holds both, else what the file holds. */
export function kindReader(rows: FileRows): (place: number) => PlaceKind {
  const column = rows.file.header.byName.get(normaliseHeader(KIND_HEADER));
  if (column === undefined) return () => rows.kind;
  const cells = columnCells(rows, column);
  return (place) => {
    const word = cells(place);
    if (word === KIND_WORDS.project) return 'project';
    return word === KIND_WORDS.venue ? 'venue' : rows.kind;
  };
}
