import { NO_FILTER, type Filter, type WalkingMinutes } from '../explore/filter.ts';
import type { ParameterName } from './parameters.ts';

export const VIEWS = ['map', 'list', 'coverage', 'data', 'embed', 'about'] as const;
export type View = (typeof VIEWS)[number];

/** The pages of the view `about`. */
export const ABOUT_PAGES = ['story', 'sources', 'privacy', 'accessibility'] as const;
export type AboutPage = (typeof ABOUT_PAGES)[number];

export const MEASURES = ['share', 'count', 'per1000', 'nearest'] as const;
type Measure = (typeof MEASURES)[number];

export interface AddressCamera {
  readonly lon: number;
  readonly lat: number;
  readonly zoom: number;
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
