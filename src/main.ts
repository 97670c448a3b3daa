import { decodeAddress } from './domain/share/address-codec.ts';
import type { Frame } from './embed/frame.ts';
import { readPreference, writePreference } from './io/storage.ts';
import { openMap } from './open-map.ts';
import { Host } from './state/host.svelte.ts';
import { bridgePreferences, LANGUAGE_KEY, THEME_KEY } from './state/preferences-bridge.svelte.ts';
import { darkQueryOf, isTheme, Preferences } from './state/preferences.svelte.ts';
import { bridgeOutside, followHistory, writeHistory } from './state/url-bridge.svelte.ts';

const asked = decodeAddress(location.search, location.hash);
// In a partner's page nothing is stored.
const read = asked.embed ? () => null : readPreference;

function open(frame: Frame | null): void {
  const target = document.getElementById('app');
  if (target === null) throw new Error('the page has no element #app');
  const theme = frame?.look.options.theme ?? read(THEME_KEY);
  const preferences = new Preferences(isTheme(theme) ? theme : 'auto', darkQueryOf(window));
  const host = new Host({
    root: document,
    frame: document.documentElement,
    base: new URL('.', document.baseURI).href,
    look: frame?.look ?? null,
    ownsPage: true,
    toWorker: (script) => script,
  });
  const start = frame?.asked ?? { ...asked, language: asked.language || (read(LANGUAGE_KEY) ?? '') };
  const { explorer, reload } = openMap({ target, host, asked: start, preferences, keep: frame?.keep });
  const others = frame?.listen(explorer) ?? [];
  bridgeOutside(explorer, [writeHistory(frame === null ? 'push' : 'replace'), ...others]);
  followHistory(explorer);
  addEventListener('popstate', reload);
  if (!asked.embed) bridgePreferences(explorer, preferences, writePreference);
}

if (asked.embed) {
  // There other manners hold; they come before anything is shown in those of ours. Without them, still a map.
  void import('./embed/frame.ts').then(
    ({ toFrame }) => open(toFrame(asked)),
    () => open(null),
  );
} else {
  open(null);
}
