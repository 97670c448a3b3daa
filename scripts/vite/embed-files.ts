import { resolve } from 'node:path';
import { build, type InlineConfig, type Plugin } from 'vite';
import { shadowStyle } from './shadow-style.ts';
import { sourcePlugins } from './source-plugins.ts';
import { WORKER_BUILD } from './worker-build.ts';

/** Addresses that partners have written into their pages: they never change, and neither do these names. */
const LOADER = 'embed/loader.js';
const ELEMENT = 'embed/element.js';

/** Builds what partners' pages load beside the framed page, each by a build of its own: they share no file. */
export function embedFiles(): Plugin {
  let root = '';
  let built = '';
  return {
    name: 'embed-files',
    apply: 'build',
    configResolved(config) {
      root = config.root;
      built = resolve(config.root, config.build.outDir);
    },
    async generateBundle() {
      this.emitFile({ type: 'asset', fileName: LOADER, source: await buildLoader(root) });
    },
    async closeBundle() {
      await build(elementBuild(root, built));
    },
  };
}

const SHARED = { configFile: false, publicDir: false, logLevel: 'warn' } as const satisfies InlineConfig;
const TARGET = 'baseline-widely-available';

/** A classic script in one piece, which leaves no name behind in the page. */
async function buildLoader(root: string): Promise<string> {
  const entry = resolve(root, 'src/embed/loader.ts');
  const outcome = await build({
    ...SHARED,
    root,
    build: {
      write: false,
      target: TARGET,
      lib: { entry, formats: ['iife'], name: 'cartoQuartiersLoader', fileName: 'loader' },
    },
  });
  const [output] = [outcome].flat();
  const chunk = output !== undefined && 'output' in output ? output.output[0] : undefined;
  if (chunk === undefined) throw new Error('the loader was not built');
  return chunk.code;
}

/** A module whose parts lie among the page's own, under names with a hash. */
function elementBuild(root: string, outDir: string): InlineConfig {
  return {
    ...SHARED,
    root,
    // Relative to the script, which another origin has loaded.
    base: './',
    plugins: [sourcePlugins(), shadowStyle()],
    worker: WORKER_BUILD,
    build: {
      outDir,
      emptyOutDir: false,
      target: TARGET,
      modulePreload: false,
      cssCodeSplit: false,
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 1100,
      rolldownOptions: {
        input: resolve(root, 'src/embed/element.ts'),
        output: {
          entryFileNames: ELEMENT,
          chunkFileNames: 'assets/[name]-[hash].js',
          assetFileNames: 'assets/[name]-[hash][extname]',
        },
      },
    },
  };
}
