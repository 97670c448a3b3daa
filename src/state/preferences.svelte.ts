export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

export function isTheme(value: string | null): value is Theme {
  return THEMES.some((theme) => theme === value);
}

/** What a visitor prefers on this device, beside the address: the appearance. */
export class Preferences {
  theme: Theme = $state.raw('auto');
  #systemDark = $state.raw(false);

  /** The device is followed until `stop` says so. */
  constructor(theme: Theme, darkQuery: MediaQueryList | null, stop?: AbortSignal) {
    this.theme = theme;
    this.#systemDark = darkQuery?.matches ?? false;
    const follow = (event: MediaQueryListEvent): void => {
      this.#systemDark = event.matches;
    };
    darkQuery?.addEventListener('change', follow, stop === undefined ? {} : { signal: stop });
  }

  readonly dark: boolean = $derived(this.theme === 'dark' || (this.theme === 'auto' && this.#systemDark));
}

/** Old engines and some embedders have no matchMedia. */
export function darkQueryOf(window: Window): MediaQueryList | null {
  return 'matchMedia' in window ? window.matchMedia('(prefers-color-scheme: dark)') : null;
}
