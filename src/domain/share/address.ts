import { NO_FILTER, type Filter, type WalkingMinutes } from '../explore/filter.ts';
import type { LonLat } from '../geo/lon-lat.ts';
import type { ParameterName } from './parameters.ts';

export const VIEWS = ['map', 'list', 'coverage', 'data', 'embed', 'about'] as const;
export type View = (typeof VIEWS)[number];

/** The pages of the view `about`. */
export const ABOUT_PAGES = ['story', 'sources', 'method', 'privacy', 'accessibility'] as const;
export type AboutPage = (typeof ABOUT_PAGES)[number];

export const MEASURES = ['share', 'count', 'per1000', 'nearest'] as const;
export type Measure = (typeof MEASURES)[number];

export interface AddressCamera {
  readonly lon: number;
  readonly lat: number;
  readonly zoom: number;
}

/** What is chosen in the table of coverage: a whole column, or the cell of a neighbourhood in it. */
export interface AddressCell {
  /** Id of the issue. */
  readonly issue: string;
  /** Code, null for the column. */
  readonly neighbourhood: string | null;
}

/** By which column the table of coverage is sorted: `name`, `population` or the id of an issue. */
export interface AddressSort {
  readonly column: string;
  readonly descending: boolean;
}

/** A place that does not exist, put on the map to see what it would change. */
export interface ImaginedSpot {
  /** Id of its issue: one that the territory does not have is kept, and counts nowhere. */
  readonly issue: string;
  readonly position: LonLat;
}

/** Everything that the page's address says. Defaults are null, empty or the first value. */
export interface Address {
  readonly filter: Filter;
  /** Id of the open place. */
  readonly place: string | null;
  readonly view: View;
  readonly page: AboutPage;
  readonly measure: Measure;
  readonly minutes: WalkingMinutes;
  readonly cell: AddressCell | null;
  /** Null: in the order of the file. */
  readonly sort: AddressSort | null;
  /** Code of the neighbourhood beside the chosen one; null for the territory. */
  readonly compare: string | null;
  readonly imagined: readonly ImaginedSpot[];
  /** A language code, '' where none is written; `fr` too is kept, chosen perhaps against a browser's own. */
  readonly language: string;
  readonly basemap: string | null;
  readonly data: readonly string[];
  readonly site: string | null;
  readonly embed: boolean;
  /** Names of the parameters that the visitor can't change. */
  readonly lock: readonly ParameterName[];
  /** The settings of the snippet that the view `embed` builds, as an address of their own. */
  readonly snippet: string;
  readonly camera: AddressCamera | null;
  /** Parameters that are not ours, in their order: they are left alone. */
  readonly unknown: readonly (readonly [name: string, value: string])[];
}

export const DEFAULT_ADDRESS: Address = Object.freeze({
  filter: NO_FILTER,
  place: null,
  view: 'map',
  page: 'story',
  measure: 'share',
  minutes: 5,
  cell: null,
  sort: null,
  compare: null,
  imagined: [],
  language: '',
  basemap: null,
  data: [],
  site: null,
  embed: false,
  lock: [],
  snippet: '',
  camera: null,
  unknown: [],
});
