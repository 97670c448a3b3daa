const decoder = new TextDecoder();

/**
 * A table of a FlatBuffer, read where it lies. Positions count from the beginning of the view; a position outside of
 * it throws a `RangeError`: the bytes are broken off or no such table.
 */
export class FlatTable {
  readonly #view: DataView;
  readonly #at: number;

  private constructor(view: DataView, at: number) {
    this.#view = view;
    this.#at = at;
  }

  /** The root of a buffer that begins with its size. */
  static root(view: DataView, start = 0): FlatTable {
    return new FlatTable(view, start + 4 + view.getUint32(start + 4, true));
  }

  uint8(slot: number, otherwise: number): number {
    const at = this.#field(slot);
    return at === null ? otherwise : this.#view.getUint8(at);
  }

  uint16(slot: number, otherwise: number): number {
    const at = this.#field(slot);
    return at === null ? otherwise : this.#view.getUint16(at, true);
  }

  uint64(slot: number): number {
    const at = this.#field(slot);
    return at === null ? 0 : Number(this.#view.getBigUint64(at, true));
  }

  text(slot: number): string {
    return decoder.decode(this.bytes(slot));
  }

  bytes(slot: number): Uint8Array {
    const vector = this.#vector(slot);
    return new Uint8Array(this.#view.buffer, this.#view.byteOffset + vector.start, vector.length);
  }

  double(slot: number, index: number): number {
    const { start, length } = this.#vector(slot);
    return index < length ? this.#view.getFloat64(start + 8 * index, true) : Number.NaN;
  }

  table(slot: number): FlatTable | null {
    const at = this.#field(slot);
    return at === null ? null : new FlatTable(this.#view, this.#linked(at));
  }

  tables(slot: number): FlatTable[] {
    const { start, length } = this.#vector(slot);
    return Array.from({ length }, (_, index) => new FlatTable(this.#view, this.#linked(start + 4 * index)));
  }

  #vector(slot: number): { readonly start: number; readonly length: number } {
    const at = this.#field(slot);
    if (at === null) return { start: 0, length: 0 };
    const start = this.#linked(at);
    return { start: start + 4, length: this.#view.getUint32(start, true) };
  }

  #linked(at: number): number {
    return at + this.#view.getUint32(at, true);
  }

  /** Null where the table does not have the field. */
  #field(slot: number): number | null {
    const signpost = this.#at - this.#view.getInt32(this.#at, true);
    const entry = 4 + 2 * slot;
    if (entry >= this.#view.getUint16(signpost, true)) return null;
    const offset = this.#view.getUint16(signpost + entry, true);
    return offset === 0 ? null : this.#at + offset;
  }
}
