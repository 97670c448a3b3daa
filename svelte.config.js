/** @type {import('@sveltejs/vite-plugin-svelte').SvelteConfig} */
export default {
  compilerOptions: {
    // One reactivity model in the whole code base: no `$:`, no stores by accident.
    runes: true,
    // Elements are made one by one, without `innerHTML`: the page can then forbid HTML sinks (Trusted Types).
    fragments: 'tree',
  },
};
