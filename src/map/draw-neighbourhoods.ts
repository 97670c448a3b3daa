import { mercatorX, mercatorY } from '../domain/geo/mercator.ts';
import type { Neighbourhood } from '../domain/neighbourhood.ts';
import type { MapTheme } from './theme.ts';
import type { Viewport } from './viewport.ts';

/** A neighbourhood's rings in Mercator units, x and y in turn, ready to be drawn at any zoom. */
export interface NeighbourhoodShape {
  readonly code: string;
  readonly name: string;
  readonly rings: readonly Float64Array[];
  readonly labelX: number;
  readonly labelY: number;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export function toNeighbourhoodShape(neighbourhood: Neighbourhood): NeighbourhoodShape {
  const [west, south, east, north] = neighbourhood.bounds;
  return {
    code: neighbourhood.code,
    name: neighbourhood.name,
    rings: neighbourhood.polygons.flatMap((rings) =>
      rings.map((ring) => Float64Array.from(ring.flatMap(([lon, lat]) => [mercatorX(lon), mercatorY(lat)]))),
    ),
    labelX: mercatorX(neighbourhood.label[0]),
    labelY: mercatorY(neighbourhood.label[1]),
    left: mercatorX(west),
    top: mercatorY(north),
    right: mercatorX(east),
    bottom: mercatorY(south),
  };
}

/** Fill by neighbourhood code, where a measure colours them; the others keep the plain one. */
export type NeighbourhoodFills = ReadonlyMap<string, string>;

export function drawNeighbourhoods(
  context: CanvasRenderingContext2D,
  view: Viewport,
  shapes: readonly NeighbourhoodShape[],
  theme: MapTheme,
  fills: NeighbourhoodFills,
): void {
  context.lineJoin = 'round';
  for (const shape of shapes) {
    if (!isInView(shape, view)) continue;
    const path = toPath(shape, view);
    context.fillStyle = fills.get(shape.code) ?? theme.neighbourhood;
    context.fill(path, 'evenodd');
    context.setLineDash([5, 3]);
    context.lineWidth = 1.25;
    context.strokeStyle = theme.neighbourhoodEdge;
    context.stroke(path);
  }
  context.setLineDash([]);
}

export function isInView({ left, top, right, bottom }: NeighbourhoodShape, view: Viewport): boolean {
  return (
    right > view.originX &&
    bottom > view.originY &&
    left < view.originX + view.width / view.scale &&
    top < view.originY + view.height / view.scale
  );
}

function toPath({ rings }: NeighbourhoodShape, { originX, originY, scale }: Viewport): Path2D {
  const path = new Path2D();
  for (const ring of rings) {
    let lastX = NaN;
    let lastY = NaN;
    for (let at = 0; at < ring.length; at += 2) {
      const x = ((ring[at] ?? 0) - originX) * scale;
      const y = ((ring[at + 1] ?? 0) - originY) * scale;
      // Corners that fall on the same pixel would only cost time and spoil the dashes.
      if (Math.abs(x - lastX) < 0.75 && Math.abs(y - lastY) < 0.75) continue;
      if (at === 0) path.moveTo(x, y);
      else path.lineTo(x, y);
      lastX = x;
      lastY = y;
    }
    path.closePath();
  }
  return path;
}
