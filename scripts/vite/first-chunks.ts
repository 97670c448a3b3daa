import { join } from 'node:path';
import type { HtmlTagDescriptor, Plugin } from 'vite';
import { groupWith } from './chunk-group.ts';

/**
 * What every visit begins with, by the modules that it is fetched by, and after the places what every map needs; what
 * two need comes with the first: the map waits for no page, and the page for no map.
 */
const CHUNKS: Readonly<Record<string, readonly string[]>> = {
  start: ['src/main.ts', 'src/symbols/issue-shapes.ts'],
  map: ['src/map/place-map.ts'],
  page: ['src/page.ts'],
  pane: ['src/ui/explore/MapPane.svelte'],
  icons: ['src/map/draw-icon.ts', 'src/symbols/issue-icons.ts'],
  hands: ['src/map/map-handling.ts'],
};

/** What of Svelte nothing at the beginning has: fields and lists of choices that are bound. */
const BOUND_FIELDS = /[\\/]svelte[\\/]src[\\/].*[\\/]bindings[\\/](?:input|select)\.js$/;

/** What MapLibre's worker needs too stays apart as well: a worker can do nothing with a page. */
const SHARED = /[\\/]kdbush[\\/]|^\0rolldown/;

/**
 * What every visit begins with comes in a few files instead of thirty, and the document names all that its places need: on
 * a slow network what counts is how often something must come before the next is known.
 */
export function firstChunks(): Plugin {
  let root = '';
  const rootsOf = (files: readonly string[]): string[] => files.map((file) => join(root, file));
  return {
    name: 'first-chunks',
    apply: 'build',
    config(config) {
      root = config.root ?? process.cwd();
      const groups = Object.entries(CHUNKS).map(([chunk, files], index) => ({
        ...groupWith(
          chunk,
          () => rootsOf(files),
          (id) => !SHARED.test(id) && !BOUND_FIELDS.test(id),
        ),
        priority: 9 - index,
      }));
      // Else the page would import them, for what they might do on their own: nothing.
      const treeshake = { moduleSideEffects: [{ test: BOUND_FIELDS, sideEffects: false }] };
      return { build: { rolldownOptions: { treeshake, output: { codeSplitting: { groups } } } } };
    },
    transformIndexHtml: {
      order: 'post',
      handler(_, { bundle = {} }) {
        const files = Object.values(bundle);
        const chunks = files.flatMap((file) => (file.type === 'chunk' ? [file] : []));
        const filesOf = (name: string): string[] =>
          rootsOf(CHUNKS[name] ?? []).flatMap((id) => {
            const chunk = chunks.find(({ moduleIds }) => moduleIds.includes(id));
            return chunk === undefined ? [] : [...chunk.imports, chunk.fileName];
          });
        // Its own request would have the lowest priority of all, though nothing is shown before it has answered.
        const reader = files
          .map(({ fileName }) => fileName)
          .filter((name) => name.includes('dataset-worker'));
        // The first of all has a tag of its own.
        const start = filesOf('start');
        // The page is asked for by the start: where all places are to be seen, once they are painted.
        const wanted = [...reader, ...filesOf('map')].filter((file) => !start.includes(file));
        return [...new Set(wanted)].map(toLink);
      },
    },
  };
}

function toLink(file: string): HtmlTagDescriptor {
  return {
    tag: 'link',
    attrs: {
      rel: 'modulepreload',
      crossorigin: true,
      href: `./${file}`,
    },
    injectTo: 'head',
  };
}
