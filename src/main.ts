import { mount } from 'svelte';
import { decodeAddress } from './domain/share/address-codec.ts';
import { fetchDataset } from './io/fetch-dataset.ts';
import { readPreference, writePreference } from './io/storage.ts';
import { Asides } from './state/asides.svelte.ts';
import type { AskAddresses } from './state/address-search.svelte.ts';
import type { OwnFilesShelf } from './state/context.ts';
import { Explorer } from './state/explorer.svelte.ts';
import { bridgePreferences, LANGUAGE_KEY, THEME_KEY } from './state/preferences-bridge.svelte.ts';
import { Near } from './state/near.svelte.ts';
import { isTheme, Preferences } from './state/preferences.svelte.ts';
import { bridgeUrl } from './state/url-bridge.svelte.ts';
import { bridgeDocument } from './ui/shell/document-bridge.svelte.ts';
import { fetchAhead } from './ui/shell/fetch-ahead.ts';
import Root from './ui/shell/Root.svelte';
import { Words } from './ui/words.svelte.ts';

const asked = decodeAddress(location.search, location.hash);
const explorer = new Explorer(
  { ...asked, language: asked.language || (readPreference(LANGUAGE_KEY) ?? '') },
  { now: Date.now, load: () => import('./io/hours-library.ts').then((module) => module.openPlaces) },
);
const near = new Near(explorer, (onSlow) =>
  import('./io/geolocation.ts').then(
    ({ locateDevice }) => locateDevice(onSlow),
    () => 'unavailable',
  ),
);
const theme = readPreference(THEME_KEY);
const darkQuery = 'matchMedia' in window ? matchMedia('(prefers-color-scheme: dark)') : null;
const preferences = new Preferences(isTheme(theme) ? theme : 'auto', darkQuery);
const words = new Words();

/** What is loaded, or about to be: another territory or file in the address is another data set. */
const askedFor = (): string => JSON.stringify([explorer.address.site, explorer.address.data]);
let shown = '';
let loads = 0;

async function load(): Promise<void> {
  shown = askedFor();
  const turn = ++loads;
  explorer.showLoad({ status: 'loading', slow: false });
  const request = {
    site: new URL('data/site.json', document.baseURI).href,
    askedSite: explorer.address.site,
    today: new Date().toISOString().slice(0, 10),
    page: document.baseURI,
    data: explorer.address.data,
    keepsCopies: !explorer.address.embed,
  };
  const fetching = fetchDataset(request, () => {
    if (turn === loads) explorer.showLoad({ status: 'loading', slow: true });
  });
  // Who comes with a query waits for the search, so that no wrong list is seen first; all others see the places.
  if (explorer.filter.query !== '') await fetchSearch();
  const loaded = await fetching;
  // An answer that comes after a later question is about another territory.
  if (turn !== loads) return;
  explorer.showLoad(loaded);
  await Promise.all([fetchSearch(), fetchAhead(words.language)]);
  const { inIdleTime } = await import('./io/in-idle-time.ts');
  if (explorer.search !== null) await inIdleTime(explorer.search.prepare());
}

async function fetchSearch(): Promise<void> {
  const search = await import('./domain/explore/search-text.ts').catch(() => null);
  if (search !== null) explorer.searchBy(search.createSearch);
}

const ownFiles: OwnFilesShelf = {
  kept: null,
  tools: () => import('./io/own-files-tools.ts').then((module) => module.OWN_FILES_TOOLS),
};

const asides = new Asides({
  print: () => {
    window.print();
  },
  now: () => new Date(),
});
const askAddresses: AskAddresses = async (...question) => {
  const service = await import('./io/ask-addresses.ts').catch(() => null);
  return service === null ? { ok: false, restMs: 0 } : service.askAddresses(...question);
};

bridgeUrl(explorer);
addEventListener('popstate', () => {
  if (askedFor() === shown) return;
  // A visitor's own files were read beside places that are no longer shown.
  ownFiles.kept = null;
  explorer.visit(null);
  void load();
});
bridgeDocument(explorer, preferences, words);
bridgePreferences(explorer, preferences, writePreference);
void load();

const target = document.getElementById('app');
if (target === null) throw new Error('the page has no element #app');
target.replaceChildren();
mount(Root, {
  target,
  props: { explorer, near, preferences, words, ownFiles, asides, askAddresses, onretry: () => void load() },
});
