import { svelte } from '@sveltejs/vite-plugin-svelte';
import type { PluginOption } from 'vite';
import { assembly } from './assembly.ts';
import { freshMarkup } from './fresh-markup.ts';
import { letters } from './letters.ts';
import { sharedMapLibre } from './shared-maplibre.ts';

/** What it takes to understand the sources, for the page as for the element in a partner's page. */
export function sourcePlugins(): PluginOption[] {
  return [freshMarkup(), assembly(), svelte(), letters(), sharedMapLibre()];
}
