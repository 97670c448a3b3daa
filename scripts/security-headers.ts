/** Hosts of the basemaps that `data/site.json` offers, and of the public address service. */
export const MAP_HOSTS = [
  'https://data.geopf.fr',
  'https://tiles.openfreemap.org',
  'https://openmaptiles.data.gouv.fr',
] as const;

const SELF = "'self'";

const POLICY: Readonly<Record<string, readonly string[]>> = {
  'default-src': ["'none'"],
  'script-src': [SELF],
  'style-src': [SELF],
  'worker-src': [SELF],
  'img-src': [SELF, 'data:', ...MAP_HOSTS],
  'connect-src': [SELF, ...MAP_HOSTS],
  'font-src': [SELF],
  'manifest-src': [SELF],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
};

/**
 * The one content security policy: a meta tag in the built page, a header of our server, a line in `_headers`.
 * Who may frame the map is the deployer's choice, so `frame-ancestors` is not in it.
 */
export const CONTENT_SECURITY_POLICY = Object.entries(POLICY)
  .map(([directive, sources]) => `${directive} ${sources.join(' ')}`)
  .join('; ');

/** Sent with every file. */
export const SITE_HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': CONTENT_SECURITY_POLICY,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  // Everything here is public; the web component reads it from a partner's page.
  'Access-Control-Allow-Origin': '*',
};

/** Names in this folder carry a hash of their content, so they never change. */
export const HASHED_FOLDER = '/assets/';
export const HASHED_CACHE = 'public, max-age=31536000, immutable';
/** The page and the data are asked again each time, and cost a 304 where nothing changed. */
export const UNHASHED_CACHE = 'no-cache';

/** The same headers in the format that most static hosts read from a file called `_headers`. */
export function toHeadersFile(): string {
  const lines = Object.entries(SITE_HEADERS).map(([name, value]) => `  ${name}: ${value}`);
  return ['/*', ...lines, `${HASHED_FOLDER}*`, `  Cache-Control: ${HASHED_CACHE}`, ''].join('\n');
}
