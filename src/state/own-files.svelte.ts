import type { KeptFile } from '../domain/dataset.ts';
import { cameraOf } from '../domain/geo/frame.ts';
import { NO_FINDINGS } from '../domain/geocode/finding-table.ts';
import type { ManualColumns } from '../domain/intake/read-header.ts';
import type { SourceFile } from '../domain/intake/read-places.ts';
import type { OwnFilesMode, OwnFilesProgress, OwnFilesReading } from '../domain/own-files.ts';
import type { DoOwnFilesWork, WriteQuestion } from '../domain/own-files-work.ts';
import type { Explorer } from './explorer.svelte.ts';
import { Geocoding } from './geocoding.svelte.ts';

/** Where the reading of a visitor's files stands. */
type OwnFilesLoad =
  | { readonly status: 'idle' | 'ready' }
  | ({ readonly status: 'reading' } & OwnFilesProgress)
  /** `unreadable`: the device did not give the bytes; `broken`: the reading itself failed. */
  | { readonly status: 'failed'; readonly reason: 'unreadable' | 'broken' };

/** Where the writing of a file to download stands. */
type Writing = 'idle' | 'writing' | 'failed';

/** What the outside world does for this state; main.ts hands it in. */
export interface OwnFilesTools {
  readonly work: DoOwnFilesWork;
  /** The files that the site's own data set was read from; rejects where they were lost. */
  readonly siteFiles: () => Promise<readonly KeptFile[]>;
  readonly isOffline: () => boolean;
  readonly save: (name: string, file: Blob) => void;
  /** ISO date of the visitor's day. */
  readonly today: () => string;
}

/** More than a file may have: it is refused as too long without being read to its end. */
const MOST_BYTES = 60_000_001;

/** A visitor's own files: read on the device, shown to nobody else, gone with the page. */
export class OwnFiles {
  readonly #explorer: Explorer;
  readonly #tools: OwnFilesTools;
  readonly geocoding: Geocoding;
  #load = $state.raw<OwnFilesLoad>({ status: 'idle' });
  /** The last one that came to its end; it stays while the same files are read in another way. */
  #reading = $state.raw<OwnFilesReading | null>(null);
  #writing = $state.raw<Writing>('idle');
  #mode = $state.raw<OwnFilesMode>('beside');
  #sources: readonly SourceFile[] = [];
  /** The positions that the reading knows. */
  #placed = NO_FINDINGS;
  #stop: AbortController | null = null;

  constructor(explorer: Explorer, tools: OwnFilesTools) {
    this.#explorer = explorer;
    this.#tools = tools;
    this.geocoding = new Geocoding(tools, () => this.#place());
  }

  get load(): OwnFilesLoad {
    return this.#load;
  }

  get reading(): OwnFilesReading | null {
    return this.#reading;
  }

  get mode(): OwnFilesMode {
    return this.#mode;
  }

  get writing(): Writing {
    return this.#writing;
  }

  /** True while the map and the list show these files. */
  get isShown(): boolean {
    return this.#explorer.dataset?.origin.kind === 'own';
  }

  async takeFiles(files: readonly File[]): Promise<void> {
    if (files.length === 0) return;
    const stop = this.#begin();
    this.geocoding.reset();
    this.#reading = null;
    const sources = await Promise.all(files.map(toSource)).catch(() => null);
    if (stop.signal.aborted) return;
    if (sources === null) this.#load = { status: 'failed', reason: 'unreadable' };
    else await this.#read(sources, this.#mode, stop);
  }

  /** A table that was pasted, as a spreadsheet puts it on the clipboard. */
  async takeText(name: string, text: string): Promise<void> {
    const stop = this.#begin();
    this.geocoding.reset();
    this.#reading = null;
    await this.#read([{ name, bytes: new TextEncoder().encode(text) }], this.#mode, stop);
  }

  /** Beside the site's places or instead of them: ids and twins differ, so the files are read again. */
  async chooseMode(mode: OwnFilesMode): Promise<void> {
    if (mode !== this.#mode) await this.#read(this.#sources, mode, this.#begin());
  }

  /** Reads again with columns named by hand, of the file at this position. */
  async chooseColumns(position: number, columns: ManualColumns): Promise<void> {
    const sources = this.#sources.map((source, index) =>
      index === position ? { ...source, columns: { ...source.columns, ...columns } } : source,
    );
    await this.#read(sources, this.#mode, this.#begin());
  }

  cancel(): void {
    this.#stop?.abort();
    this.#load = { status: this.#reading === null ? 'idle' : 'ready' };
    void this.#place();
  }

  /** Shows the places in a view, all of them: a filter set for other places would hide some. */
  show(view: 'map' | 'list'): void {
    if (this.#reading === null) return;
    const { frame } = this.#reading;
    this.#explorer.visit(this.#reading);
    const camera = frame === null ? null : cameraOf(frame, window.innerWidth / 2, window.innerHeight / 2);
    this.#explorer.clearFilter();
    this.#explorer.change({ view, place: null, camera });
  }

  /** Opens the place that a row became. */
  openPlace(index: number, view: 'map' | 'list' = 'list'): void {
    this.show(view);
    this.#explorer.openPlace(index);
  }

  /** Writes a file away from the page and hands it to the visitor. */
  async download(name: string, question: WriteQuestion): Promise<void> {
    if (this.#writing === 'writing') return;
    this.#writing = 'writing';
    const signal = new AbortController().signal;
    const file = await this.#tools.work('write', question, () => undefined, signal).catch(() => null);
    this.#writing = file === null ? 'failed' : 'idle';
    if (file !== null) this.#tools.save(name, file);
  }

  /** Back to the site's own places; the files stay read. */
  leave(): void {
    this.#explorer.visit(null);
    this.#explorer.change({ place: null, camera: null }, 'replace');
  }

  #begin(): AbortController {
    this.#stop?.abort();
    this.#stop = new AbortController();
    this.#load = { status: 'reading', stage: 'reading', rows: 0 };
    return this.#stop;
  }

  /** Reads the same files again, unseen, where other positions were found than those that they have. */
  async #place(): Promise<void> {
    const isSame = this.#placed === this.geocoding.findings;
    if (this.#reading === null || this.#load.status !== 'ready' || isSame) return;
    this.#stop?.abort();
    this.#stop = new AbortController();
    await this.#read(this.#sources, this.#mode, this.#stop, () => undefined);
  }

  async #read(
    files: readonly SourceFile[],
    mode: OwnFilesMode,
    stop: AbortController,
    tell = (progress: OwnFilesProgress): void => {
      this.#load = { status: 'reading', ...progress };
    },
  ): Promise<void> {
    const { site: own } = this.#explorer;
    if (own === null) {
      this.#load = { status: 'failed', reason: 'broken' };
      return;
    }
    const { site, issues, neighbourhoods } = own;
    const basis = { site, issues, neighbourhoods };
    const { findings } = this.geocoding;
    const onProgress = (progress: OwnFilesProgress): void => {
      if (!stop.signal.aborted) tell(progress);
    };
    const read = async (): Promise<OwnFilesReading> => {
      const sources = await this.#tools.siteFiles();
      const question = { files, mode, site: { ...basis, sources }, today: this.#tools.today(), findings };
      return this.#tools.work('read', question, onProgress, stop.signal);
    };
    const reading = await read().catch(() => null);
    if (stop.signal.aborted) return;
    if (reading === null) {
      this.#load = { status: 'failed', reason: 'broken' };
      return;
    }
    this.#sources = files;
    this.#mode = mode;
    this.#reading = reading;
    this.#placed = findings;
    this.#load = { status: 'ready' };
    if (this.isShown) this.#explorer.visit(reading);
    await this.#place();
  }
}

async function toSource(file: File): Promise<SourceFile> {
  return { name: file.name, bytes: new Uint8Array(await file.slice(0, MOST_BYTES).arrayBuffer()) };
}
