import { join } from 'node:path';
import { readFileSync, realpathSync } from 'node:fs';
import { transformWithOxc, type Plugin } from 'vite';

const WORKER = 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
const WORKER_ADDRESS = '\0maplibre-worker-address';

/**
 * MapLibre's classes are written for fields that are assigned in the constructor: a field without a value, defined
 * as the language now does it, would wipe out what the constructor of the parent has put there.
 */
const ASSIGNS_FIELDS = {
  target: 'es2021',
  assumptions: { setPublicClassFields: true },
  typescript: { removeClassFieldsWithoutInitializer: true },
} as const;

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
      // Modules are known by where they are, not by the link that leads there.
      sources = realpathSync(join(root, 'node_modules/maplibre-gl/src'));
    },
    resolveId(id) {
      if (id === 'maplibre-gl') return this.resolve(join(sources, 'index.ts'));
      return id === WORKER ? WORKER_ADDRESS : null;
    },
    load(id) {
      // It asks for its version, and would get all that its package says of itself.
      if (id === join(sources, '../package.json'))
        return readFileSync(id, 'utf8').replace(/^.*?("version": *"[^"]*").*$/s, '{ $1 }');
      if (id !== WORKER_ADDRESS) return null;
      const worker = this.emitFile({
        type: 'chunk',
        id: join(sources, 'source/worker.ts'),
        name: 'maplibre-worker',
      });
      return `export default import.meta.ROLLUP_FILE_URL_${worker};`;
    },
    transform(code, id) {
      return id.startsWith(sources) && id.endsWith('.ts') ? transformWithOxc(code, id, ASSIGNS_FIELDS) : null;
    },
    // Vite would write the name into its manifest as it is before it has its hash.
    resolveFileUrl: ({ fileName, relativePath }) =>
      fileName.includes('maplibre-worker')
        ? `new URL(${JSON.stringify(relativePath)}, import.meta.url).href`
        : null,
  };
}
