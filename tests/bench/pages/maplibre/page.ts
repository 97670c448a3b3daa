import 'maplibre-gl/dist/maplibre-gl.css';
import { Map as LibreMap, setWorkerUrl, type GeoJSONSource } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import type { FeatureCollection, Point } from 'geojson';
import { CAMERA, sayDrawn, untilPainted } from '../protocol.ts';
import { readRows, type PlainPlace } from '../rows.ts';

setWorkerUrl(workerUrl);

/** The plain MapLibre page: PapaParse, a clustered source, circles with their number. */
const reading = readRows(new URLSearchParams(location.search).has('worker'));
const map = new LibreMap({
  container: 'map',
  style: { version: 8, sources: {}, layers: [] },
  center: [CAMERA.lon, CAMERA.lat],
  zoom: CAMERA.zoom,
  fadeDuration: 0,
  attributionControl: false,
});
const styled = map.once('load');
const places = await reading;
await styled;

function toFeatures(shown: readonly PlainPlace[]): FeatureCollection<Point> {
  return {
    type: 'FeatureCollection',
    features: shown.map(({ id, name, issues, lon, lat }) => ({
      type: 'Feature',
      properties: { id, name, issues: issues.join('|') },
      geometry: { type: 'Point', coordinates: [lon, lat] },
    })),
  };
}

map.addSource('places', {
  type: 'geojson',
  data: toFeatures(places),
  cluster: true,
  clusterRadius: 44,
  clusterMaxZoom: 16,
});
map.addLayer({
  id: 'clusters',
  type: 'circle',
  source: 'places',
  filter: ['has', 'point_count'],
  paint: {
    'circle-radius': ['step', ['get', 'point_count'], 14, 100, 18, 1000, 24],
    'circle-color': '#1d74bf',
  },
});
map.addLayer({
  id: 'singles',
  type: 'circle',
  source: 'places',
  filter: ['!', ['has', 'point_count']],
  paint: { 'circle-radius': 7, 'circle-color': '#b4246e' },
});
// Without fonts of its own a style draws figures with the visitor's.
map.addLayer({
  id: 'figures',
  type: 'symbol',
  source: 'places',
  filter: ['has', 'point_count'],
  layout: { 'text-field': ['get', 'point_count_abbreviated'], 'text-size': 13, 'text-allow-overlap': true },
});
await map.once('idle');

window.bench = {
  filter: (issue) =>
    untilPainted(async () => {
      const shown = issue === null ? places : places.filter(({ issues }) => issues.includes(issue));
      const source = map.getSource<GeoJSONSource>('places');
      const idle = map.once('idle');
      source?.setData(toFeatures(shown));
      await idle;
    }),
  countShown: () => {
    const counts = new Map<unknown, number>();
    for (const { properties } of map.queryRenderedFeatures({ layers: ['clusters', 'singles'] })) {
      const count: unknown = properties['point_count'];
      counts.set(properties['cluster_id'] ?? properties['id'], typeof count === 'number' ? count : 1);
    }
    return [...counts.values()].reduce((sum, count) => sum + count, 0);
  },
};
sayDrawn(places.length);
