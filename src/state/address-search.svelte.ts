import { hitsAddress, readAddressQuery, type AddressHit } from '../domain/geocode/address-hits.ts';

/** After so long without a further letter the service is asked. */
const PAUSE_MS = 250;

type Asked =
  | { readonly ok: true; readonly hits: readonly AddressHit[] }
  | { readonly ok: false; readonly restMs: number };

/** Asks the service once; never throws. */
export type AskAddresses = (address: URL, stop: AbortSignal) => Promise<Asked>;

interface Service {
  /** Its address, absolute. */
  readonly address: string;
  /** What is near here comes first. */
  readonly around: { readonly lon: number; readonly lat: number };
}

/**
 * Addresses and communes for what is being typed. The last letter wins: an earlier question is cut off and its
 * answer, should it come, is not heard. A service that fails is silent.
 */
export class AddressSearch {
  readonly #ask: AskAddresses;
  #hits = $state.raw<readonly AddressHit[]>([]);
  /** What the hits answer, or will. */
  #query = '';
  #stop = new AbortController();
  #pause: ReturnType<typeof setTimeout> | undefined;
  #isResting = false;

  constructor(ask: AskAddresses) {
    this.#ask = ask;
  }

  get hits(): readonly AddressHit[] {
    return this.#hits;
  }

  /** Says what is in the search box now. */
  type(text: string, service: Service | null): void {
    const query = readAddressQuery(text);
    if (query !== null && service !== null && query === this.#query) return;
    this.forget(query !== null && this.#goesOn(query));
    if (query === null || service === null) return;
    this.#query = query;
    this.#pause = setTimeout(() => void this.askNow(query, service), PAUSE_MS);
  }

  /** Asks without a pause, because somebody wants it. */
  async askNow(query: string, { address, around }: Service): Promise<void> {
    this.forget(true);
    if (this.#isResting) return;
    this.#query = query;
    const stop = new AbortController();
    this.#stop = stop;
    const answer = await this.#ask(hitsAddress(address, query, around), stop.signal);
    if (stop.signal.aborted) return;
    this.#hits = answer.ok ? answer.hits : [];
    if (answer.ok) return;
    // The same letters may be tried again.
    this.#query = '';
    if (answer.restMs > 0) this.#rest(answer.restMs);
  }

  /** Asks for nothing more; keeps what was found where it still serves. */
  forget(keepsHits = false): void {
    clearTimeout(this.#pause);
    this.#stop.abort();
    if (keepsHits) return;
    this.#hits = [];
    this.#query = '';
  }

  /** While somebody types on, the last answer is better than a list that jumps. */
  #goesOn(query: string): boolean {
    return this.#query !== '' && (query.startsWith(this.#query) || this.#query.startsWith(query));
  }

  #rest(milliseconds: number): void {
    this.#isResting = true;
    setTimeout(() => (this.#isResting = false), milliseconds);
  }
}
