import { textAt } from './text-column.ts';
import type { PlaceTable } from './place-table.ts';

export interface SourceCount {
  /** As the files write it; '' for the places that name none. */
  readonly source: string;
  readonly places: number;
}

/**
 * The sources that the places name, most used first. A place with several (`a ; b`) counts for each of them, so
 * the counts add up to more than the places.
 */
export function countSources(table: PlaceTable): readonly SourceCount[] {
  const cells = new Map<string, number>();
  for (let place = 0; place < table.size; place++) {
    const cell = textAt(table.texts['source'], place);
    cells.set(cell, (cells.get(cell) ?? 0) + 1);
  }
  const counts = new Map<string, number>();
  for (const [cell, places] of cells) {
    for (const source of new Set(cell.split(';').map((part) => part.trim()))) {
      counts.set(source, (counts.get(source) ?? 0) + places);
    }
  }
  return [...counts]
    .map(([source, places]) => ({ source, places }))
    .sort((one, other) => other.places - one.places || (one.source < other.source ? -1 : 1));
}
