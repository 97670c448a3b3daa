import 'maplibre-gl/dist/maplibre-gl.css';
import { Map as LibreMap, setWorkerUrl, type GeoJSONSource } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import type { FeatureCollection, Point } from 'geojson';
import Supercluster from 'supercluster';
import { CAMERA, sayDrawn, untilPainted } from '../protocol.ts';
import { readRows, type PlainPlace } from '../rows.ts';

setWorkerUrl(workerUrl);

/**
 * The plain MapLibre page: PapaParse, a clustered source, circles with their number. `?supercluster`: clusters are
 * made on the page and only those in view are handed over, the quickest that is known with these libraries. `?lean`:
 * a place keeps three of its columns, and whoever clicks on it learns no more.
 */
const asked = new URLSearchParams(location.search);
const isOwnCluster = asked.has('supercluster');
const isLean = isOwnCluster || asked.has('lean');
const reading = readRows();
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

function toFeatures(shown: readonly PlainPlace[]): FeatureCollection<Point, Record<string, string>> {
  return {
    type: 'FeatureCollection',
    features: shown.map(({ id, name, issues, lon, lat, fields }) => ({
      type: 'Feature',
      properties: isLean ? { id, name, issues: issues.join('|') } : fields,
      geometry: { type: 'Point', coordinates: [lon, lat] },
    })),
  };
}

const CLUSTERS = { radius: 44, maxZoom: 16 } as const;

/** What the source is given: all places, or their clusters in view. */
function toData(shown: readonly PlainPlace[]): FeatureCollection<Point> {
  const all = toFeatures(shown);
  if (!isOwnCluster) return all;
  // Supercluster's own tiles have 512 pixels too.
  const index = new Supercluster({ ...CLUSTERS, extent: 512 }).load(all.features);
  const [west, south, east, north] = map.getBounds().toArray().flat();
  const features = index.getClusters(
    [west ?? 0, south ?? 0, east ?? 0, north ?? 0],
    Math.floor(map.getZoom()),
  );
  return { type: 'FeatureCollection', features };
}

map.addSource('places', {
  type: 'geojson',
  data: toData(places),
  ...(isOwnCluster
    ? {}
    : { cluster: true, clusterRadius: CLUSTERS.radius, clusterMaxZoom: CLUSTERS.maxZoom }),
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
      void source?.setData(toData(shown));
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
