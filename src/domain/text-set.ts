import { areBytesEqual, copyBytes, hashBytes, viewOf } from './bytes-by-four.ts';
import { enlarged } from './enlarged.ts';

/** So many texts in a row of slots come about by design, not by chance: looking through them would take for ever. */
const MOST_STEPS = 500;

/** Numbers texts as they come, as UTF-8 bytes: the same number each time that one comes again. */
export class TextSet {
  #bytes = new Uint8Array(256);
  #view = viewOf(this.#bytes);
  #offsets = new Uint32Array(65);
  #hashes = new Int32Array(64);
  #size = 0;
  /** Open addressing, at most half full: the number of a text plus one. */
  #slots = new Uint32Array(128);

  get size(): number {
    return this.#size;
  }

  /** Text `i` is `bytes[offsets[i] … offsets[i + 1]]`; there is more room than texts. */
  get bytes(): Uint8Array {
    return this.#bytes;
  }

  get offsets(): Uint32Array {
    return this.#offsets;
  }

  /** True where the text of this number is `bytes[start … end]`. */
  is(text: number, bytes: DataView, start: number, end: number): boolean {
    const from = this.#offsets[text] ?? 0;
    if ((this.#offsets[text + 1] ?? 0) - from !== end - start) return false;
    return areBytesEqual(bytes, start, end, this.#view, from);
  }

  /** The number of `bytes[start … end]`; -1 where too many texts have the same hash. */
  add(bytes: DataView, start: number, end: number): number {
    const hash = hashBytes(bytes, start, end);
    const mask = this.#slots.length - 1;
    let slot = hash & mask;
    let steps = 0;
    for (let found = this.#slots[slot] ?? 0; found > 0; found = this.#slots[slot] ?? 0) {
      if (this.#hashes[found - 1] === hash && this.is(found - 1, bytes, start, end)) return found - 1;
      if (++steps > MOST_STEPS) return -1;
      slot = (slot + 1) & mask;
    }
    this.#slots[slot] = this.#size + 1;
    return this.#append(bytes, start, end, hash);
  }

  #append(bytes: DataView, start: number, end: number, hash: number): number {
    const from = this.#offsets[this.#size] ?? 0;
    const to = from + end - start;
    if (to > this.#bytes.length) {
      this.#bytes = enlarged(this.#bytes, new Uint8Array(to * 2));
      this.#view = viewOf(this.#bytes);
    }
    copyBytes(bytes, start, end, this.#view, from);
    this.#hashes[this.#size] = hash;
    this.#offsets[++this.#size] = to;
    if (this.#size === this.#hashes.length) this.#double();
    return this.#size - 1;
  }

  #double(): void {
    const room = this.#size * 2;
    this.#hashes = enlarged(this.#hashes, new Int32Array(room));
    this.#offsets = enlarged(this.#offsets, new Uint32Array(room + 1));
    this.#slots = new Uint32Array(this.#slots.length * 2);
    const mask = this.#slots.length - 1;
    for (let text = 0; text < this.#size; text++) {
      let slot = (this.#hashes[text] ?? 0) & mask;
      while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
      this.#slots[slot] = text + 1;
    }
  }
}
