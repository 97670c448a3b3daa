import { readFileSync } from 'node:fs';
import { firstScripts } from './scripts/first-scripts.mjs';

const manifest = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8'));
/** What a visit loads later: the map and every panel; not the other languages, nor what stands in for a worker. */
const later = Object.keys(manifest).filter((source) => /^src\/(map|ui)\//.test(source));

const first = firstScripts('dist', manifest, ['index.html']);

export default [
  {
    name: 'Script before the places are painted',
    path: first,
    limit: '40 kB',
    gzip: true,
  },
  {
    name: 'Script of a whole visit, MapLibre and its worker with it',
    path: [...new Set([...first, ...firstScripts('dist', manifest, later)])],
    // What the national map of the same places ships.
    limit: '507 kB',
    gzip: true,
  },
];
