/** Hosts of the basemaps that the project offers, and of the public address service. */
const KNOWN_HOSTS = [
  'https://data.geopf.fr',
  'https://tiles.openfreemap.org',
  'https://openmaptiles.data.gouv.fr',
] as const;

/** Hosts that territories name beside those. */
export interface SiteHosts {
  /** Of their basemaps: styles, tiles and images. */
  readonly maps: readonly string[];
  /** Of their files and of the services that they ask. */
  readonly data: readonly string[];
}

const SELF = "'self'";

/**
 * The one content security policy: a meta tag in the built page, a header of our server, a line in `_headers`.
 * Who may frame the map is the deployer's choice, so `frame-ancestors` is not in it.
 */
export function toSecurityPolicy({ maps, data }: SiteHosts): string {
  const images = [...KNOWN_HOSTS, ...maps];
  const policy: Readonly<Record<string, readonly string[]>> = {
    'default-src': ["'none'"],
    // Clusters are built in WebAssembly; strings are still not run.
    'script-src': [SELF, "'wasm-unsafe-eval'"],
    'style-src': [SELF],
    'worker-src': [SELF],
    'img-src': [SELF, 'data:', ...images],
    'connect-src': [SELF, ...images, ...data],
    'font-src': [SELF],
    // The preview of the view that builds snippets.
    'frame-src': [SELF],
    'manifest-src': [SELF],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
  };
  return Object.entries(policy)
    .map(([directive, sources]) => [directive, ...new Set(sources)].join(' '))
    .join('; ');
}

/** What another origin may read of an answer beside its content. */
const EXPOSED = 'Content-Encoding, Content-Range, ETag';

/** Sent with every file. */
export function siteHeaders(hosts: SiteHosts): Readonly<Record<string, string>> {
  return {
    'Content-Security-Policy': toSecurityPolicy(hosts),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    // Everything here is public; the web component reads it from a partner's page.
    'Access-Control-Allow-Origin': '*',
    // By these it knows which version of a packed file it has a piece of, and whether it is whole.
    'Access-Control-Expose-Headers': EXPOSED,
  };
}

/** Names in this folder carry a hash of their content, so they never change. */
export const HASHED_FOLDER = '/assets/';
export const HASHED_CACHE = 'public, max-age=31536000, immutable';
/** The page and the data are asked again each time, and cost a 304 where nothing changed. */
export const UNHASHED_CACHE = 'no-cache';

/** The same headers in the format that most static hosts read from a file called `_headers`. */
export function toHeadersFile(hosts: SiteHosts): string {
  const lines = Object.entries(siteHeaders(hosts)).map(([name, value]) => `  ${name}: ${value}`);
  return ['/*', ...lines, `${HASHED_FOLDER}*`, `  Cache-Control: ${HASHED_CACHE}`, ''].join('\n');
}
