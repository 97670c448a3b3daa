import type { Plugin } from 'vite';

const HYDRATION = /[\\/]svelte[\\/]src[\\/]internal[\\/]client[\\/]dom[\\/]hydration\.js$/;

/**
 * Svelte can take over markup that a server has made; our hosts make none. It asks one variable before it does: as a
 * constant it lets the bundler leave out all that stands behind it, 1.3 kB before the places.
 */
export function freshMarkup(): Plugin {
  return {
    name: 'fresh-markup',
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      if (!HYDRATION.test(id)) return null;
      const constant = code
        .replace('export let hydrating = false;', 'export const hydrating = false;')
        .replace('hydrating = value;', '');
      return { code: constant, map: null };
    },
  };
}
