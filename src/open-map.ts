import { mount, unmount } from 'svelte';
import type { Address } from './domain/share/address.ts';
import { fetchDataset } from './io/fetch-dataset.ts';
import type { OwnFilesShelf } from './state/context.ts';
import { Explorer } from './state/explorer.svelte.ts';
import type { Host } from './state/host.svelte.ts';
import type { Preferences } from './state/preferences.svelte.ts';
import { bridgeDocument } from './ui/shell/document-bridge.svelte.ts';
import { fetchAhead } from './ui/shell/fetch-ahead.ts';
import Root from './ui/shell/Root.svelte';
import { Words } from './ui/words.svelte.ts';

/** What a map is opened with, in a page of its own or in a partner's. */
export interface Opening {
  readonly target: Element;
  readonly host: Host;
  readonly asked: Address;
  readonly preferences: Preferences;
  /** Puts back what an embedder has locked. */
  readonly keep?: ((address: Address) => Address) | undefined;
}

export interface OpenMap {
  readonly explorer: Explorer;
  /** Loads what the address asks for now, unless that is what is shown. */
  readonly reload: () => void;
  readonly close: () => void;
}

/** Opens a map; the only place that wires one. */
export function openMap({ target, host, asked, preferences, keep }: Opening): OpenMap {
  const explorer = new Explorer(asked, keep);
  const words = new Words();
  const ownFiles: OwnFilesShelf = {
    kept: null,
    tools: () => import('./io/own-files-tools.ts').then((module) => module.OWN_FILES_TOOLS),
  };
  /** What is loaded, or about to be: another territory or file in the address is another data set. */
  const askedFor = (): string => JSON.stringify([explorer.address.site, explorer.address.data]);
  let shown = '';
  let loads = 0;

  async function load(): Promise<void> {
    shown = askedFor();
    const turn = ++loads;
    explorer.showLoad({ status: 'loading', slow: false });
    const request = {
      site: new URL('data/site.json', host.base).href,
      askedSite: explorer.address.site,
      today: new Date().toISOString().slice(0, 10),
      page: host.base,
      data: explorer.address.data,
      keepsCopies: !host.isEmbedded,
    };
    const fetching = fetchDataset(request, host.toWorker, () => {
      if (turn === loads) explorer.showLoad({ status: 'loading', slow: true });
    });
    // Who comes with a query waits for the search, so that no wrong list is seen first; all others see the places.
    if (explorer.filter.query !== '') await fetchSearch();
    const loaded = await fetching;
    // An answer that comes after a later question is about another territory.
    if (turn !== loads) return;
    explorer.showLoad(loaded);
    await Promise.all([fetchSearch(), fetchAhead()]);
  }

  async function fetchSearch(): Promise<void> {
    const search = await import('./domain/explore/search-text.ts').catch(() => null);
    if (search !== null) explorer.searchBy(search.createSearch);
  }

  const leaveDocument = bridgeDocument(explorer, preferences, words, host);
  void load();
  target.replaceChildren();
  const onretry = (): void => void load();
  const root = mount(Root, { target, props: { explorer, preferences, words, host, ownFiles, onretry } });

  return {
    explorer,
    reload: () => {
      if (askedFor() === shown) return;
      // A visitor's own files were read beside places that are no longer shown.
      ownFiles.kept = null;
      explorer.visit(null);
      void load();
    },
    close: () => {
      // An answer that is still on its way has nobody to come to.
      loads++;
      leaveDocument();
      void unmount(root);
    },
  };
}
