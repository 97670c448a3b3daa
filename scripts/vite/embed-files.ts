import { resolve } from 'node:path';
import { build, type Plugin } from 'vite';

/** Addresses that partners have written into their pages: they never change, and neither do these names. */
export const LOADER = 'embed/loader.js';

/** Builds what partners' pages load beside the framed page, each as files of its own. */
export function embedFiles(): Plugin {
  let root = '';
  return {
    name: 'embed-files',
    apply: 'build',
    configResolved(config) {
      root = config.root;
    },
    async generateBundle() {
      this.emitFile({ type: 'asset', fileName: LOADER, source: await buildLoader(root) });
    },
  };
}

/** A classic script in one piece, which leaves no name behind in the page. */
async function buildLoader(root: string): Promise<string> {
  const entry = resolve(root, 'src/embed/loader.ts');
  const built = await build({
    configFile: false,
    root,
    logLevel: 'warn',
    publicDir: false,
    build: {
      write: false,
      target: 'baseline-widely-available',
      modulePreload: false,
      lib: { entry, formats: ['iife'], name: 'cartoQuartiersLoader', fileName: 'loader' },
    },
  });
  const [output] = [built].flat();
  const chunk = output !== undefined && 'output' in output ? output.output[0] : undefined;
  if (chunk === undefined) throw new Error('the loader was not built');
  return chunk.code;
}
