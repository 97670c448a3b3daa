import 'leaflet/dist/leaflet.css';
import 'leaflet.markercluster/dist/MarkerCluster.css';
import 'leaflet.markercluster/dist/MarkerCluster.Default.css';
import L from 'leaflet';
import 'leaflet.markercluster';
import { CAMERA, nextFrame, sayDrawn, untilPainted } from '../protocol.ts';
import { readRows } from '../rows.ts';

/** The plain Leaflet page: PapaParse, one marker a place, clusters that are cleared and filled again. */
const map = L.map('map', { zoomSnap: 0, maxZoom: 19, zoomAnimation: false, fadeAnimation: false }).setView(
  [CAMERA.lat, CAMERA.lon],
  // Leaflet counts tiles of 256 pixels, MapLibre of 512.
  CAMERA.zoom + 1,
);
const places = await readRows();
const icon = L.divIcon({ className: 'place', iconSize: [14, 14] });
const markers = places.map(({ name, lon, lat, issues }) => ({
  marker: L.marker([lat, lon], { icon, title: name }),
  issues,
}));
const group = L.markerClusterGroup({ maxClusterRadius: 44, animate: false, chunkedLoading: false });
group.addLayers(markers.map(({ marker }) => marker));
map.addLayer(group);
await nextFrame();
await nextFrame();

window.bench = {
  filter: (issue) =>
    untilPainted(() => {
      const shown = issue === null ? markers : markers.filter(({ issues }) => issues.includes(issue));
      group.clearLayers();
      group.addLayers(shown.map(({ marker }) => marker));
    }),
  countShown: () =>
    [...document.querySelectorAll('.marker-cluster, .place')].reduce(
      (sum, element) => sum + (element.classList.contains('place') ? 1 : Number(element.textContent)),
      0,
    ),
};
sayDrawn(places.length);
