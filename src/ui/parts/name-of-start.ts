import { isSamePosition } from '../../domain/geo/lon-lat.ts';
import type { Neighbourhood } from '../../domain/neighbourhood.ts';
import type { NearMessages } from '../../i18n/near/fr.ts';
import type { Start } from '../../state/near.svelte.ts';

/** "Depuis ma position", "Depuis 3 rue de la République". */
export function nameOfStart(
  start: Start,
  neighbourhoods: readonly Neighbourhood[],
  text: NearMessages,
): string {
  if (start.kind === 'device') return text.fromDevice;
  // A link carries no label; that of a neighbourhood can be known again by its position.
  const known = neighbourhoods.find(({ label }) => isSamePosition(label, start.position))?.name ?? '';
  const label = start.label === '' ? known : start.label;
  return label === '' ? text.fromPoint : text.from(label);
}
