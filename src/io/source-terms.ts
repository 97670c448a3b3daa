import type { LoadFailure } from '../domain/dataset.ts';
import type { Site } from '../domain/site.ts';

/** What a file is to hold: by this a new version is known for good before it takes the place of a kept one. */
export type SourceSort = 'places' | 'issues' | 'neighbourhoods' | 'surveys';

/** For which territory files are fetched, and on which terms. */
export interface SourceTerms {
  readonly site: Site;
  /** Address of its `site.json`, on the page's own origin. */
  readonly territory: URL;
  /** Files that a link asks for instead of the territory's. */
  readonly asked: readonly URL[];
  /** False in a partner's page, where nothing is stored. */
  readonly keepsCopies: boolean;
  /** Where it is written down for which file a copy stands in. */
  readonly failures: LoadFailure[];
}
