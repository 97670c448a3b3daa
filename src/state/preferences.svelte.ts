export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

export function isTheme(value: string | null): value is Theme {
  return THEMES.some((theme) => theme === value);
}

/** What a visitor prefers on this device, beside the address: the appearance. */
export class Preferences {
  theme: Theme = $state.raw('auto');
  #systemDark = $state.raw(false);

  constructor(theme: Theme, darkQuery: MediaQueryList | null) {
    this.theme = theme;
    this.#systemDark = darkQuery?.matches ?? false;
    darkQuery?.addEventListener('change', (event) => {
      this.#systemDark = event.matches;
    });
  }

  readonly dark: boolean = $derived(this.theme === 'dark' || (this.theme === 'auto' && this.#systemDark));
}

/** Old engines and some embedders have no matchMedia. */
export function darkQueryOf(window: Window): MediaQueryList | null {
  return 'matchMedia' in window ? window.matchMedia('(prefers-color-scheme: dark)') : null;
}
