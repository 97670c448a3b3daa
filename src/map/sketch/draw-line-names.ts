import { pixelsPerMetre } from '../../domain/geo/mercator.ts';
import type { LabelPen, LabelStyle } from '../label-style.ts';
import type { LabelPlacer } from '../labels.ts';
import { pointAlong } from '../text-along.ts';
import type { MapTheme } from '../theme.ts';
import type { Viewport } from '../viewport.ts';
import { toWalk, toWindows, type LineWindow, type Walk } from './line-windows.ts';
import { lineNamesFrom, shieldStyle, textStyle, waterStyle } from './name-looks.ts';
import { shapes } from './sketch-shapes.ts';
import { atZoom, type Stops } from './stops.ts';

export interface Desk {
  readonly pen: LabelPen;
  readonly viewport: Viewport;
  readonly theme: MapTheme;
  readonly placer: LabelPlacer;
}

/** Between two places where the same line may carry its name, CSS pixels. */
const NAME_SPACING = 300;
const SHIELD_SPACING = 260;
const RIVER_SIZES: Stops = [10, 13, 12, 15, 14, 18];

const courses = shapes.courses.map((course) => ({ ...course, walk: toWalk(course.path) }));
const roads = shapes.roads.map(({ road, path }) => ({ road, walk: toWalk(path) }));

export function drawWatercourseNames(desk: Desk): void {
  const { viewport, theme } = desk;
  const { zoom, lat } = viewport.camera;
  for (const { watercourse, walk, width } of courses) {
    if (zoom < lineNamesFrom.watercourse[watercourse.rank]) continue;
    const size = watercourse.rank === 1 ? atZoom(RIVER_SIZES, zoom) : 13;
    const onWater = width * pixelsPerMetre(lat, zoom) > size * 1.15;
    const lift = onWater ? 0 : size * 0.7 + (width * pixelsPerMetre(lat, zoom)) / 2;
    drawAlong(desk, watercourse.name, walk, waterStyle(theme, size, onWater), lift);
  }
}

export function drawRoadNames(desk: Desk): void {
  const style = textStyle(desk.theme, desk.theme.inkSoft);
  for (const { road, walk } of roads) {
    if (desk.viewport.camera.zoom >= lineNamesFrom.road[road.kind])
      drawAlong(desk, road.name, walk, style, 0);
  }
}

export function drawShields(desk: Desk): void {
  const style = shieldStyle(desk.theme);
  for (const { road, walk } of roads) {
    const { shield } = road;
    if (shield === undefined || desk.viewport.camera.zoom < lineNamesFrom.shield[road.kind]) continue;
    placeSparsely(toWindows(walk, desk.viewport, SHIELD_SPACING, 20), ({ line, distance }) => {
      const spot = pointAlong(line, distance);
      return spot !== null && desk.placer.tryPlace(desk.pen, { text: shield, x: spot.x, y: spot.y, style });
    });
  }
}

function drawAlong(desk: Desk, text: string, walk: Walk, style: LabelStyle, lift: number): void {
  const reach = text.length * style.size * 0.45 + 20;
  placeSparsely(toWindows(walk, desk.viewport, NAME_SPACING, reach), ({ line, distance }) =>
    desk.placer.tryPlaceAlong(desk.pen, { text, line, distance, style, lift }),
  );
}

/**
 * Every other place first, then the places between whose two neighbours stayed empty. Decided by a place's number on
 * its line and not by what is on the screen, or a name would hop along its street while the map is being moved.
 */
function placeSparsely(windows: readonly LineWindow[], place: (window: LineWindow) => boolean): void {
  const placed = new Set<number>();
  for (const window of windows) {
    if (window.index % 2 === 0 && place(window)) placed.add(window.index);
  }
  for (const window of windows) {
    if (window.index % 2 === 0 || placed.has(window.index - 1) || placed.has(window.index + 1)) continue;
    place(window);
  }
}
