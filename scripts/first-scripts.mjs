import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What one static import looks like once it is minified: `from"./x.js"` or `import"./x.js"`. */
const STATIC_IMPORT = /(?:\bfrom|\bimport)\s*["'](\.{1,2}\/[^"']+\.js)["']/g;

/** @typedef {Record<string, { file: string, isEntry?: boolean, src?: string, assets?: string[] }>} Manifest */

/**
 * The scripts that come with the sources named: theirs, the workers that they start, and what these import
 * statically. What is imported dynamically (the map, the panels) comes later.
 * @param {string} root
 * @param {Manifest} manifest
 * @param {readonly string[]} sources
 * @returns {string[]}
 */
export function firstScripts(root, manifest, sources) {
  const found = new Set();
  const waiting = sources.map((source) => {
    const file = manifest[source]?.file;
    if (file === undefined) throw new Error(`The build has no ${source} of its own`);
    return file;
  });
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (found.has(file)) continue;
    found.add(file);
    for (const [, address = ''] of readFileSync(join(root, file), 'utf8').matchAll(STATIC_IMPORT)) {
      waiting.push(join(dirname(file), address));
    }
    const chunk = Object.values(manifest).find((candidate) => candidate.file === file);
    waiting.push(...(chunk?.assets ?? []).filter((asset) => asset.endsWith('.js')));
  }
  return [...found].map((file) => join(root, file));
}
