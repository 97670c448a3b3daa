import type { View } from '../domain/share/address.ts';

/** Below these a map beside or under a list is too small to be read, in CSS pixels. */
const SMALL_WIDTH_PX = 480;
const SMALL_HEIGHT_PX = 360;

/** The view that a map begins with: in a small container the list, from which the map opens full. */
export function startView(view: View, width: number, height: number): View {
  const isSmall = width < SMALL_WIDTH_PX || height < SMALL_HEIGHT_PX;
  return view === 'map' && isSmall ? 'list' : view;
}
