import { defineConfig } from 'vite';
import { copyData } from './scripts/vite/copy-data.ts';
import { plainImports } from './scripts/vite/plain-imports.ts';
import { embedFiles } from './scripts/vite/embed-files.ts';
import { firstChunks } from './scripts/vite/first-chunks.ts';
import { laterStyle } from './scripts/vite/later-style.ts';
import { securityPolicy } from './scripts/vite/security-policy.ts';
import { sourcePlugins } from './scripts/vite/source-plugins.ts';
import { WORKER_BUILD } from './scripts/vite/worker-build.ts';

export default defineConfig({
  // Relative addresses: the built folder works at any address, in any sub-folder.
  base: './',
  plugins: [
    sourcePlugins(),
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
