import type { SourceFile } from '../domain/intake/read-places.ts';
import type { PackHeader } from '../domain/pack/pack-header.ts';
import { openPack, readView, type ViewQuestion } from '../domain/pack/read-pack.ts';
import { RangeFailure, RangeFile, type RangeReason } from './range-file.ts';

export type PackView =
  | { readonly ok: true; readonly sources: readonly SourceFile[] }
  | { readonly ok: false; readonly reason: RangeReason | 'too-many' };

/** The places of a pack on any static server, a view at a time. */
export class PlacePack {
  readonly #file: RangeFile;
  readonly #bytes: number;
  #header: PackHeader | null = null;

  /** `bytes`: the length of the file, as its summary tells. */
  constructor(address: URL, bytes: number) {
    this.#file = new RangeFile(address, bytes);
    this.#bytes = bytes;
  }

  /** The places that are asked for as files for intake, or why they did not come. */
  async view(question: ViewQuestion, signal: AbortSignal): Promise<PackView> {
    const read = (start: number, end: number): Promise<Uint8Array> => this.#file.read(start, end, signal);
    try {
      this.#header ??= await openPack(read);
      if (this.#header === null) return { ok: false, reason: 'unreadable' };
      const sources = await readView(read, this.#header, this.#bytes, question);
      return sources === null ? { ok: false, reason: 'too-many' } : { ok: true, sources };
    } catch (error) {
      if (error instanceof RangeFailure) return { ok: false, reason: error.reason };
      // What the index says leads out of the file.
      if (error instanceof RangeError) return { ok: false, reason: 'unreadable' };
      throw error;
    }
  }
}
