import { mount, unmount } from 'svelte';
import type { KeptFile } from './domain/dataset.ts';
import { asksFurther } from './domain/explore/filter.ts';
import type { Finder } from './domain/explore/finder.ts';
import type { Address } from './domain/share/address.ts';
import { askDataset, toDatasetRequest } from './io/ask-dataset.ts';
import type { DatasetAnswer, DatasetRequest, FetchedDataset } from './io/dataset-message.ts';
import { fetchDataset, NOT_COME } from './io/fetch-dataset.ts';
import type { AskAddresses } from './state/address-search.svelte.ts';
import { Asides } from './state/asides.svelte.ts';
import { Beginning } from './state/beginning.ts';
import type { OwnFilesShelf } from './state/context.ts';
import { CoverageShelf } from './state/coverage-shelf.svelte.ts';
import { Explorer } from './state/explorer.svelte.ts';
import type { LocateDevice } from './domain/location.ts';
import type { BegunMap } from './map/begun-map.ts';
import type { Host } from './state/host.svelte.ts';
import { Near } from './state/near.svelte.ts';
import type { LoadOpeningBook } from './state/opening.svelte.ts';
import type { Preferences } from './state/preferences.svelte.ts';
import { bridgeDocument } from './ui/shell/document-bridge.svelte.ts';
import { fetchAhead } from './ui/shell/fetch-ahead.ts';
import Root from './ui/shell/Root.svelte';
import { Words } from './ui/words.svelte.ts';

const loadFinder = (): Promise<Finder> =>
  import('./domain/explore/finder.ts').then((module) => module.FINDER);

const loadBook: LoadOpeningBook = async () => {
  const [{ OpeningBook }, { openPlaces }] = await Promise.all([
    import('./state/opening-book.svelte.ts'),
    import('./io/hours-library.ts'),
  ]);
  return new OpeningBook(openPlaces, Date.now);
};

const askDevice: LocateDevice = (onSlow) =>
  import('./io/geolocation.ts').then(
    ({ locateDevice }) => locateDevice(onSlow),
    () => 'unavailable',
  );

const askAddresses: AskAddresses = async (...question) => {
  const service = await import('./io/ask-addresses.ts').catch(() => null);
  return service === null ? { ok: false, restMs: 0 } : service.askAddresses(...question);
};

type ReadyDataset = Extract<FetchedDataset, { status: 'ready' }>;

/** What was begun before the page had come, for the address as it then was. */
export interface Begun {
  readonly answer: Promise<DatasetAnswer | null>;
  /** Null where there is no map to begin with. */
  readonly map: Promise<BegunMap | null> | null;
}

/** What a map is opened with, in a page of its own or in a partner's. */
export interface Opening {
  readonly target: Element;
  readonly host: Host;
  readonly asked: Address;
  readonly preferences: Preferences;
  /** Puts back what an embedder has locked. */
  readonly keep?: ((address: Address) => Address) | undefined;
  /** Left out where nothing was. */
  readonly begun?: Begun;
}

export interface OpenMap {
  readonly explorer: Explorer;
  /** Loads what the address asks for now, unless that is what is shown. */
  readonly reload: () => void;
  readonly close: () => void;
}

/** Opens a map; the only place that wires one. */
export function openMap({ target, host, asked, preferences, keep, begun }: Opening): OpenMap {
  const explorer = new Explorer(asked, { loadBook, loadFinder }, keep);
  const near = new Near(explorer, askDevice);
  const words = new Words();
  const ownFiles: OwnFilesShelf = {
    kept: null,
    tools: async () => {
      const { OWN_FILES_TOOLS } = await import('./io/own-files-tools.ts');
      return { ...OWN_FILES_TOOLS, siteFiles };
    },
  };
  /** What is loaded, or about to be: another territory or file in the address is another data set. */
  const askedFor = (): string => JSON.stringify([explorer.address.site, explorer.address.data]);
  let keepFiles: () => Promise<readonly KeptFile[] | null> = () => Promise.resolve(null);
  const siteFiles = async (): Promise<readonly KeptFile[]> => {
    const files = await keepFiles();
    if (files === null) throw new Error('the worker that had the files was lost');
    return files;
  };
  let shown = '';
  let loads = 0;

  /** Where the files are, and what for. */
  const request = (): DatasetRequest => toDatasetRequest(explorer.address, host.base, !host.isEmbedded);
  const beginning = new Beginning(asked.view === 'map');
  const coverage = new CoverageShelf(async () => {
    const [{ CoverageBoard }, { startCoverage }, { FILE_TOOLS }] = await Promise.all([
      import('./state/coverage.svelte.ts'),
      import('./io/ask-coverage.ts'),
      import('./io/file-tools.ts'),
    ]);
    return new CoverageBoard(
      explorer,
      (territory) => startCoverage(territory, request(), host.toWorker),
      FILE_TOOLS,
    );
  });

  /**
   * Shows the list, then its places on the map, then what was not read yet. Of a packed file, whose script comes only
   * with one, it shows those in sight.
   */
  async function show(loaded: ReadyDataset, isWanted: () => boolean): Promise<void> {
    const { dataset } = loaded;
    if (!dataset.scope) explorer.showLoad({ status: 'ready', dataset, tree: null });
    const tree = await loaded.tree.catch(() => null);
    const module = dataset.scope && (await import('./open-pack.ts').catch(() => null));
    if (!isWanted()) return;
    if (dataset.scope) {
      if (tree && module) {
        await module.openPack(explorer, { dataset, tree }, request().today, host, isWanted, load);
      } else explorer.showLoad(NOT_COME);
      return;
    }
    explorer.showTree(tree);
    if (tree === null) beginning.end();
    if (loaded.readOn === null) return;
    const whole = await beginning.drawn.over.then(loaded.readOn).catch(() => null);
    if (!isWanted()) return;
    if (whole === null) explorer.showLoad(NOT_COME);
    else explorer.showWhole(whole);
  }

  async function load(): Promise<void> {
    shown = askedFor();
    const turn = ++loads;
    explorer.showLoad({ status: 'loading', slow: false });
    explorer.roam(null);
    const answer = (turn === 1 ? begun?.answer : undefined) ?? askDataset(request(), host.toWorker);
    const fetching = fetchDataset(request(), answer, () => {
      if (turn === loads) explorer.showLoad({ status: 'loading', slow: true });
    });
    // Who comes with a filter that asks further waits, so that no wrong list is seen first.
    if (asksFurther(explorer.filter)) await explorer.finding.prepare();
    const loaded = await fetching;
    const keep = loaded.status === 'failed' ? () => Promise.resolve(null) : loaded.keepFiles;
    // An answer that comes after a later question is about another territory: its worker ends.
    if (turn !== loads) return void keep();
    keepFiles = keep;
    if (loaded.status === 'ready') await show(loaded, () => turn === loads);
    else {
      explorer.showLoad(loaded);
      beginning.end();
    }
    beginning.read.end();
    await beginning.after(() => Promise.all([explorer.finding.prepare(), fetchAhead(words.language)]));
    // What does not come is done at the first letter instead.
    const idle = await import('./io/in-idle-time.ts').catch(() => null);
    const { search } = explorer.finding;
    if (search !== null) await idle?.inIdleTime(search.prepare());
    // Last: of many places that is much to carry from process to process, and only own files beside them need it.
    void keep();
  }

  const leaveDocument = bridgeDocument(explorer, preferences, words, host, beginning);
  void load();
  const onretry = (): void => void load();
  const asides = new Asides({ print: () => window.print(), now: () => new Date() });
  const page = { host, explorer, near, preferences, beginning, asides, coverage, ownFiles, askAddresses };
  const root = mount(Root, { target, props: { page, words, begun: begun?.map ?? null, onretry } });

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
      explorer.roam(null);
      coverage.close();
      void unmount(root);
    },
  };
}
