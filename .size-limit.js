import { readdirSync, readFileSync } from 'node:fs';
import { firstScripts } from './scripts/first-scripts.mjs';

const manifest = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8'));
/** What a visit loads later: the map and every panel; not the other languages, nor what stands in for a worker. */
const later = Object.keys(manifest).filter((source) => /^src\/(map|ui)\//.test(source));

// The first asks for the places and draws them as soon as they are there; the page comes after them.
const first = firstScripts('dist', manifest, ['start', 'map']);
const page = firstScripts('dist', manifest, ['start', 'page']);
const visit = firstScripts('dist', manifest, ['start', 'map', 'page', 'pane', ...later]);

const letters = readdirSync('dist/assets').filter((file) =>
  /^(atkinson-latin|noto-arabic)-.{8}[.]woff2$/.test(file),
);

export default [
  {
    name: 'Script before the places are painted, with the worker that reads them',
    path: ['dist/early.js', ...first.page, ...first.workers],
    limit: '38 kB',
    gzip: true,
  },
  {
    name: 'Script of that worker alone',
    path: first.workers,
    limit: '20.7 kB',
    gzip: true,
  },
  {
    name: 'Script of the page that the list waits for, start included',
    path: page.page,
    limit: '39.6 kB',
    gzip: true,
  },
  {
    // MapLibre and its worker are 313 kB of it.
    name: 'Script of a whole visit, map and every panel',
    path: [...new Set([...visit.page, ...visit.workers])],
    limit: '556 kB',
    gzip: true,
  },
  {
    name: 'Letters of a first visit, Latin and Arabic',
    path: letters.map((file) => `dist/assets/${file}`),
    limit: '58 kB',
    gzip: false,
    brotli: false,
  },
  {
    name: 'Script that puts the map into a partner’s page',
    path: 'dist/embed/loader.js',
    limit: '2 kB',
    gzip: true,
  },
];
