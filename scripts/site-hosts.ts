import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSite } from '../src/domain/read-site.ts';
import { readDataOrigin } from '../src/domain/share/data-origin.ts';
import type { Site } from '../src/domain/site.ts';
import { parseJson } from '../src/domain/parse-json.ts';
import type { SiteHosts } from './security-headers.ts';

/** The project's own territory, and the folder of all others. */
export const OWN_TERRITORY = 'data';
export const OTHER_TERRITORIES = 'sites';

/**
 * The hosts that all territories below a folder name: the project before the build, the built site after it. `more`
 * are the contents of other `site.json` files. One that cannot be read names no host; `data:check` says so.
 */
export function readSiteHosts(root: string, more: readonly Uint8Array[] = []): SiteHosts {
  const files = [...siteFiles(root).map((path) => readFileSync(path)), ...more];
  const sites = files.flatMap((bytes) => readSite(parseJson(bytes)) ?? []);
  return {
    maps: originsOf(sites.flatMap(({ basemaps }) => basemaps.map(({ style }) => style))),
    data: originsOf(sites.flatMap(dataAddresses)),
  };
}

function siteFiles(root: string): string[] {
  const others = join(root, OTHER_TERRITORIES);
  const folders = existsSync(others) ? readdirSync(others).map((name) => join(others, name)) : [];
  return [join(root, OWN_TERRITORY), ...folders.sort()]
    .map((folder) => join(folder, 'site.json'))
    .filter((path) => existsSync(path));
}

function dataAddresses({ sources, pack, dataOrigins, geocoder }: Site): readonly string[] {
  const { projects, venues, issues, neighbourhoods, surveys } = sources;
  const packed = pack === null ? [] : [pack.places, pack.summary];
  return [...projects, ...venues, ...packed, issues, neighbourhoods, surveys, ...dataOrigins, geocoder];
}

/** Each once; what is relative, not protected or no host at all would be no source of a policy. */
function originsOf(addresses: readonly string[]): string[] {
  return [...new Set(addresses.flatMap((address) => readDataOrigin(address) ?? []))];
}
