/** A field of a table: where it stands in the schema, and what it holds; `link` is set later, by `linkHere`. */
export type FlatField =
  | { readonly slot: number; readonly type: 'uint8' | 'uint16' | 'int32'; readonly value: number }
  | { readonly slot: number; readonly type: 'uint64'; readonly value: bigint }
  | { readonly slot: number; readonly type: 'link' };

const SIZES = { uint8: 1, uint16: 2, int32: 4, link: 4, uint64: 8 } as const;
const encoder = new TextEncoder();

/**
 * Writes FlatBuffers from front to back: a table first, then what it links to. Little-endian, every value
 * aligned to its size as counted from the buffer's own beginning.
 */
export class FlatWriter {
  #bytes = new Uint8Array(1024);
  #view = new DataView(this.#bytes.buffer);
  #end = 0;

  /** Everything written so far, copied. */
  take(): Uint8Array<ArrayBuffer> {
    return this.#bytes.slice(0, this.#end);
  }

  /** A place for a number that is known later. Returns where it is. */
  reserveLink(): number {
    this.#align(4);
    return this.#skip(4);
  }

  /** Lets a link lead to what is written next. */
  linkHere(link: number, alignment = 4): void {
    this.#align(alignment);
    this.#view.setUint32(link, this.#end - link, true);
  }

  /**
   * The length of all that comes after the first four bytes, written into them. What follows in the file begins at a
   * multiple of eight again: some readers look at doubles where they lie.
   */
  prefixSize(): void {
    this.#align(8);
    this.#view.setUint32(0, this.#end - 4, true);
  }

  /** Writes a table and lets `parent` lead to it. Returns its links in the order of the fields. */
  table(parent: number, fields: readonly FlatField[]): number[] {
    const slots = Math.max(-1, ...fields.map(({ slot }) => slot)) + 1;
    const offsets = new Map<FlatField, number>();
    let size = 4;
    for (const field of fields) {
      size = roundUp(size, SIZES[field.type]);
      offsets.set(field, size);
      size += SIZES[field.type];
    }
    this.#align(2);
    const signpost = this.#skip(4 + 2 * slots);
    this.#view.setUint16(signpost, 4 + 2 * slots, true);
    this.#view.setUint16(signpost + 2, size, true);
    this.#align(8);
    this.linkHere(parent);
    const start = this.#skip(size);
    this.#view.setInt32(start, start - signpost, true);
    const links: number[] = [];
    for (const field of fields) {
      const offset = offsets.get(field) ?? 0;
      this.#view.setUint16(signpost + 4 + 2 * field.slot, offset, true);
      if (field.type === 'link') links.push(start + offset);
      else this.#set(start + offset, field);
    }
    return links;
  }

  text(parent: number, text: string): void {
    this.byteVector(parent, encoder.encode(text));
    // A text ends with a zero that its length does not count.
    this.#skip(1);
  }

  byteVector(parent: number, bytes: Uint8Array): void {
    this.linkHere(parent);
    this.#view.setUint32(this.#skip(4), bytes.length, true);
    const at = this.#skip(bytes.length);
    this.#bytes.set(bytes, at);
  }

  doubleVector(parent: number, values: readonly number[]): void {
    // The length stands before the values, which begin at a multiple of eight.
    this.#align(4);
    if (this.#end % 8 === 0) this.#skip(4);
    this.linkHere(parent);
    this.#view.setUint32(this.#skip(4), values.length, true);
    for (const value of values) {
      const at = this.#skip(8);
      this.#view.setFloat64(at, value, true);
    }
  }

  /** A list of tables. Returns a link for each. */
  linkVector(parent: number, length: number): number[] {
    this.linkHere(parent);
    this.#view.setUint32(this.#skip(4), length, true);
    return Array.from({ length }, () => this.#skip(4));
  }

  #set(at: number, field: Exclude<FlatField, { type: 'link' }>): void {
    switch (field.type) {
      case 'uint8':
        this.#view.setUint8(at, field.value);
        return;
      case 'uint16':
        this.#view.setUint16(at, field.value, true);
        return;
      case 'int32':
        this.#view.setInt32(at, field.value, true);
        return;
      case 'uint64':
        this.#view.setBigUint64(at, field.value, true);
    }
  }

  #align(size: number): void {
    this.#skip(roundUp(this.#end, size) - this.#end);
  }

  /** Room for so many bytes, all zero. Returns where it begins. */
  #skip(bytes: number): number {
    const start = this.#end;
    this.#end += bytes;
    if (this.#end > this.#bytes.length) {
      const longer = new Uint8Array(Math.max(this.#end, this.#bytes.length * 2));
      longer.set(this.#bytes);
      this.#bytes = longer;
      this.#view = new DataView(longer.buffer);
    }
    return start;
  }
}

function roundUp(value: number, size: number): number {
  return Math.ceil(value / size) * size;
}
