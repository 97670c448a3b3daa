import { existsSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { OTHER_TERRITORIES, OWN_TERRITORY } from '../site-hosts.ts';

/**
 * Puts `data/`, and `sites/` where there are other territories, beside the build as they are, unhashed: a territory
 * replaces these files without a rebuild. In development they are served from the project's folder under the same
 * address, which Vite does by itself.
 */
export function copyData(): Plugin {
  let root = '';
  let built = '';
  return {
    name: 'copy-data',
    apply: 'build',
    configResolved(config) {
      root = config.root;
      built = resolve(config.root, config.build.outDir);
    },
    async closeBundle() {
      const folders = [OWN_TERRITORY, OTHER_TERRITORIES].filter((folder) => existsSync(join(root, folder)));
      await Promise.all(
        folders.map((folder) => cp(join(root, folder), join(built, folder), { recursive: true })),
      );
    },
  };
}
