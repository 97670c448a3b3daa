import type { LonLat } from '../domain/geo/lon-lat.ts';
import type { LabelBox } from './label-style.ts';

/** How far one gets on foot from somewhere. */
export interface MapCircle {
  readonly centre: LonLat;
  readonly radiusMetres: number;
  /** On the rim: "10 min". */
  readonly label: string;
}

export interface MapPin {
  readonly id: string;
  readonly position: LonLat;
  /** Inside the pin of a proposal, which has room for a figure or two; below the others. */
  readonly label: string;
  /** `origin`: where distances start. `imagined`: a place that somebody tries out, and may drag. `proposal`: a spot found. */
  readonly look: 'origin' | 'imagined' | 'proposal';
  /** Position among the territory's issues, null where it is for none. */
  readonly issue: number | null;
}

/** What a view lays over the neighbourhoods and under (circles) or over (pins) the places. */
export interface MapOverlay {
  readonly circles: readonly MapCircle[];
  readonly pins: readonly MapPin[];
  /** Where the page lies over a view that reaches so many CSS pixels beyond the map: no word of a circle goes there. */
  readonly covered?: (margin: number) => readonly LabelBox[];
}

export const NO_OVERLAY: MapOverlay = Object.freeze({ circles: [], pins: [] });
