import type { LabelPen, LabelStyle } from '../label-style.ts';
import type { LabelAnchor, LabelPlacer } from '../labels.ts';
import type { MapTheme } from '../theme.ts';
import type { Viewport } from '../viewport.ts';
import { communes, landscapes, quarters, townsBeyond } from './communes.ts';
import { drawRoadNames, drawShields, drawWatercourseNames, type Desk } from './draw-line-names.ts';
import {
  communeStyle,
  landscapeStyle,
  nameZooms,
  textStyle,
  waterStyle,
  type Rank,
  type ZoomsByRank,
} from './name-looks.ts';
import { parks } from './parks.ts';
import { toSpot, type Spot } from './sketch-shapes.ts';
import { stationRadius } from './station-size.ts';
import { stations } from './transit.ts';
import { lakes } from './water.ts';

interface Named {
  readonly text: string;
  readonly rank: Rank;
  readonly spot: Spot;
}

interface Placing {
  readonly anchors?: readonly LabelAnchor[];
  /** CSS pixels. */
  readonly offset?: number;
  /** Larger offsets, tried one after the other where there is no room. */
  readonly further?: readonly number[];
}

/** Far enough out for a long name to reach in, and to go on holding its neighbours away. */
const MARGIN_PIXELS = 240;
/** Beside its dot a name reads best to the right. */
const BESIDE: readonly LabelAnchor[] = ['right', 'left', 'above', 'below'];
/** A town's name stays on the town, or gives way by half a line. */
const ABOUT: Placing = { anchors: ['centre', 'above', 'below'], offset: 1 };

/** A large town keeps its name where places cover its middle: somewhat above or below it is still the town. */
const IN_TOWN: Placing = { ...ABOUT, further: [24, 48, 72, 96, 120] };

const names = {
  communes: toNamed(communes, (name) => breakName(name.toLocaleUpperCase('fr'))),
  beyond: toNamed(townsBeyond, breakName),
  landscapes: toNamed(landscapes, (name) => breakName(name.toLocaleUpperCase('fr'))),
  quarters: toNamed(quarters, breakName),
  parks: toNamed(parks, breakName),
  lakes: toNamed(lakes, breakName),
  stations: toNamed(stations, (name) => name),
};

/** Places every name of the sketch that finds room, the most important first. */
export function drawNames(pen: LabelPen, viewport: Viewport, theme: MapTheme, placer: LabelPlacer): void {
  const desk: Desk = { pen, viewport, theme, placer };
  pen.save();
  drawCommunes(desk, [1, 2]);
  drawWatercourseNames(desk);
  drawPoints(desk, names.lakes, nameZooms.lake, waterStyle(theme, 14, true));
  drawPoints(desk, names.parks, nameZooms.park, textStyle(theme, theme.greenInk, 400, true));
  const offset = stationRadius(1, viewport.camera.zoom) + 2;
  drawPoints(desk, names.stations, nameZooms.station, textStyle(theme, theme.ink, 500), {
    anchors: BESIDE,
    offset,
  });
  drawCommunes(desk, [3, 4]);
  drawPoints(desk, names.beyond, nameZooms.beyond, textStyle(theme, theme.inkSoft), ABOUT);
  drawShields(desk);
  drawPoints(desk, names.landscapes, nameZooms.landscape, landscapeStyle(theme));
  drawPoints(desk, names.quarters, nameZooms.quarter, textStyle(theme, theme.inkSoft, 500));
  drawRoadNames(desk);
  pen.restore();
}

function drawCommunes(desk: Desk, ranks: readonly Rank[]): void {
  for (const rank of ranks) {
    const towns = names.communes.filter((commune) => commune.rank === rank);
    const style = communeStyle(desk.theme, rank, desk.viewport.camera.zoom);
    drawPoints(desk, towns, nameZooms.commune, style, rank <= 2 ? IN_TOWN : ABOUT);
  }
}

function drawPoints(
  desk: Desk,
  places: readonly Named[],
  zooms: ZoomsByRank,
  style: LabelStyle,
  placing: Placing = {},
): void {
  const { pen, viewport, placer } = desk;
  const { zoom } = viewport.camera;
  for (const { text, rank, spot } of places) {
    if (zoom < zooms[rank].from || zoom > zooms[rank].to) continue;
    const x = (spot.x - viewport.originX) * viewport.scale;
    const y = (spot.y - viewport.originY) * viewport.scale;
    if (x < -MARGIN_PIXELS || x > viewport.width + MARGIN_PIXELS) continue;
    if (y < -MARGIN_PIXELS || y > viewport.height + MARGIN_PIXELS) continue;
    const offsets = [placing.offset ?? 0, ...(placing.further ?? [])];
    offsets.some((offset) => placer.tryPlace(pen, { text, x, y, style, ...placing, offset }));
  }
}

function toNamed(
  places: readonly { readonly name: string; readonly rank: Rank; readonly at: string }[],
  write: (name: string) => string,
): Named[] {
  return places
    .filter(({ name }) => name !== '')
    .map(({ name, rank, at }) => ({ text: write(name), rank, spot: toSpot(at) }))
    .toSorted((a, b) => a.rank - b.rank);
}

/** Breaks a long name in two at the hyphen or space nearest to its middle. */
export function breakName(name: string): string {
  if (name.length <= 15) return name;
  const breaks = [...name.matchAll(/[- ]/g)].map((match) => match.index);
  const middle = name.length / 2;
  const best = breaks.toSorted((a, b) => Math.abs(a + 1 - middle) - Math.abs(b + 1 - middle))[0];
  if (best === undefined) return name;
  const head = name[best] === '-' ? name.slice(0, best + 1) : name.slice(0, best);
  return `${head}\n${name.slice(best + 1)}`;
}
