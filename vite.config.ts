import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';
import { copyData } from './scripts/vite/copy-data.ts';
import { freshMarkup } from './scripts/vite/fresh-markup.ts';
import { plainImports } from './scripts/vite/plain-imports.ts';
import { plainListItems } from './scripts/vite/plain-list-items.ts';
import { embedFiles } from './scripts/vite/embed-files.ts';
import { firstChunks } from './scripts/vite/first-chunks.ts';
import { laterStyle } from './scripts/vite/later-style.ts';
import { letters } from './scripts/vite/letters.ts';
import { securityPolicy } from './scripts/vite/security-policy.ts';
import { sharedMapLibre } from './scripts/vite/shared-maplibre.ts';
import { WORKER_BUILD } from './scripts/vite/worker-build.ts';

export default defineConfig({
  // Relative addresses: the built folder works at any address, in any sub-folder.
  base: './',
  plugins: [
    freshMarkup(),
    plainListItems(),
    svelte(),
    letters(),
    sharedMapLibre(),
    firstChunks(),
    plainImports(),
    securityPolicy(),
    copyData(),
    embedFiles(),
    laterStyle(),
  ],
  build: {
    target: 'baseline-widely-available',
    // `.size-limit.js` reads which files the page needs first.
    manifest: true,
    sourcemap: false,
    // One sheet, of which `laterStyle` makes two, not one a panel: each opens dressed, also without a network.
    cssCodeSplit: false,
    modulePreload: false,
    // MapLibre is one large chunk, loaded late; `npm run check:size` watches it and the rest.
    chunkSizeWarningLimit: 1100,
    // An inlined font or worker would be a `data:` address, which the policy refuses.
    assetsInlineLimit: 0,
  },
  worker: WORKER_BUILD,
});
