import { resolve } from 'node:path';
import { defineConfig } from 'vite';

const PAGES = ['bare-map', 'floor', 'intake', 'leaflet-markercluster', 'maplibre'];

/** The peers' pages, built as their users would build them. */
export default defineConfig({
  root: import.meta.dirname,
  base: './',
  publicDir: false,
  build: {
    target: 'baseline-widely-available',
    modulePreload: false,
    chunkSizeWarningLimit: 1500,
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: Object.fromEntries(
        PAGES.map((page) => [page, resolve(import.meta.dirname, page, 'index.html')]),
      ),
    },
  },
  worker: { format: 'es' },
});
