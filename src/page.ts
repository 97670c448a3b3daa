import type { Address } from './domain/share/address.ts';
import type { Frame } from './embed/frame.ts';
import { readPreference, writePreference } from './io/storage.ts';
import { openMap, type FirstAnswer } from './open-map.ts';
import { Host } from './state/host.svelte.ts';
import { bridgePreferences, LANGUAGE_KEY, THEME_KEY } from './state/preferences-bridge.svelte.ts';
import { darkQueryOf, isTheme, Preferences } from './state/preferences.svelte.ts';
import { bridgeOutside, followHistory, writeHistory } from './state/url-bridge.svelte.ts';

/** Opens the map in a page of its own, or as a frame of a partner's shows it. */
export function openPage(asked: Address, base: string, firstAnswer: FirstAnswer): void {
  if (asked.embed) {
    // There other manners hold; they come before anything is shown in those of ours. Without them, still a map.
    void import('./embed/frame.ts').then(
      ({ toFrame }) => {
        open(asked, base, firstAnswer, toFrame(asked));
      },
      () => {
        open(asked, base, firstAnswer, null);
      },
    );
  } else {
    open(asked, base, firstAnswer, null);
  }
}

function open(asked: Address, base: string, firstAnswer: FirstAnswer, frame: Frame | null): void {
  const target = document.getElementById('app');
  if (target === null) throw new Error('the page has no element #app');
  // In a partner's page nothing is stored.
  const read = asked.embed ? () => null : readPreference;
  const theme = frame?.look.options.theme ?? read(THEME_KEY);
  const preferences = new Preferences(isTheme(theme) ? theme : 'auto', darkQueryOf(window));
  const host = new Host({
    root: document,
    frame: document.documentElement,
    base,
    look: frame?.look ?? null,
    ownsPage: true,
    toWorker: (script) => script,
  });
  const start = frame?.asked ?? { ...asked, language: asked.language || (read(LANGUAGE_KEY) ?? '') };
  const { explorer, reload } = openMap({
    target,
    host,
    asked: start,
    preferences,
    keep: frame?.keep,
    firstAnswer,
  });
  const others = frame?.listen(explorer) ?? [];
  bridgeOutside(explorer, [writeHistory(frame === null ? 'push' : 'replace'), ...others]);
  followHistory(explorer);
  addEventListener('popstate', reload);
  if (!asked.embed) bridgePreferences(explorer, preferences, writePreference);
}
