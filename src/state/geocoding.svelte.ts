import type { Decision } from '../domain/geocode/batch-file.ts';
import { decide, joinFindings, NO_FINDINGS, type FindingTable } from '../domain/geocode/finding-table.ts';
import type { OwnFilesReading } from '../domain/own-files.ts';
import type { DoOwnFilesWork, GeocodeFailure, GeocodeProgress } from '../domain/own-files-work.ts';

/** Where the search for positions stands. */
export type GeocodeSearch =
  | { readonly status: 'idle' | 'done' | 'stopped' }
  | {
      readonly status: 'asking';
      /** Addresses, each counted once. */
      readonly done: number;
      readonly total: number;
      /** Why nothing comes at the moment. */
      readonly pause: { readonly reason: 'busy' | 'troubled'; readonly seconds: number } | null;
    }
  | { readonly status: 'failed'; readonly reason: GeocodeReason };

/** Why a search ended before its end; `broken`: it is our own fault. */
type GeocodeReason = GeocodeFailure | 'offline' | 'broken';

interface GeocodeTools {
  readonly work: DoOwnFilesWork;
  /** Surely offline; the other way round, a device can be connected to a network that leads nowhere. */
  readonly isOffline: () => boolean;
}

/**
 * Positions of a visitor's places, found by their addresses once the visitor asks for it. What was found stays
 * as long as the page, whatever becomes of the rest: no address is asked twice.
 */
export class Geocoding {
  readonly #tools: GeocodeTools;
  /** Called when there are other positions than before; comes back when they are shown. */
  readonly #onpositions: () => Promise<void>;
  #search = $state.raw<GeocodeSearch>({ status: 'idle' });
  #findings = $state.raw<FindingTable>(NO_FINDINGS);
  #stop: AbortController | null = null;

  constructor(tools: GeocodeTools, onpositions: () => Promise<void>) {
    this.#tools = tools;
    this.#onpositions = onpositions;
  }

  get search(): GeocodeSearch {
    return this.#search;
  }

  get findings(): FindingTable {
    return this.#findings;
  }

  /** Sends the addresses that were not asked yet to the service. */
  async ask({ dataset, addressed }: OwnFilesReading, service: string): Promise<void> {
    if (this.#tools.isOffline()) {
      this.#search = { status: 'failed', reason: 'offline' };
      return;
    }
    const { adresse, code_postal, commune, code_insee } = dataset.table.texts;
    const asked = { adresse, code_postal, commune, code_insee };
    const texts = Object.fromEntries(
      Object.entries(asked).flatMap(([name, column]) => (column === undefined ? [] : [[name, column]])),
    );
    const rows = addressed.rows.filter((_, entry) => addressed.finding[entry] === -1);
    const stop = new AbortController();
    this.#stop?.abort();
    this.#stop = stop;
    this.#search = { status: 'asking', done: 0, total: rows.length, pause: null };
    const parts: FindingTable[] = [];
    const tell = (progress: GeocodeProgress): void => {
      if (stop.signal.aborted) return;
      if (progress.kind === 'batch') parts.push(progress.found);
      this.#search = afterProgress(this.#search, progress);
    };
    const question = { service, texts, rows };
    const reason = await this.#tools
      .work('geocode', question, tell, stop.signal)
      .catch(() => 'broken' as const);
    if (parts.some(({ size }) => size > 0)) this.#findings = joinFindings([this.#findings, ...parts]);
    await this.#onpositions();
    if (this.#stop === stop)
      this.#search = stop.signal.aborted ? { status: 'stopped' } : this.#outcome(reason);
  }

  #outcome(reason: GeocodeFailure | 'broken' | null): GeocodeSearch {
    if (reason === null) return { status: 'done' };
    const isCut = reason === 'unreachable' || reason === 'broken';
    return { status: 'failed', reason: isCut && this.#tools.isOffline() ? 'offline' : reason };
  }

  /** What was found until now stays. */
  cancel(): void {
    this.#stop?.abort();
  }

  /** For other files; what was found for their addresses is known already. */
  reset(): void {
    this.#stop?.abort();
    this.#stop = null;
    this.#search = { status: 'idle' };
  }

  /** Says of a doubtful finding whether it is right; null takes that back. */
  decide(finding: number, decision: Decision | null): void {
    this.#findings = decide(this.#findings, finding, decision);
    void this.#onpositions();
  }
}

function afterProgress(before: GeocodeSearch, progress: GeocodeProgress): GeocodeSearch {
  if (progress.kind === 'batch') {
    return { status: 'asking', done: progress.done, total: progress.total, pause: null };
  }
  const { done, total } = before.status === 'asking' ? before : { done: 0, total: 0 };
  const seconds = Math.ceil(progress.milliseconds / 1000);
  return { status: 'asking', done, total, pause: { reason: progress.reason, seconds } };
}
