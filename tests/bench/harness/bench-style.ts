import type { StyleSpecification } from 'maplibre-gl';
import { chance } from '../../fixtures/cover.ts';
import { CAMERA } from '../pages/protocol.ts';
import type { BenchTab } from './bench-browser.ts';
import { BASEMAP } from './bench-sites.ts';

const STREETS = 6000;
const BLOCKS = 3000;
const CORNERS = 8;

/** A basemap of generated streets and blocks, about as much as a town's: it comes from nowhere but here. */
export function benchStyle(): string {
  const random = chance(11);
  const spot = (): [number, number] => [
    CAMERA.lon + (random() - 0.5) * 0.5,
    CAMERA.lat + (random() - 0.5) * 0.4,
  ];
  const street = (): GeoJSON.Feature => {
    let [lon, lat] = spot();
    const line = Array.from({ length: CORNERS }, () => {
      lon += (random() - 0.5) * 0.01;
      lat += (random() - 0.5) * 0.007;
      return [lon, lat];
    });
    return { type: 'Feature', properties: {}, geometry: { type: 'LineString', coordinates: line } };
  };
  const block = (): GeoJSON.Feature => {
    const [lon, lat] = spot();
    const size = 0.001 + random() * 0.002;
    const ring = [
      [lon, lat],
      [lon + size, lat],
      [lon + size, lat + size],
      [lon, lat + size],
      [lon, lat],
    ];
    return { type: 'Feature', properties: {}, geometry: { type: 'Polygon', coordinates: [ring] } };
  };
  const source = (features: GeoJSON.Feature[]): StyleSpecification['sources'][string] => ({
    type: 'geojson',
    data: { type: 'FeatureCollection', features },
  });
  const style: StyleSpecification = {
    version: 8,
    sources: {
      streets: source(Array.from({ length: STREETS }, street)),
      blocks: source(Array.from({ length: BLOCKS }, block)),
    },
    layers: [
      { id: 'ground', type: 'background', paint: { 'background-color': '#f7f3ea' } },
      { id: 'blocks', type: 'fill', source: 'blocks', paint: { 'fill-color': '#efe8da' } },
      {
        id: 'street-casings',
        type: 'line',
        source: 'streets',
        paint: { 'line-color': '#d8d0c0', 'line-width': 4 },
      },
      {
        id: 'streets',
        type: 'line',
        source: 'streets',
        paint: { 'line-color': '#ffffff', 'line-width': 2.5 },
      },
    ],
  };
  return JSON.stringify(style);
}

/** As little of a basemap as there can be: MapLibre alone, as it comes with any. */
export const LEAST_STYLE = JSON.stringify({
  version: 8,
  sources: { spot: { type: 'geojson', data: { type: 'Point', coordinates: [CAMERA.lon, CAMERA.lat] } } },
  layers: [{ id: 'spot', type: 'circle', source: 'spot' }],
} satisfies StyleSpecification);

/** Answers for the style of `BASEMAP`. */
export async function serveStyle({ page }: BenchTab, body: string): Promise<void> {
  await page.route(BASEMAP.style, (route) =>
    route.fulfill({ body, contentType: 'application/json', headers: { 'Access-Control-Allow-Origin': '*' } }),
  );
}
