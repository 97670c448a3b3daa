import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What one static import looks like once it is minified: `from"./x.js"` or `import"./x.js"`. */
const STATIC_IMPORT = /(?:\bfrom|\bimport)\s*["'](\.{1,2}\/[^"']+\.js)["']/g;

/** @typedef {Record<string, { file: string, isEntry?: boolean, src?: string, assets?: string[] }>} Manifest */

/**
 * The scripts that come with the sources named, and apart those of the workers that they start: each with what it
 * imports statically. What is imported dynamically (the map, the panels) comes later.
 * @param {string} root
 * @param {Manifest} manifest
 * @param {readonly string[]} sources
 * @returns {{ readonly page: string[], readonly workers: string[] }}
 */
export function firstScripts(root, manifest, sources) {
  const page = withImports(
    root,
    sources.map((source) => {
      const file = manifest[source]?.file;
      if (file === undefined) throw new Error(`The build has no ${source} of its own`);
      return file;
    }),
  );
  const started = Object.values(manifest)
    .filter(({ file }) => page.has(file))
    .flatMap(({ assets }) => (assets ?? []).filter((asset) => asset.endsWith('.js')));
  const toPaths = (/** @type {Set<string>} */ files) => [...files].map((file) => join(root, file));
  return { page: toPaths(page), workers: toPaths(withImports(root, started)) };
}

/**
 * @param {string} root
 * @param {readonly string[]} files
 * @returns {Set<string>}
 */
function withImports(root, files) {
  const found = new Set();
  const waiting = [...files];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (found.has(file)) continue;
    found.add(file);
    for (const [, address = ''] of readFileSync(join(root, file), 'utf8').matchAll(STATIC_IMPORT)) {
      waiting.push(join(dirname(file), address));
    }
  }
  return found;
}
