import type { Dataset } from '../../domain/dataset.ts';
import type { Bounds } from '../../domain/geo/lon-lat.ts';
import type { Asides } from '../../state/asides.svelte.ts';
import type { Host } from '../../state/host.svelte.ts';
import type { Explorer } from '../../state/explorer.svelte.ts';
import { seenBounds, sheetOfList, sheetOfPlace, type Sheet } from './sheet.ts';

/** What the map shows at this moment, where somebody has chosen where to look. */
export function presentBounds({ address }: Explorer, { root }: Host): Bounds | null {
  const map = root.querySelector('[data-map]')?.getBoundingClientRect();
  return address.camera === null || map === undefined ? null : seenBounds(address.camera, map);
}

/** The sheet that a visitor asks for: of the place asked for or open, or of the list. */
export function presentSheet(explorer: Explorer, asides: Asides, host: Host, { table }: Dataset): Sheet {
  const { open, paper } = asides;
  const place = open?.kind === 'print' ? open.place : explorer.selected;
  if (place !== null) return sheetOfPlace(place);
  return sheetOfList(explorer.visible, table, paper, presentBounds(explorer, host));
}
