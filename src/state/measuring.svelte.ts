import { untrack } from 'svelte';
import type { ImaginedPlace } from '../domain/coverage/candidates.ts';
import type { Coverage } from '../domain/coverage/coverage.ts';
import type {
  CoverageBasis,
  CoverageMeter,
  CoverageTask,
  CoverageWork,
  StartCoverage,
} from '../domain/coverage-work.ts';
import type { Dataset } from '../domain/dataset.ts';

/** What was measured last, and of which data set. */
interface Measured {
  readonly dataset: Dataset;
  readonly coverage: Coverage;
  readonly basis: CoverageBasis;
}

export type CoverageLoad =
  { readonly status: 'loading' | 'failed' } | ({ readonly status: 'ready' } & Measured);

const LOADING: CoverageLoad = { status: 'loading' };

/** Has coverage measured elsewhere, again and again; of questions that overtake each other the last one wins. */
export class Measuring {
  readonly #start: StartCoverage;
  #meter: { readonly dataset: Dataset; readonly started: Promise<CoverageMeter> } | null = null;
  #asked: { readonly dataset: Dataset; readonly kept: Uint8Array | null } | null = null;
  #turn = 0;
  #load = $state.raw<CoverageLoad>(LOADING);
  #places: readonly ImaginedPlace[] = [];
  #imagined = $state.raw<Coverage | null>(null);
  #isImagining = false;

  constructor(start: StartCoverage) {
    this.#start = start;
  }

  get load(): CoverageLoad {
    return this.#load;
  }

  /** With the imagined places; null without any. */
  get imagined(): Coverage | null {
    return this.#imagined;
  }

  /** Measures unless it was the same that was asked for last. */
  follow(dataset: Dataset, kept: Uint8Array | null): void {
    if (this.#asked?.dataset === dataset && isSame(this.#asked.kept, kept)) return;
    this.#asked = { dataset, kept };
    untrack(() => void this.#measure(dataset, kept));
  }

  /** What was prepared for the last try is given up. */
  forget(): void {
    this.#end();
    this.#asked = null;
    this.#load = LOADING;
  }

  imagine(places: readonly ImaginedPlace[]): void {
    this.#places = places;
    if (places.length === 0) this.#imagined = null;
    else if (!this.#isImagining) void this.#followImagination();
  }

  async ask<Task extends CoverageTask>(
    task: Task,
    question: CoverageWork[Task]['question'],
  ): Promise<CoverageWork[Task]['answer']> {
    if (this.#meter === null) throw new Error(`${task} before anything was measured`);
    return (await this.#meter.started).work(task, question);
  }

  async #measure(dataset: Dataset, kept: Uint8Array | null): Promise<void> {
    const turn = ++this.#turn;
    if (this.#meter?.dataset !== dataset) {
      this.#end();
      this.#meter = { dataset, started: this.#start(territoryOf(dataset)) };
    }
    const answer = await this.ask('measure', kept).catch(() => null);
    if (turn !== this.#turn) return;
    this.#imagined = null;
    this.#load = answer === null ? { status: 'failed' } : { status: 'ready', dataset, ...answer };
    this.imagine(this.#places);
  }

  #end(): void {
    // One that never started has nothing to end.
    this.#meter?.started.then((meter) => meter.end()).catch(() => undefined);
    this.#meter = null;
  }

  async #followImagination(): Promise<void> {
    this.#isImagining = true;
    let done: readonly ImaginedPlace[] = [];
    while (done !== this.#places && this.#places.length > 0) {
      const places = this.#places;
      const turn = this.#turn;
      const coverage = await this.ask('imagine', places).catch(() => null);
      if (turn === this.#turn && this.#places.length > 0) this.#imagined = coverage;
      done = places;
    }
    this.#isImagining = false;
  }
}

/** Only what is measured: texts and indexes stay where they are. */
function territoryOf({ site, issues, neighbourhoods, table }: Dataset): Parameters<StartCoverage>[0] {
  const { size, issueIds, issueMask, closed, pointStart, pointLon, pointLat, pointPrecisionMetres } = table;
  const columns = { size, issueIds, issueMask, closed, pointStart, pointLon, pointLat, pointPrecisionMetres };
  return { site, issues, neighbourhoods, table: columns };
}

function isSame(one: Uint8Array | null, other: Uint8Array | null): boolean {
  if (one === null || other === null) return one === other;
  return one.length === other.length && one.every((value, at) => value === other[at]);
}
