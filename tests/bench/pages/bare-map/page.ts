import 'maplibre-gl/dist/maplibre-gl.css';
import { Map as LibreMap, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { CAMERA, sayDrawn } from '../protocol.ts';

setWorkerUrl(workerUrl);

/** A map of the same basemap as ours, and nothing on it. */
const map = new LibreMap({
  container: 'map',
  style: new URL(new URLSearchParams(location.search).get('style') ?? '', location.href).href,
  center: [CAMERA.lon, CAMERA.lat],
  zoom: CAMERA.zoom,
  attributionControl: false,
  fadeDuration: 150,
});
map.on('moveend', () => {
  document.body.dataset['camera'] = map.getCenter().toString();
});
await map.once('idle');
sayDrawn(0);
