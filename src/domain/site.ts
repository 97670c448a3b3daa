import type { Bounds } from './geo/lon-lat.ts';

/** An online basemap that a territory offers: a MapLibre style somewhere else. */
export interface Basemap {
  readonly id: string;
  readonly name: string;
  readonly style: string;
  /** Plain text, never markup. */
  readonly attribution: string;
}

/** The public service of the Géoplateforme, where a territory names no other. */
export const PUBLIC_GEOCODER = 'https://data.geopf.fr/geocodage';

/** The two files of `data:pack`, and when they are read. */
export interface PackSource {
  /** The file of places, and that of their counts: beside `site.json`, or whole addresses. */
  readonly places: string;
  readonly summary: string;
  /** More places than this, and they are read a view at a time instead of from the files of `sources`. */
  readonly above: number;
  /** So many places in sight at most are read; of more, only counts are shown. */
  readonly inSight: number;
}

/** A territory: what `site.json` says, addresses resolved against it. */
export interface Site {
  /** By language code; `fr` is always there. */
  readonly title: Readonly<Record<string, string>>;
  readonly bounds: Bounds;
  readonly start: { readonly lon: number; readonly lat: number; readonly zoom: number };
  readonly languages: readonly string[];
  readonly basemaps: readonly Basemap[];
  /** Id of the basemap shown first, or `sketch`. */
  readonly basemap: string;
  /** True where the sketch that the app ships shows this territory. */
  readonly sketch: boolean;
  /** Names of files beside `site.json`, or addresses of files elsewhere. */
  readonly sources: {
    readonly projects: readonly string[];
    readonly venues: readonly string[];
    readonly issues: string;
    readonly neighbourhoods: string;
    readonly surveys: string;
  };
  /** Null where all places come from `sources`. */
  readonly pack: PackSource | null;
  /**
   * Origins from which the `data` parameter may load a file, beside the site's own, and to which a source may be
   * redirected; `https://*.example.org` stands for all hosts below.
   */
  readonly dataOrigins: readonly string[];
  /** The service that finds addresses, or another of the same format; may be relative to the page. */
  readonly geocoder: string;
  /** An organisation's mailbox, never a person's; '' where none is given. */
  readonly contact: string;
  /**
   * Address of a public transport planner, where `{lat}` and `{lon}` stand for the place to go to if it takes them;
   * '' where none is known.
   */
  readonly transitPlanner: string;
}
