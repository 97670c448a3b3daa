import { mercatorX, mercatorY } from '../../domain/geo/mercator.ts';
import { communeBorders, metropolisEdge } from './borders.ts';
import { builtAreas } from './communes.ts';
import { parks, woods } from './parks.ts';
import { readRows, toPath, toRibbon, type Path } from './path.ts';
import { roads, type Road } from './roads.ts';
import { transitLines, type TransitLine } from './transit.ts';
import { islands, lakes, watercourses, type Watercourse } from './water.ts';

/** A point in Mercator units. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

export function toSpot(text: string): Spot {
  const [lon = 0, lat = 0] = readRows(text)[0] ?? [];
  return { x: mercatorX(lon), y: mercatorY(lat) };
}

const closed = (ring: string): Path => toPath(ring, { closed: true });

/** The typed notation turned into paths, once, when the module loads: about three thousand points. */
export const shapes: {
  readonly built: readonly Path[];
  readonly woods: readonly Path[];
  readonly parks: readonly Path[];
  readonly water: readonly Path[];
  readonly islands: readonly Path[];
  readonly borders: readonly Path[];
  readonly edges: readonly Path[];
  readonly roads: readonly { readonly road: Road; readonly path: Path }[];
  readonly transit: readonly { readonly line: TransitLine; readonly path: Path }[];
  /** The middles of the watercourses, for their names. */
  readonly courses: readonly {
    readonly watercourse: Watercourse;
    readonly path: Path;
    /** On the whole, in metres. */
    readonly width: number;
  }[];
} = {
  built: builtAreas.map(closed),
  woods: woods.map(closed),
  // A neighbourhood's green is cut by its streets and keeps its corners.
  parks: parks.map((park) => toPath(park.ring, { closed: true, straight: park.rank === 3 })),
  water: [...watercourses.map(({ course }) => toRibbon(course)), ...lakes.map(({ ring }) => closed(ring))],
  islands: islands.map(closed),
  borders: communeBorders.map((line) => toPath(line, { straight: true })),
  edges: metropolisEdge.map((line) => toPath(line, { straight: true })),
  roads: roads.map((road) => ({ road, path: toPath(road.line) })),
  transit: transitLines.map((line) => ({ line, path: toPath(line.line) })),
  courses: watercourses.map((watercourse) => {
    const widths = readRows(watercourse.course).map(([, , width = 0]) => width);
    const width = widths.reduce((sum, one) => sum + one, 0) / widths.length;
    return { watercourse, path: toPath(watercourse.course), width };
  }),
};
