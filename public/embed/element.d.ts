/** Types of `<carto-quartiers>` for pages written in TypeScript: copy this file beside yours (docs/embed.md). */

export type CartoQuartiersView = 'map' | 'list' | 'coverage';

/** What each event carries as its `detail`. */
export interface CartoQuartiersEvents {
  'cq-ready': Record<string, never>;
  'cq-select': { readonly id: string | null };
  'cq-filter': { readonly issues: readonly string[]; readonly q: string; readonly count: number };
  'cq-view': { readonly view: string };
  'cq-camera': { readonly lat: number; readonly lon: number; readonly zoom: number };
  'cq-error': {
    readonly code: 'network' | 'missing' | 'server' | 'timeout' | 'unreadable' | 'refused';
  };
}

export interface CartoQuartiersElement extends HTMLElement {
  /** Ids of the issues shown now; none is all. */
  issues: readonly string[];
  /** What is searched for now. */
  query: string;
  /** Opens a place by its id; null closes it. */
  select(id: string | null): void;
  flyTo(position: { lat: number; lon: number; zoom?: number }): void;
  setView(view: CartoQuartiersView): void;

  // Each of these is an attribute too, in kebab-case; null takes it away.
  q: string | null;
  kind: string | null;
  qpv: string | null;
  communes: string | null;
  vocation: string | null;
  funding: string | null;
  phase: string | null;
  audience: string | null;
  open: string | null;
  free: string | null;
  near: string | null;
  within: string | null;
  place: string | null;
  view: string | null;
  measure: string | null;
  minutes: string | null;
  basemap: string | null;
  data: string | null;
  site: string | null;
  lock: string | null;
  latitude: string | null;
  longitude: string | null;
  zoom: string | null;
  theme: string | null;
  primary: string | null;
  searchControl: string | null;
  scrollWheelZoom: string | null;
  zoomControl: string | null;
  fullscreenControl: string | null;
  locateControl: string | null;
  captionBar: string | null;
  legend: string | null;
  src: string | null;

  addEventListener<Name extends keyof CartoQuartiersEvents>(
    type: Name,
    listener: (event: CustomEvent<CartoQuartiersEvents[Name]>) => void,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void;
}

declare global {
  interface HTMLElementTagNameMap {
    'carto-quartiers': CartoQuartiersElement;
  }
}
