import type { Address } from './domain/share/address.ts';
import type { Frame } from './embed/frame.ts';
import { nextTask } from './io/next-task.ts';
import { readPreference, writePreference } from './io/storage.ts';
import { openMap, type Begun } from './open-map.ts';
import { Host } from './state/host.svelte.ts';
import { THEME_KEY } from './state/preference-keys.ts';
import { bridgePreferences } from './state/preferences-bridge.svelte.ts';
import { darkQueryOf, isTheme, Preferences } from './state/preferences.svelte.ts';
import { bridgeOutside, followHistory, writeHistory } from './state/url-bridge.svelte.ts';

/** What was begun before the page had come. */
export interface BegunVisit extends Begun {
  /** Resolves when there is something to show: until then the page is made, not drawn. Null: it is drawn as it comes. */
  readonly isWorthwhile: Promise<unknown> | null;
}

// Fetched while the list is made, which would else be seen in other letters first.
const { fontFamily } = getComputedStyle(document.documentElement);
document.fonts.load(`1em ${fontFamily}`).catch(() => undefined);

/** Opens the map in a page of its own, or as a frame of a partner's shows it. */
export function openPage(asked: Address, base: string, begun: BegunVisit): void {
  if (asked.embed) {
    // There other manners hold; they come before anything is shown in those of ours. Without them, still a map.
    void import('./embed/frame.ts').then(
      ({ toFrame }) => {
        open(asked, base, begun, toFrame(asked));
      },
      () => {
        open(asked, base, begun, null);
      },
    );
  } else {
    open(asked, base, begun, null);
  }
}

function open(asked: Address, base: string, begun: BegunVisit, frame: Frame | null): void {
  const shell = document.getElementById('app');
  if (shell === null) throw new Error('the page has no element #app');
  const target = document.createElement('div');
  target.id = shell.id;
  const { isWorthwhile } = begun;
  const shown = isWorthwhile?.then(() => {
    shell.replaceWith(target);
  });
  if (shown === undefined) shell.replaceWith(target);
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
  // The list is shown in one task, the map taken over in the next.
  const { explorer, reload } = openMap({
    target,
    host,
    asked: frame?.asked ?? asked,
    preferences,
    keep: frame?.keep,
    begun: { answer: begun.answer, map: shown?.then(nextTask).then(() => begun.map) ?? begun.map },
  });
  const others = frame?.listen(explorer) ?? [];
  bridgeOutside(explorer, [writeHistory(frame === null ? 'push' : 'replace'), ...others]);
  followHistory(explorer);
  addEventListener('popstate', reload);
  if (!asked.embed) bridgePreferences(explorer, preferences, writePreference);
}
