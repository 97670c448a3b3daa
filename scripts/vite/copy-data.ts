import { cp } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';

/**
 * Puts `data/` beside the build as it is, unhashed: a territory replaces these files without a rebuild.
 * In development they are served from the project's folder under the same address, which Vite does by itself.
 */
export function copyData(): Plugin {
  let from = '';
  let to = '';
  return {
    name: 'copy-data',
    apply: 'build',
    configResolved(config) {
      from = join(config.root, 'data');
      to = resolve(config.root, config.build.outDir, 'data');
    },
    async closeBundle() {
      await cp(from, to, { recursive: true });
    },
  };
}
