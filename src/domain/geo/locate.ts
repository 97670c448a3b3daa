import KDBush from 'kdbush';
import type { Neighbourhood } from '../neighbourhood.ts';
import type { PlaceTable } from '../place-table.ts';
import { isInsidePolygons, metresToEdge } from './polygon.ts';

/** In which neighbourhood each point of a table lies. */
export interface Locations {
  /** By point: index of the neighbourhood that its position is in, -1 where it is in none. */
  readonly neighbourhood: Int32Array;
  /** By point: 1 where it is surely there, 0 where its circle of doubt crosses the edge ("environ"). */
  readonly sure: Uint8Array;
}

export function locatePlaces(table: PlaceTable, neighbourhoods: readonly Neighbourhood[]): Locations {
  const { pointLon, pointLat, pointPrecisionMetres } = table;
  const size = pointLon.length;
  const index = new KDBush(size);
  for (let point = 0; point < size; point++) index.add(pointLon[point] ?? 0, pointLat[point] ?? 0);
  index.finish();

  const locations = { neighbourhood: new Int32Array(size).fill(-1), sure: new Uint8Array(size) };
  for (const [at, { bounds, polygons }] of neighbourhoods.entries()) {
    for (const point of index.range(...bounds)) {
      if (locations.sure[point] === 1) continue;
      const lon = pointLon[point] ?? 0;
      const lat = pointLat[point] ?? 0;
      if (!isInsidePolygons(polygons, lon, lat)) continue;
      const doubtMetres = pointPrecisionMetres[point] ?? 0;
      const sure = doubtMetres === 0 || metresToEdge(polygons, lon, lat) >= doubtMetres;
      if (!sure && locations.neighbourhood[point] !== -1) continue;
      locations.neighbourhood[point] = at;
      locations.sure[point] = Number(sure);
    }
  }
  return locations;
}
