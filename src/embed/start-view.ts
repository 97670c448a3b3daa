import type { View } from '../domain/share/address.ts';
import { EMBED_VIEWS } from '../domain/share/embed-options.ts';

/** Below these a map beside or under a list is too small to be read, in CSS pixels. */
const SMALL_WIDTH_PX = 480;
const SMALL_HEIGHT_PX = 360;

/**
 * The view that a map begins with: in a small container the list, from which the map opens full. What is for those
 * who keep the map is not shown in a partner's page.
 */
export function startView(asked: View, width: number, height: number): View {
  const view = EMBED_VIEWS.find((shown) => shown === asked) ?? 'map';
  const isSmall = width < SMALL_WIDTH_PX || height < SMALL_HEIGHT_PX;
  return view === 'map' && isSmall ? 'list' : view;
}
