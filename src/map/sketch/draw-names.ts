import { LabelPlacer, pointAlong, type LabelAnchor, type LabelPen, type LabelStyle } from '../labels.ts';
import type { MapTheme } from '../theme.ts';
import type { Viewport } from '../viewport.ts';
import { communes, quarters, townsBeyond, type PlaceName } from './communes.ts';
import { toWalk, toWindows, type Walk } from './line-windows.ts';
import { parks } from './parks.ts';
import type { Road } from './roads.ts';
import { shapes, toSpot, type Spot } from './sketch-shapes.ts';
import { atZoom, type Stops } from './stops.ts';
import { stations } from './transit.ts';
import { lakes } from './water.ts';

interface Named {
  readonly name: string;
  readonly rank: 1 | 2 | 3 | 4;
  readonly spot: Spot;
}

interface Zooms {
  readonly from: number;
  readonly to: number;
}

const NEVER: Zooms = { from: 99, to: 0 };
const COMMUNE_ZOOMS: Readonly<Record<1 | 2 | 3 | 4, Zooms>> = {
  1: { from: 0, to: 15.2 },
  2: { from: 9.8, to: 15.2 },
  3: { from: 10.9, to: 15.2 },
  4: { from: 11.9, to: 15.2 },
};
const BEYOND_ZOOMS: Readonly<Record<1 | 2 | 3 | 4, Zooms>> = {
  1: NEVER,
  2: { from: 8.5, to: 14 },
  3: { from: 9.9, to: 14 },
  4: { from: 11.2, to: 15 },
};
const QUARTER_ZOOMS: Readonly<Record<1 | 2 | 3 | 4, Zooms>> = {
  1: { from: 12.6, to: 18 },
  2: { from: 13.4, to: 18 },
  3: { from: 14.2, to: 18 },
  4: NEVER,
};
const PARK_ZOOMS: Readonly<Record<1 | 2 | 3 | 4, Zooms>> = {
  1: { from: 11.6, to: 24 },
  2: { from: 13.2, to: 24 },
  3: { from: 14.8, to: 24 },
  4: NEVER,
};
const LAKE_ZOOMS: Readonly<Record<1 | 2 | 3 | 4, Zooms>> = {
  1: { from: 12, to: 24 },
  2: NEVER,
  3: { from: 15, to: 24 },
  4: NEVER,
};
const STATION_ZOOMS: Readonly<Record<1 | 2 | 3 | 4, Zooms>> = {
  1: { from: 13, to: 24 },
  2: { from: 13.9, to: 24 },
  3: { from: 14.5, to: 24 },
  4: NEVER,
};
const WATERCOURSE_FROM = { 1: 9.5, 2: 11.8, 3: 14 } as const;
const ROAD_NAMES_FROM = { motorway: 99, ring: 14, avenue: 13.8, street: 15 } as const;
const SHIELDS_FROM = { motorway: 10.6, ring: 12.2, avenue: 99, street: 99 } as const;

const COMMUNE_SIZES: Readonly<Record<1 | 2 | 3 | 4, Stops>> = {
  1: [9.5, 15, 12, 17, 13.5, 20],
  2: [9.5, 13, 12, 14, 13.5, 16],
  3: [11, 13, 14, 14],
  4: [11, 13, 14, 13],
};
/** Around a point, the side to the right first: names read from their dot. */
const ROUND: readonly Side[] = [{ anchors: ['right', 'left', 'above', 'below'], offset: 6 }];

/** A large town keeps its name where places cover its middle: a little above or below it still lies in the town. */
const NEARBY: readonly Side[] = [
  { anchors: ['centre'], offset: 0 },
  ...[12, 36, 60, 84, 108].map((offset): Side => ({ anchors: ['above', 'below'], offset })),
];

const toNamed = (place: PlaceName): Named => ({ name: place.name, rank: place.rank, spot: toSpot(place.at) });
const names = {
  communes: communes.map(toNamed).toSorted((a, b) => a.rank - b.rank),
  beyond: townsBeyond.map(toNamed).toSorted((a, b) => a.rank - b.rank),
  quarters: quarters.map(toNamed).toSorted((a, b) => a.rank - b.rank),
  parks: parks.map(toNamed).toSorted((a, b) => a.rank - b.rank),
  lakes: lakes.filter(({ name }) => name !== '').map(toNamed),
  stations: stations.map(toNamed).toSorted((a, b) => a.rank - b.rank),
};
const courseWalks = shapes.courses.map(({ watercourse, path }) => ({ watercourse, walk: toWalk(path) }));
const roadWalks = shapes.roads.map(({ road, path }) => ({ road, walk: toWalk(path) }));

/** Where around its point a name may stand. */
interface Side {
  readonly anchors: readonly LabelAnchor[];
  readonly offset: number;
}

interface Desk {
  readonly pen: LabelPen;
  readonly viewport: Viewport;
  readonly theme: MapTheme;
  readonly placer: LabelPlacer;
}

/** Places every name of the sketch that finds room, the most important first. */
export function drawNames(pen: LabelPen, viewport: Viewport, theme: MapTheme, placer: LabelPlacer): void {
  const desk: Desk = { pen, viewport, theme, placer };
  pen.save();
  drawCommunes(desk, [1, 2]);
  drawWatercourses(desk);
  drawPoints(desk, names.lakes, LAKE_ZOOMS, waterStyle(theme, 14));
  drawPoints(desk, names.parks, PARK_ZOOMS, softStyle(theme, theme.greenInk, 400, true));
  drawPoints(desk, names.stations, STATION_ZOOMS, softStyle(theme, theme.ink, 500), ROUND);
  drawCommunes(desk, [3, 4]);
  drawPoints(desk, names.beyond, BEYOND_ZOOMS, softStyle(theme, theme.inkSoft, 400));
  drawShields(desk);
  drawPoints(desk, names.quarters, QUARTER_ZOOMS, softStyle(theme, theme.inkSoft, 500));
  drawRoadNames(desk);
  pen.restore();
}

function drawCommunes(desk: Desk, ranks: readonly number[]): void {
  const { theme, viewport } = desk;
  const { zoom } = viewport.camera;
  for (const rank of [1, 2, 3, 4] as const) {
    if (!ranks.includes(rank)) continue;
    const size = atZoom(COMMUNE_SIZES[rank], zoom);
    const style: LabelStyle = {
      size,
      weight: rank === 1 ? 600 : 500,
      family: theme.font,
      fill: rank <= 2 ? theme.ink : theme.inkSoft,
      halo: theme.halo,
      tracking: size * (rank === 1 ? 0.14 : 0.09),
    };
    const towns = names.communes
      .filter((commune) => commune.rank === rank)
      .map((commune) => ({ ...commune, name: commune.name.toLocaleUpperCase('fr') }));
    drawPoints(desk, towns, COMMUNE_ZOOMS, style, rank <= 2 ? NEARBY : undefined);
  }
}

function drawPoints(
  desk: Desk,
  places: readonly Named[],
  zooms: Readonly<Record<1 | 2 | 3 | 4, Zooms>>,
  style: LabelStyle,
  sides: readonly Side[] = [{ anchors: ['centre'], offset: 0 }],
): void {
  const { pen, viewport, placer } = desk;
  const { zoom } = viewport.camera;
  // Far enough out for a long name to reach in, and to go on holding its neighbours away.
  const margin = 240;
  for (const { name, rank, spot } of places) {
    if (zoom < zooms[rank].from || zoom > zooms[rank].to) continue;
    const x = (spot.x - viewport.originX) * viewport.scale;
    const y = (spot.y - viewport.originY) * viewport.scale;
    if (x < -margin || y < -margin || x > viewport.width + margin || y > viewport.height + margin) continue;
    const text = sides === ROUND ? name : breakName(name);
    sides.some((side) => placer.tryPlace(pen, { text, x, y, style, ...side }));
  }
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

function drawWatercourses(desk: Desk): void {
  const { zoom } = desk.viewport.camera;
  for (const { watercourse, walk } of courseWalks) {
    if (zoom < WATERCOURSE_FROM[watercourse.rank]) continue;
    const size = watercourse.rank === 1 ? atZoom([10, 13, 12, 15, 14, 18], zoom) : 13;
    drawAlong(desk, watercourse.name, walk, 560, waterStyle(desk.theme, size));
  }
}

function drawRoadNames(desk: Desk): void {
  const { zoom } = desk.viewport.camera;
  const style = softStyle(desk.theme, desk.theme.inkSoft, 400);
  for (const { road, walk } of roadWalks) {
    if (zoom >= ROAD_NAMES_FROM[road.kind]) drawAlong(desk, road.name, walk, 620, style);
  }
}

function drawAlong(desk: Desk, text: string, walk: Walk, spacing: number, style: LabelStyle): void {
  const reach = text.length * style.size * 0.45 + 20;
  for (const { line, distance } of toWindows(walk, desk.viewport, spacing, reach)) {
    desk.placer.tryPlaceAlong(desk.pen, { text, line, distance, style });
  }
}

function drawShields(desk: Desk): void {
  const { pen, viewport, theme, placer } = desk;
  for (const { road, walk } of roadWalks) {
    if (road.shield === undefined || viewport.camera.zoom < SHIELDS_FROM[road.kind]) continue;
    for (const { line, distance } of toWindows(walk, viewport, 420, 20)) {
      const spot = pointAlong(line, distance);
      if (spot === null) continue;
      placer.tryPlace(pen, { text: road.shield, x: spot.x, y: spot.y, style: shieldStyle(theme, road) });
    }
  }
}

function shieldStyle(theme: MapTheme, road: Road): LabelStyle {
  return {
    size: 13,
    weight: 500,
    family: theme.font,
    fill: theme.inkSoft,
    halo: theme.motorway,
    plateEdge: road.kind === 'ring' ? theme.inkSoft : theme.motorwayEdge,
  };
}

function waterStyle(theme: MapTheme, size: number): LabelStyle {
  return {
    size,
    weight: 400,
    italic: true,
    family: theme.font,
    fill: theme.waterInk,
    halo: theme.water,
    tracking: size * 0.1,
  };
}

function softStyle(theme: MapTheme, fill: string, weight: 400 | 500, italic = false): LabelStyle {
  return { size: 13, weight, italic, family: theme.font, fill, halo: theme.halo };
}
