import { SPACE } from './fold-bytes.ts';

/** Every word of a table once, numbered in the order in which they are met. */
export interface Vocabulary {
  readonly size: number;
  /** All words with a space before and after each, so that finding a beginning is finding a text. */
  readonly text: string;
  /** Word `i` is `text[starts[i] + 1 … starts[i + 1]]`: where the space before it is. */
  readonly starts: Uint32Array;
  /** By word: a bit for each of its letters, to leave out at once most words that look different. */
  readonly letters: Uint32Array;
}

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
const decoder = new TextDecoder();

/** Numbers words as they come, as UTF-8 bytes. */
export class VocabularyWriter {
  #bytes = new Uint8Array(1 << 16);
  #end = 0;
  /** Where the space before each word is; one more entry than there are words. */
  #starts = new Uint32Array(1 << 12);
  #hashes = new Int32Array(1 << 12);
  #size = 0;
  /** Open addressing, at most half full: the number of a word plus one. */
  #slots = new Uint32Array(1 << 13);

  get size(): number {
    return this.#size;
  }

  /** The number of the word `bytes[from … to]`, a new one where it was not met before. */
  numberOf(bytes: Uint8Array, from: number, to: number): number {
    let hash = FNV_OFFSET;
    for (let at = from; at < to; at++) hash = Math.imul(hash ^ (bytes[at] ?? 0), FNV_PRIME);
    const mask = this.#slots.length - 1;
    let slot = hash & mask;
    for (let found = this.#slots[slot] ?? 0; found > 0; found = this.#slots[slot] ?? 0) {
      if (this.#hashes[found - 1] === hash && this.#is(found - 1, bytes, from, to)) return found - 1;
      slot = (slot + 1) & mask;
    }
    this.#slots[slot] = this.#size + 1;
    return this.#append(bytes, from, to, hash);
  }

  toVocabulary(): Vocabulary {
    const bytes = this.#bytes.subarray(0, this.#end + 1);
    bytes[this.#end] = SPACE;
    const text = decoder.decode(bytes);
    const starts = new Uint32Array(this.#size + 1);
    const letters = new Uint32Array(this.#size);
    for (let word = 0, at = 0; word < this.#size; word++) {
      starts[word] = at;
      let bits = 0;
      let code = text.charCodeAt(++at);
      for (; code !== SPACE; code = text.charCodeAt(++at)) bits |= 1 << (code & 31);
      letters[word] = bits;
    }
    starts[this.#size] = text.length - 1;
    return { size: this.#size, text, starts, letters };
  }

  #is(word: number, bytes: Uint8Array, from: number, to: number): boolean {
    const start = (this.#starts[word] ?? 0) + 1;
    if ((this.#starts[word + 1] ?? 0) - start !== to - from) return false;
    for (let at = from; at < to; at++) if (this.#bytes[start + at - from] !== bytes[at]) return false;
    return true;
  }

  #append(bytes: Uint8Array, from: number, to: number, hash: number): number {
    const word = this.#size++;
    const end = this.#end + 1 + to - from;
    // One byte more for the space after the last word.
    if (end + 1 > this.#bytes.length) this.#bytes = enlarged(this.#bytes, new Uint8Array((end + 1) * 2));
    if (word + 2 > this.#starts.length) {
      this.#starts = enlarged(this.#starts, new Uint32Array(word * 2));
      this.#hashes = enlarged(this.#hashes, new Int32Array(word * 2));
      this.#spread(word * 4);
    }
    this.#bytes[this.#end] = SPACE;
    this.#bytes.set(bytes.subarray(from, to), this.#end + 1);
    this.#end = end;
    this.#starts[word + 1] = end;
    this.#hashes[word] = hash;
    return word;
  }

  /** Finds each word a slot again among more of them. */
  #spread(wanted: number): void {
    const slots = new Uint32Array(2 ** Math.ceil(Math.log2(wanted)));
    for (let word = 0; word < this.#size; word++) {
      let slot = (this.#hashes[word] ?? 0) & (slots.length - 1);
      while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
      slots[slot] = word + 1;
    }
    this.#slots = slots;
  }
}

function enlarged<Numbers extends Uint8Array | Uint32Array | Int32Array>(
  from: Numbers,
  to: Numbers,
): Numbers {
  to.set(from);
  return to;
}
