import { readFileSync } from 'node:fs';
import { firstScripts } from './scripts/first-scripts.mjs';

const manifest = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8'));

export default [
  {
    name: 'Script before the places are painted',
    path: firstScripts('dist', manifest),
    limit: '40 kB',
    gzip: true,
  },
  {
    name: 'Script of the whole page, MapLibre and its worker with it',
    path: 'dist/assets/**/*.js',
    // What the national map of the same places ships.
    limit: '507 kB',
    gzip: true,
  },
];
