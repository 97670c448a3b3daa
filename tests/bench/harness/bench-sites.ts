import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { build, type InlineConfig } from 'vite';
import { startServer, type SiteServer } from '../../../scripts/server/start-server.ts';
import { isRecord } from '../../../src/domain/is-record.ts';
import { CAMERA } from '../pages/protocol.ts';
import type { GeneratedPlaces } from './places-csv.ts';

const PROJECT = resolve(import.meta.dirname, '../../..');
const BUILT = {
  product: resolve(PROJECT, '.cache/bench/product'),
  pages: resolve(PROJECT, '.cache/bench/pages'),
};
/** Papa's worker is a `blob:`, and Leaflet's page has styles of its own: peers run without our policy. */
const NO_POLICY = { 'Content-Security-Policy': "default-src * 'unsafe-inline' 'unsafe-eval' data: blob:" };
/** What a page must promise before it may be told how much memory it uses: it then begins in a process of its own. */
export const ISOLATED = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
};
/** A basemap that the project offers, and its style's address: the harness answers for it. */
export const BASEMAP = { id: 'openfreemap', style: 'https://tiles.openfreemap.org/styles/positron' } as const;

/** Ours as it is built for visitors and the peers' pages, each on a server of its own, with the same data. */
export interface BenchSites {
  readonly product: SiteServer;
  readonly pages: SiteServer;
  /** The address of a contender's page. */
  readonly addressOf: (contender: string, basemap?: string) => string;
  readonly close: () => Promise<void>;
}

/** How each contender's page is called and asked. */
const PAGES: Readonly<Record<string, { readonly folder: string; readonly query: string }>> = {
  'maplibre-papaparse': { folder: 'maplibre', query: '' },
  'maplibre-papaparse-lean': { folder: 'maplibre', query: '&lean' },
  'maplibre-cluster': { folder: 'maplibre', query: '' },
  'maplibre-cluster-lean': { folder: 'maplibre', query: '&lean' },
  'maplibre-papaparse-worker': { folder: 'maplibre', query: '&worker' },
  supercluster: { folder: 'maplibre', query: '&supercluster' },
  'leaflet-markercluster': { folder: 'leaflet-markercluster', query: '' },
  floor: { folder: 'floor', query: '' },
  'bare-map': { folder: 'bare-map', query: `&style=${BASEMAP.style}` },
  intake: { folder: 'intake', query: '' },
};

let built: Promise<unknown> | undefined;

/** Once a run, so that what is measured is the code as it stands. */
function buildOnce(): Promise<unknown> {
  const quietly = (root: string, outDir: string, configFile: string): InlineConfig => ({
    root,
    configFile: resolve(PROJECT, configFile),
    logLevel: 'error',
    build: { outDir, emptyOutDir: true },
  });
  built ??= (async () => {
    await build(quietly(PROJECT, BUILT.product, 'vite.config.ts'));
    const pages = 'tests/bench/pages';
    await build(quietly(resolve(PROJECT, pages), BUILT.pages, `${pages}/pages-build.ts`));
  })();
  return built;
}

/** Ours alone, with these files in the place of the project's. */
export async function startProduct(replaced: Readonly<Record<string, Buffer | string>>): Promise<SiteServer> {
  await buildOnce();
  return startServer({ root: BUILT.product, port: 0, replaced });
}

/** `null`: the places that the project ships. `headers`: beside those that the project sends itself. */
export async function startBenchSites(
  places: GeneratedPlaces | null,
  headers: Readonly<Record<string, string>> = {},
): Promise<BenchSites> {
  await buildOnce();
  const shipped = (name: string): Buffer => readFileSync(resolve(PROJECT, 'data', name));
  const names = (places?.files ?? ['']).map((_, index) =>
    index === 0 ? 'venues.csv' : `venues-${String(index)}.csv`,
  );
  const files = Object.fromEntries(
    names.map((name, index) => [`/data/${name}`, places?.files[index] ?? shipped(name)]),
  );
  const data = { ...files, '/data/issues.csv': shipped('issues.csv') };
  const product = await startServer({
    root: BUILT.product,
    port: 0,
    replaced: { ...data, ...(places === null ? {} : { '/data/site.json': siteOf(names) }) },
    extraHeaders: headers,
  });
  const pages = await startServer({
    root: BUILT.pages,
    port: 0,
    replaced: data,
    extraHeaders: { ...headers, ...NO_POLICY },
  });
  return {
    product,
    pages,
    addressOf: (contender, basemap = 'sketch') => {
      if (contender === 'ours') return `${product.origin}/?basemap=${basemap}`;
      const page = PAGES[contender];
      if (page === undefined) throw new RangeError(`${contender} has no page`);
      const asked = names.map((name) => `../data/${name}`).join(',');
      return `${pages.origin}/${page.folder}/?files=${asked}${page.query}`;
    },
    close: async () => {
      await Promise.all([product.close(), pages.close()]);
    },
  };
}

/** The project's own territory with other places in it, seen as the peers see it. */
function siteOf(venues: readonly string[]): string {
  const site: unknown = JSON.parse(readFileSync(resolve(PROJECT, 'data/site.json'), 'utf8'));
  if (!isRecord(site) || !isRecord(site['sources'])) throw new Error('data/site.json is no territory');
  return JSON.stringify({ ...site, start: CAMERA, sources: { ...site['sources'], projects: [], venues } });
}
