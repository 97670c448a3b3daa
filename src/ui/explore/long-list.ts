/** The one part of the library that we use: to name it here leaves the others out. */
export { Virtualizer } from 'virtua/svelte';
