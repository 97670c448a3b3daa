import { join } from 'node:path';
import type { Plugin } from 'vite';

const WORKER = 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
const WORKER_ADDRESS = '\0maplibre-worker-address';

/**
 * Builds MapLibre from the sources in its package. Its own bundles for the page and for the worker hold the same
 * readers of styles, tiles and shapes, each for itself: built together they share them, and weigh a quarter less.
 */
export function sharedMapLibre(): Plugin {
  let sources = '';
  return {
    name: 'shared-maplibre',
    apply: 'build',
    enforce: 'pre',
    configResolved({ root }) {
      sources = join(root, 'node_modules/maplibre-gl/src');
    },
    resolveId(id) {
      if (id === 'maplibre-gl') return this.resolve(join(sources, 'index.ts'));
      return id === WORKER ? WORKER_ADDRESS : null;
    },
    load(id) {
      if (id !== WORKER_ADDRESS) return null;
      const worker = this.emitFile({
        type: 'chunk',
        id: join(sources, 'source/worker.ts'),
        name: 'maplibre-worker',
      });
      return `export default import.meta.ROLLUP_FILE_URL_${worker};`;
    },
    // Vite would write the name into its manifest as it is before it has its hash.
    resolveFileUrl: ({ fileName, relativePath }) =>
      fileName.includes('maplibre-worker')
        ? `new URL(${JSON.stringify(relativePath)}, import.meta.url).href`
        : null,
  };
}
