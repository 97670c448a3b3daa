import type { LoadFault, LoadReason } from '../domain/dataset.ts';
import { isTimeout, TIMEOUT_MS } from './fetch-bytes.ts';
import { failureOfStatus } from './status-failure.ts';

/** Bytes are fetched and kept in blocks of this size: neighbouring views share most of theirs. */
const BLOCK_BYTES = 65_536;
/** Some 32 MB; the blocks used longest ago go first. */
const MOST_BLOCKS = 512;

/** Why a stretch of a file did not come; `changed`: another file of the same length is there since the first one. */
export class RangeFailure extends Error {
  readonly reason: LoadReason | 'cancelled' | 'changed';
  readonly detail: LoadFault | undefined;

  constructor(reason: RangeFailure['reason'], detail?: LoadFault) {
    super(detail ?? reason);
    this.reason = reason;
    this.detail = detail;
  }
}

/** Whether a server has compressed what it sends, against the wish of whoever asks for a part. */
export function isEncoded(headers: Headers): boolean {
  return (headers.get('Content-Encoding') ?? 'identity') !== 'identity';
}

/** A file on a server of which only stretches are read, by HTTP range requests. */
export class RangeFile {
  readonly #address: URL;
  readonly #bytes: number;
  readonly #checksVersion: boolean;
  readonly #blocks = new Map<number, Promise<Uint8Array>>();
  /** How the server calls the version of which blocks are here, where it tells. */
  #version: string | null = null;

  /** `bytes`: the length that the file must have; another one is another file. */
  constructor(address: URL, bytes: number, checksVersion = true) {
    this.#address = address;
    this.#bytes = bytes;
    this.#checksVersion = checksVersion;
  }

  /** Throws a `RangeFailure` where the bytes do not come. */
  async read(start: number, end: number, signal: AbortSignal): Promise<Uint8Array> {
    const last = Math.min(end, this.#bytes);
    if (start >= last) return new Uint8Array();
    const first = Math.floor(start / BLOCK_BYTES);
    const count = Math.ceil(last / BLOCK_BYTES) - first;
    const wanted = Array.from({ length: count }, (_, step) => first + step);
    const blocks = await this.#blocksOf(wanted, signal);
    this.#forget();
    const joined = new Uint8Array(last - start);
    for (const [step, bytes] of blocks.entries()) {
      const from = (first + step) * BLOCK_BYTES - start;
      const part = bytes.subarray(Math.max(0, -from), last - start - from);
      joined.set(part, Math.max(0, from));
    }
    return joined;
  }

  async #blocksOf(wanted: readonly number[], signal: AbortSignal): Promise<Uint8Array[]> {
    this.#ask(wanted, signal);
    try {
      return await Promise.all(wanted.map((block) => this.#touch(block)));
    } catch (error) {
      // Whoever asked first for one of them wants it no more: we do.
      const isForeign = error instanceof RangeFailure && error.reason === 'cancelled' && !signal.aborted;
      if (isForeign) return this.#blocksOf(wanted, signal);
      throw error;
    }
  }

  /** Fetches the blocks that are not here or on their way, those that lie together in one request. */
  #ask(blocks: readonly number[], signal: AbortSignal): void {
    const runs: number[][] = [];
    for (const block of blocks) {
      if (this.#blocks.has(block)) continue;
      const run = runs.at(-1);
      if (run?.at(-1) === block - 1) run.push(block);
      else runs.push([block]);
    }
    for (const run of runs) {
      const [first = 0] = run;
      const answer = this.#fetch(first, run.length, signal);
      for (const [step, block] of run.entries()) {
        const part = answer.then((bytes) => bytes.subarray(step * BLOCK_BYTES, (step + 1) * BLOCK_BYTES));
        // What failed is asked for again.
        part.catch(() => {
          if (this.#blocks.get(block) === part) this.#blocks.delete(block);
        });
        this.#blocks.set(block, part);
      }
    }
  }

  /** The block, from now on the one used last. */
  #touch(block: number): Promise<Uint8Array> {
    const bytes = this.#blocks.get(block);
    if (bytes === undefined) throw new RangeError(`block ${String(block)} was not asked for`);
    this.#blocks.delete(block);
    this.#blocks.set(block, bytes);
    return bytes;
  }

  #forget(): void {
    for (const block of this.#blocks.keys()) {
      if (this.#blocks.size <= MOST_BLOCKS) return;
      this.#blocks.delete(block);
    }
  }

  async #fetch(block: number, count: number, signal: AbortSignal): Promise<Uint8Array> {
    const start = block * BLOCK_BYTES;
    const end = Math.min(start + count * BLOCK_BYTES, this.#bytes);
    let hasBeenPacked = false;
    try {
      const response = await fetch(this.#address, {
        headers: { Range: `bytes=${String(start)}-${String(end - 1)}` },
        signal: AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)]),
        credentials: 'omit',
        redirect: 'manual',
      });
      hasBeenPacked = isEncoded(response.headers);
      this.#check(response);
      const bytes = new Uint8Array(await response.arrayBuffer());
      // It broke off, and nobody had said how much there would be.
      if (bytes.length !== end - start) throw new TypeError('the stretch is not whole');
      return bytes;
    } catch (error) {
      if (error instanceof RangeFailure) throw error;
      if (signal.aborted) throw new RangeFailure('cancelled');
      if (isTimeout(error)) throw new RangeFailure('timeout');
      // A piece of a compressed file cannot be unpacked.
      throw hasBeenPacked ? new RangeFailure('unreadable', 'encoded') : new RangeFailure('network');
    }
  }

  #check(response: Response): void {
    const refuse = (reason: RangeFailure['reason'], detail?: LoadFault): never => {
      // Hundreds of megabytes may be on their way.
      void response.body?.cancel();
      throw new RangeFailure(reason, detail);
    };
    const { headers, status, type } = response;
    if (type === 'opaqueredirect') refuse('refused', 'redirect');
    // Many hosts answer with their front page where a file is missing.
    const isPage = (headers.get('Content-Type') ?? '').includes('html');
    if (status === 200) refuse('unreadable', isPage ? 'no-pack' : 'no-ranges');
    // A shorter file than expected has nothing where we look.
    if (status === 416) refuse('unreadable', 'other-pack');
    if (status !== 206) {
      const { reason, detail } = failureOfStatus(status);
      refuse(reason, detail);
    }
    const total = /\/(\d+)$/.exec(headers.get('Content-Range') ?? '')?.[1];
    // Another origin may keep the header to itself: then the bytes themselves must tell.
    const isOther = total !== undefined && Number(total) !== this.#bytes;
    if (isOther) refuse('unreadable', isEncoded(headers) ? 'encoded' : 'other-pack');
    const version = headers.get('ETag') ?? headers.get('Last-Modified');
    this.#version ??= version;
    if (this.#checksVersion && version !== this.#version) refuse('changed');
  }
}
