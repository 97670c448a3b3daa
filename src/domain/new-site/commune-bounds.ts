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
  const corners = (isRecord(json) ? readPolygons(json['bbox']) : null)?.flat(2) ?? [];
  return corners.length === 0 ? null : boundsAround(corners.map(([lon, lat]) => [lon, lat, lon, lat]));
}

/** The box around several communes, with some air. */
export function territoryBounds(communes: readonly Bounds[]): Bounds {
  const [west, south, east, north] = boundsAround(communes);
  const rounded = (degrees: number): number => Number(degrees.toFixed(DIGITS));
  return [rounded(west - MARGIN), rounded(south - MARGIN), rounded(east + MARGIN), rounded(north + MARGIN)];
}

function boundsAround(boxes: readonly Bounds[]): Bounds {
  return [
    Math.min(...boxes.map(([west]) => west)),
    Math.min(...boxes.map(([, south]) => south)),
    Math.max(...boxes.map(([, , east]) => east)),
    Math.max(...boxes.map(([, , , north]) => north)),
  ];
}
