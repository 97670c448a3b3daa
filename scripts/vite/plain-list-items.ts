import type { Plugin } from 'vite';

const LIST_PART = /[\\/]virtua[\\/]lib[\\/]svelte[\\/](?:ListItem|Virtualizer)\.svelte$/;
const ELEMENT = /<(\/?)svelte:element( this=\{as\})?/g;
const SPREAD = ' {...itemRest}';

/**
 * The long list's library lets one choose its elements and their attributes; ours are its usual ones. Any element with
 * any attributes is more than our own templates ask of Svelte: two kilobytes of its code, which would come with the page.
 */
export function plainListItems(): Plugin {
  return {
    name: 'plain-list-items',
    apply: 'build',
    enforce: 'pre',
    transform: (code, id) =>
      LIST_PART.test(id) ? { code: code.replaceAll(ELEMENT, '<$1div').replace(SPREAD, ''), map: null } : null,
  };
}
