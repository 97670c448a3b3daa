import type { LonLat } from '../../domain/geo/lon-lat.ts';
import type { MapOverlay, MapPin } from '../../map/overlay.ts';
import type { PlaceMap } from '../../map/place-map.ts';
import type { Imagination } from '../../state/imagination.svelte.ts';
import type { Words } from '../words.svelte.ts';

const IMAGINED_ID = 'imagined-';

/** Imagined places as pins that can be dragged, best spots as pins with their rank. */
export function imaginedOverlay(
  imagination: Imagination,
  issueIds: readonly string[],
  { messages }: Words,
): MapOverlay {
  const positionOf = (issue: string): number | null => {
    const at = issueIds.indexOf(issue);
    return at === -1 ? null : at;
  };
  const { proposals } = imagination;
  const proposed = (proposals?.spots ?? []).flatMap(({ position }, at): MapPin[] => {
    const issue = proposals?.issue ?? '';
    if (imagination.has(issue, position)) return [];
    const label = messages.number(at + 1);
    return [{ id: `proposal-${String(at)}`, position, label, look: 'proposal', issue: positionOf(issue) }];
  });
  const imagined = imagination.spots.map(({ issue, position }, at): MapPin => ({
    id: IMAGINED_ID + String(at),
    position,
    label: messages.imaginedPlace(at + 1),
    look: 'imagined',
    issue: positionOf(issue),
  }));
  return { circles: [], pins: [...proposed, ...imagined] };
}

/** A pin was dragged. */
export function movePin(imagination: Imagination, id: string, position: LonLat, ended: boolean): void {
  if (id.startsWith(IMAGINED_ID)) imagination.move(Number(id.slice(IMAGINED_ID.length)), position, ended);
}

/** Lets the map choose the position that is asked for, or ends it: told what was asked for before. */
export function tellAim(
  map: PlaceMap,
  imagination: Imagination | null,
  before: string | null,
): string | null {
  const aim = imagination?.aim ?? null;
  if (aim === before) return aim;
  if (imagination === null || aim === null) {
    map.pickPosition(null);
    return null;
  }
  map.pickPosition(
    (position) => imagination.hit(position),
    () => imagination.aimFor(null),
  );
  // The arrows move the map under the cross-hair, and Enter takes the point.
  map.focus();
  return aim;
}
