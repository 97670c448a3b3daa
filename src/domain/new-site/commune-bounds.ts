import { boxOfAll } from '../geo/boxes.ts';
import { boundsOf } from '../geo/polygon.ts';
import { readPolygons } from '../geo/read-polygons.ts';
import type { Bounds } from '../geo/lon-lat.ts';
import { isRecord } from '../is-record.ts';

/** The public service of administrative geography: communes and arrondissements by their INSEE code, no key. */
export const PUBLIC_COMMUNES = 'https://geo.api.gouv.fr';

/** Air around the communes, in degrees: about a kilometre, so that an edge is not at the edge. */
const MARGIN = 0.01;
const DIGITS = 3;

/** The question to the service: what is this commune called, and which box is it in? */
export function communeAddress(service: string, code: string): URL {
  return new URL(`${service.replace(/\/$/, '')}/communes/${code}?fields=nom,bbox`);
}

/** The box of its answer, which is a polygon; null where it is no answer. */
export function readCommuneBounds(json: unknown): Bounds | null {
  const polygons = isRecord(json) ? readPolygons(json['bbox']) : null;
  return polygons === null || polygons.length === 0 ? null : boundsOf(polygons);
}

/** The box around several communes, with some air; null where there is none. */
export function territoryBounds(communes: readonly Bounds[]): Bounds | null {
  const box = boxOfAll(communes);
  if (box === null) return null;
  const [west, south, east, north] = box;
  const rounded = (degrees: number): number => Number(degrees.toFixed(DIGITS));
  return [rounded(west - MARGIN), rounded(south - MARGIN), rounded(east + MARGIN), rounded(north + MARGIN)];
}
