/** @type {import('@sveltejs/vite-plugin-svelte').SvelteConfig} */
export default {
  compilerOptions: {
    // One reactivity model in our code: no `$:`, no stores by accident. What a guest is written in is its business.
    runes: ({ filename }) => (filename.includes('node_modules') ? undefined : true),
    // Elements are made one by one, without `innerHTML`: the page can then forbid HTML sinks (Trusted Types).
    fragments: 'tree',
  },
};
