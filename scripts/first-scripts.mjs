import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What one static import looks like once it is minified: `from"./x.js"` or `import"./x.js"`. */
const STATIC_IMPORT = /(?:\bfrom|\bimport)\s*["'](\.{1,2}\/[^"']+\.js)["']/g;

/** What a script that is started as a worker looks like: `new URL("x.js",import.meta.url)`. */
const STARTED = /\bnew URL\(["'`]([^"'`]+\.js)["'`],import\.meta\.url\)/g;

/** @typedef {Record<string, { file: string, name?: string }>} Manifest */

/**
 * The scripts that come with the sources or chunks named, and apart those of the workers that they start: each with what it
 * imports statically. What is imported dynamically (the map, the panels) comes later.
 * @param {string} root
 * @param {Manifest} manifest
 * @param {readonly string[]} sources
 * @returns {{ readonly page: string[], readonly workers: string[] }}
 */
export function firstScripts(root, manifest, sources) {
  const page = filesWithImports(
    root,
    sources.map((source) => {
      const file = (manifest[source] ?? Object.values(manifest).find(({ name }) => name === source))?.file;
      if (file === undefined) throw new Error(`The build has no ${source} of its own`);
      return file;
    }),
  );
  const started = [...page].flatMap((file) => addressesIn(root, file, STARTED));
  const toPaths = (/** @type {Set<string>} */ files) => [...files].map((file) => join(root, file));
  return { page: toPaths(page), workers: toPaths(filesWithImports(root, started)) };
}

/**
 * @param {string} root
 * @param {readonly string[]} files
 * @returns {Set<string>}
 */
function filesWithImports(root, files) {
  const found = new Set();
  const waiting = [...files];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (found.has(file)) continue;
    found.add(file);
    waiting.push(...addressesIn(root, file, STATIC_IMPORT));
  }
  return found;
}

/**
 * @param {string} root
 * @param {string} file
 * @param {RegExp} pattern
 */
function addressesIn(root, file, pattern) {
  return [...readFileSync(join(root, file), 'utf8').matchAll(pattern)].map(([, address = '']) =>
    join(dirname(file), address),
  );
}
