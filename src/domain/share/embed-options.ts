import type { View } from './address.ts';
import type { Parameter } from './parameters.ts';

/** What an embedder can take away from around the map, by the names that uMap gave them. */
export const SWITCHES = [
  'searchControl',
  'scrollWheelZoom',
  'zoomControl',
  'fullscreenControl',
  'locateControl',
  'captionBar',
  'legend',
] as const;
export type Switch = (typeof SWITCHES)[number];

/** The views that a partner's page shows. The others are for those who keep the map. */
export const EMBED_VIEWS = ['map', 'list', 'coverage'] as const satisfies readonly View[];

export const EMBED_THEMES = ['auto', 'light', 'dark'] as const;
export type EmbedTheme = (typeof EMBED_THEMES)[number];

/** How the map looks in a partner's page; what it shows is in the address. */
export interface EmbedOptions {
  readonly switches: Readonly<Record<Switch, boolean>>;
  readonly theme: EmbedTheme;
  /** `#rrggbb`, null for the map's own ink. */
  readonly primary: string | null;
}

export const DEFAULT_EMBED_OPTIONS: EmbedOptions = Object.freeze({
  switches: Object.freeze({
    searchControl: true,
    // The wheel scrolls the partner's page.
    scrollWheelZoom: false,
    zoomControl: true,
    fullscreenControl: true,
    locateControl: true,
    captionBar: true,
    legend: true,
  }),
  theme: 'auto',
  primary: null,
});

/** Reads the parameters beside those of the address. A bad value is as if it were not there. */
export function readEmbedOptions(parameters: readonly Parameter[]): EmbedOptions {
  const text = (name: string): string =>
    parameters.findLast(([other, value]) => other === name && value !== '')?.[1] ?? '';
  const usual = DEFAULT_EMBED_OPTIONS;
  return {
    switches: mapSwitches((name) => readSwitch(text(name)) ?? usual.switches[name]),
    theme: EMBED_THEMES.find((theme) => theme === text('theme')) ?? usual.theme,
    primary: readColour(text('primary')),
  };
}

/** What differs from the usual. A colour goes without its `#`, which an address would take for its end. */
export function writeEmbedOptions({ switches, theme, primary }: EmbedOptions): Parameter[] {
  const usual = DEFAULT_EMBED_OPTIONS;
  return [
    ...SWITCHES.flatMap((name): Parameter[] =>
      switches[name] === usual.switches[name] ? [] : [[name, String(switches[name])]],
    ),
    ...(theme === usual.theme ? [] : [['theme', theme] as const]),
    ...(primary === null ? [] : [['primary', primary.slice(1)] as const]),
  ];
}

/** `1d74bf`, `#1D74BF` and `#17b` are colours. */
export function readColour(text: string): string | null {
  const [, digits = ''] = /^#?([\da-f]{3}|[\da-f]{6})$/i.exec(text.trim()) ?? [];
  if (digits === '') return null;
  const six = digits.length === 6 ? digits : digits.replaceAll(/./g, '$&$&');
  return `#${six.toLowerCase()}`;
}

function readSwitch(text: string): boolean | null {
  if (['true', '1'].includes(text)) return true;
  return ['false', '0'].includes(text) ? false : null;
}

function mapSwitches(valueOf: (name: Switch) => boolean): Record<Switch, boolean> {
  return {
    searchControl: valueOf('searchControl'),
    scrollWheelZoom: valueOf('scrollWheelZoom'),
    zoomControl: valueOf('zoomControl'),
    fullscreenControl: valueOf('fullscreenControl'),
    locateControl: valueOf('locateControl'),
    captionBar: valueOf('captionBar'),
    legend: valueOf('legend'),
  };
}
