import type { LoadFailure } from '../domain/dataset.ts';
import { checkDataAddress, checkSiteAddress, type DataAddress } from '../domain/share/data-address.ts';
import type { Site } from '../domain/site.ts';
import type { DatasetRequest } from './dataset-message.ts';

/** What a link asks for, as far as it may. */
export interface Asked {
  /** Null where the site's own territory is to be shown. */
  readonly site: URL | null;
  /** The files that it asks for, once the territory has said which sites are allowed. */
  readonly files: (site: Site) => readonly URL[];
}

/**
 * What a link asks for beside the site's own territory and files. What it may not ask for is a failure, and nobody
 * is asked for it.
 */
export function readAsked(
  { askedSite, data, page }: Pick<DatasetRequest, 'askedSite' | 'data' | 'page'>,
  failures: LoadFailure[],
): Asked {
  const take = (file: string, checked: DataAddress): URL[] => {
    if (checked.ok) return [checked.url];
    failures.push({ reason: 'refused', detail: checked.fault, file });
    return [];
  };
  const [site = null] = askedSite === null ? [] : take(askedSite, checkSiteAddress(askedSite, page));
  return {
    site,
    files: ({ dataOrigins }) => data.flatMap((text) => take(text, checkDataAddress(text, page, dataOrigins))),
  };
}
