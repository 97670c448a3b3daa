import type { SourceFile } from '../domain/intake/read-places.ts';
import type { PackHeader } from '../domain/pack/pack-header.ts';
import { openPack, readView, type ViewQuestion } from '../domain/pack/read-pack.ts';
import type { NoView } from '../domain/pack-work.ts';
import { RangeFailure, RangeFile } from './range-file.ts';

export type PackView = { readonly ok: true; readonly sources: readonly SourceFile[] } | NoView;

/** After so many changes of a file of one length, its server has several words for one version. */
const MOST_CHANGES = 3;

/** The places of a pack on any static server, a view at a time. */
export class PlacePack {
  readonly #address: URL;
  readonly #bytes: number;
  #file: RangeFile;
  #changes = 0;
  #header: PackHeader | null = null;

  /** `bytes`: the length of the file, as its summary tells. */
  constructor(address: URL, bytes: number) {
    this.#address = address;
    this.#bytes = bytes;
    this.#file = new RangeFile(address, bytes);
  }

  /** The places that are asked for as files for intake, or why they did not come. */
  async view(question: ViewQuestion, signal: AbortSignal): Promise<PackView> {
    const file = this.#file;
    const read = (start: number, end: number): Promise<Uint8Array> => file.read(start, end, signal);
    try {
      this.#header ??= await openPack(read);
      if (this.#header === null) return OTHER_PACK;
      const sources = await readView(read, this.#header, this.#bytes, question);
      return sources === null ? { ok: false, reason: 'too-many' } : { ok: true, sources };
    } catch (error) {
      // What the index says leads out of the file.
      if (error instanceof RangeError) return OTHER_PACK;
      if (!(error instanceof RangeFailure)) throw error;
      const { reason, detail } = error;
      if (reason !== 'changed') return { ok: false, reason, ...(detail === undefined ? {} : { detail }) };
      // Nothing of the old one goes together with the new one.
      if (file === this.#file) this.#begin();
      return this.view(question, signal);
    }
  }

  #begin(): void {
    this.#changes++;
    this.#header = null;
    this.#file = new RangeFile(this.#address, this.#bytes, this.#changes < MOST_CHANGES);
  }
}

const OTHER_PACK: NoView = { ok: false, reason: 'unreadable', detail: 'other-pack' };
