import { pixelsPerMetre } from '../../domain/geo/mercator.ts';
import type { MapTheme } from '../theme.ts';
import type { Viewport } from '../viewport.ts';
import type { Path } from './path.ts';
import type { Road, RoadKind } from './roads.ts';
import { shapes, toSpot } from './sketch-shapes.ts';
import { stationRadius } from './station-size.ts';
import { atZoom, type Stops } from './stops.ts';
import { isPathVisible, strokePath, tracePath, type TracePen } from './trace.ts';
import { stations, type TransitLine } from './transit.ts';

export type GroundPen = TracePen &
  Pick<
    CanvasRenderingContext2D,
    | 'fillStyle'
    | 'strokeStyle'
    | 'lineWidth'
    | 'lineJoin'
    | 'lineCap'
    | 'globalAlpha'
    | 'fillRect'
    | 'fill'
    | 'arc'
    | 'setLineDash'
    | 'save'
    | 'restore'
  >;

interface RoadLook {
  /** Below this zoom the road is not drawn. */
  readonly from: number;
  readonly width: Stops;
}

const ROAD_LOOKS: Readonly<Record<RoadKind, RoadLook>> = {
  street: { from: 13.2, width: [13.2, 1.2, 14, 2.2, 15, 4, 16, 7, 17, 12, 18, 20] },
  avenue: { from: 11.6, width: [11.6, 0.9, 12.5, 1.5, 13.5, 2.8, 14, 3.6, 15, 6, 16, 10, 17, 17, 18, 28] },
  ring: { from: 0, width: [9, 1.4, 11, 2.2, 12.5, 3.2, 13.5, 4.6, 15, 9, 16, 16, 17, 28, 18, 46] },
  motorway: { from: 0, width: [9, 1.4, 11, 2.2, 12.5, 3.2, 13.5, 4.6, 15, 9, 16, 16, 17, 28, 18, 46] },
};
const ROAD_ORDER: readonly RoadKind[] = ['street', 'avenue', 'ring', 'motorway'];

const PARK_ROUNDING_METRES = 24;
const METRO_COLOURS = { A: 'metroA', B: 'metroB', C: 'metroC', D: 'metroD' } as const;
const METRO_WIDTH: Stops = [10, 0.8, 12, 1.6, 13, 2.4, 15, 4, 17, 7];
const TRAM_WIDTH: Stops = [11, 0.6, 12, 1, 13, 1.5, 15, 2.6, 17, 4.5];
const RAIL_WIDTH: Stops = [9, 0.5, 12, 0.9, 14, 1.4, 17, 3];
const BORDER_WIDTH: Stops = [10, 0.5, 13, 0.9, 16, 1.4];
/** The zoom from which a station of each rank is drawn. */
const STATION_FROM = { 1: 12.2, 2: 12.8, 3: 13.4 } as const;

const stationSpots = stations.map((station) => ({ station, spot: toSpot(station.at) }));

/** Everything under the names: paper, tints, water, borders, roads, lines and stations. */
export function drawGround(pen: GroundPen, viewport: Viewport, theme: MapTheme): void {
  const { zoom } = viewport.camera;
  pen.save();
  pen.lineJoin = 'round';
  pen.lineCap = 'round';
  pen.fillStyle = theme.paper;
  pen.fillRect(0, 0, viewport.width, viewport.height);
  fillAll(pen, viewport, shapes.built, theme.built);
  fillAll(pen, viewport, shapes.woods, theme.wood);
  // A stroke in the parks' own colour rounds their corners.
  strokeAll(
    pen,
    viewport,
    shapes.parks,
    theme.green,
    PARK_ROUNDING_METRES * pixelsPerMetre(viewport.camera.lat, zoom),
  );
  fillAll(pen, viewport, shapes.parks, theme.green);
  // Shorelines first and the water over them, so that no line shows where two waters meet.
  strokeAll(pen, viewport, shapes.water, theme.waterEdge, atZoom([10, 0.8, 13, 1.6, 16, 2.4], zoom));
  fillAll(pen, viewport, shapes.water, theme.water);
  fillAll(pen, viewport, shapes.islands, theme.green);
  drawBorders(pen, viewport, theme);
  drawTransit(pen, viewport, theme, 'rail');
  drawRoads(pen, viewport, theme);
  drawTransit(pen, viewport, theme, 'tram');
  drawTransit(pen, viewport, theme, 'metro');
  drawStations(pen, viewport, theme);
  pen.restore();
}

function fillAll(pen: GroundPen, viewport: Viewport, paths: readonly Path[], colour: string): void {
  pen.fillStyle = colour;
  for (const path of paths) {
    if (!isPathVisible(path, viewport)) continue;
    pen.beginPath();
    tracePath(pen, path, viewport);
    pen.fill();
  }
}

function strokeAll(
  pen: GroundPen,
  viewport: Viewport,
  paths: readonly Path[],
  colour: string,
  width: number,
): void {
  pen.strokeStyle = colour;
  pen.lineWidth = width;
  for (const path of paths) {
    if (!isPathVisible(path, viewport, width)) continue;
    strokePath(pen, path, viewport, width);
  }
}

function drawBorders(pen: GroundPen, viewport: Viewport, theme: MapTheme): void {
  const { zoom } = viewport.camera;
  const width = atZoom(BORDER_WIDTH, zoom);
  const unit = width * 1.6 + 0.8;
  // A soft band inside the dashes, as atlases mark the edge of a territory.
  pen.globalAlpha = 0.22;
  strokeAll(pen, viewport, shapes.edges, theme.border, width * 5);
  pen.globalAlpha = 1;
  pen.lineCap = 'butt';
  pen.setLineDash([unit * 3, unit, unit * 0.6, unit]);
  strokeAll(pen, viewport, shapes.edges, theme.border, width * 1.4);
  if (zoom >= 10.4) {
    pen.globalAlpha = atZoom([10.4, 0.25, 11.5, 0.8], zoom);
    strokeAll(pen, viewport, shapes.borders, theme.border, width);
    pen.globalAlpha = 1;
  }
  pen.setLineDash([]);
  pen.lineCap = 'round';
}

function drawRoads(pen: GroundPen, viewport: Viewport, theme: MapTheme): void {
  const { zoom } = viewport.camera;
  for (const part of ['edge', 'surface'] as const) {
    for (const kind of ROAD_ORDER) {
      const look = ROAD_LOOKS[kind];
      if (zoom < look.from) continue;
      const width = atZoom(look.width, zoom);
      const paths = shapes.roads.filter(({ road }) => road.kind === kind).map(({ path }) => path);
      if (part === 'edge') {
        strokeAll(
          pen,
          viewport,
          paths,
          roadColours(kind, theme).edge,
          width + atZoom([9, 0.8, 12, 1.2, 15, 2], zoom),
        );
      } else {
        strokeAll(pen, viewport, paths, roadColours(kind, theme).surface, width);
      }
    }
  }
}

function roadColours(
  kind: Road['kind'],
  theme: MapTheme,
): { readonly edge: string; readonly surface: string } {
  return kind === 'motorway' || kind === 'ring'
    ? { edge: theme.motorwayEdge, surface: theme.motorway }
    : { edge: theme.roadEdge, surface: theme.road };
}

function drawTransit(pen: GroundPen, viewport: Viewport, theme: MapTheme, kind: TransitLine['kind']): void {
  const { zoom } = viewport.camera;
  const stops = kind === 'metro' ? METRO_WIDTH : kind === 'tram' ? TRAM_WIDTH : RAIL_WIDTH;
  if (zoom < (stops[0] ?? 0)) return;
  const width = atZoom(stops, zoom);
  for (const { line, path } of shapes.transit) {
    if (line.kind !== kind) continue;
    if (kind === 'metro' && zoom >= 12) strokeAll(pen, viewport, [path], theme.halo, width + 1.6);
    strokeAll(pen, viewport, [path], lineColour(line, theme), width);
  }
}

function lineColour(line: TransitLine, theme: MapTheme): string {
  if (line.kind === 'rail') return theme.rail;
  return line.metro === undefined ? theme.tram : theme[METRO_COLOURS[line.metro]];
}

function drawStations(pen: GroundPen, viewport: Viewport, theme: MapTheme): void {
  const { zoom } = viewport.camera;
  pen.fillStyle = theme.night ? theme.paper : theme.road;
  pen.strokeStyle = theme.inkSoft;
  pen.lineWidth = Math.max(0.9, stationRadius(1, zoom) * 0.28);
  for (const { station, spot } of stationSpots) {
    if (zoom < STATION_FROM[station.rank]) continue;
    const radius = stationRadius(station.rank, zoom);
    const x = (spot.x - viewport.originX) * viewport.scale;
    const y = (spot.y - viewport.originY) * viewport.scale;
    if (x < -radius || y < -radius || x > viewport.width + radius || y > viewport.height + radius) continue;
    pen.beginPath();
    pen.arc(x, y, radius, 0, 2 * Math.PI);
    pen.fill();
    pen.stroke();
  }
}
