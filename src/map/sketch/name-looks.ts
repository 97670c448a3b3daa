import type { LabelStyle } from '../label-style.ts';
import type { MapTheme } from '../theme.ts';
import { atZoom, type Stops } from './stops.ts';

export type Rank = 1 | 2 | 3 | 4;

/** The zooms between which a name is shown. */
interface Zooms {
  readonly from: number;
  readonly to: number;
}
export type ZoomsByRank = Readonly<Record<Rank, Zooms>>;

const never: Zooms = { from: 99, to: 0 };
const between = (from: number, to = 24): Zooms => ({ from, to });

export const nameZooms = {
  commune: { 1: between(0, 15.2), 2: between(9.4, 15.2), 3: between(10.8, 15.2), 4: between(11.8, 15.2) },
  beyond: { 1: never, 2: between(8.5, 14), 3: between(9.8, 14), 4: between(11, 15) },
  landscape: { 1: between(9, 11.4), 2: never, 3: never, 4: never },
  quarter: { 1: between(12.6, 18), 2: between(13.3, 18), 3: between(14.2, 18), 4: never },
  park: { 1: between(11.6), 2: between(13.2), 3: between(14.8), 4: never },
  lake: { 1: between(12), 2: between(13), 3: between(15), 4: never },
  station: { 1: between(13), 2: between(13.9), 3: between(14.5), 4: never },
} as const satisfies Record<string, ZoomsByRank>;

export const lineNamesFrom = {
  watercourse: { 1: 9.5, 2: 11.8, 3: 14 },
  road: { motorway: 99, ring: 14, avenue: 13.8, street: 15 },
  shield: { motorway: 10.6, ring: 12.2, avenue: 99, street: 99 },
} as const;

const COMMUNE_SIZES: Readonly<Record<Rank, Stops>> = {
  1: [9.5, 14, 12, 17, 14, 19],
  2: [9.5, 13, 12, 14, 13.5, 16],
  3: [11, 13, 14, 14],
  4: [11, 13, 14, 13],
};

export function communeStyle(theme: MapTheme, rank: Rank, zoom: number): LabelStyle {
  const size = atZoom(COMMUNE_SIZES[rank], zoom);
  return {
    size,
    weight: rank === 1 ? 600 : 500,
    family: theme.font,
    fill: rank <= 2 ? theme.ink : theme.inkSoft,
    halo: theme.halo,
    tracking: size * (rank === 1 ? 0.14 : 0.09),
  };
}

export function landscapeStyle(theme: MapTheme): LabelStyle {
  return { size: 13, weight: 400, family: theme.font, fill: theme.greenInk, halo: theme.halo, tracking: 4.5 };
}

/** `onWater` where the letters fit between the banks; beside it they need the paper's halo. */
export function waterStyle(theme: MapTheme, size: number, onWater: boolean): LabelStyle {
  const halo = onWater ? theme.water : theme.halo;
  return {
    size,
    weight: 400,
    italic: true,
    family: theme.font,
    fill: theme.waterInk,
    halo,
    tracking: size * 0.1,
  };
}

export function textStyle(
  theme: MapTheme,
  fill: string,
  weight: 400 | 500 = 400,
  italic = false,
): LabelStyle {
  return { size: 13, weight, italic, family: theme.font, fill, halo: theme.halo };
}

export function shieldStyle(theme: MapTheme): LabelStyle {
  return {
    size: 13,
    weight: 500,
    family: theme.font,
    fill: theme.inkSoft,
    halo: theme.motorway,
    plateEdge: theme.motorwayEdge,
  };
}
