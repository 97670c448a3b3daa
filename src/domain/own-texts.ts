import { copyBytes, viewOf } from './bytes-by-four.ts';
import type { Cells } from './cells.ts';
import { enlarged } from './enlarged.ts';
import type { TextColumn } from './text-column.ts';

/** The texts of rows that each have their own, one after the other. */
export class OwnTexts {
  readonly #offsets: Uint32Array<ArrayBuffer>;
  #bytes: Uint8Array<ArrayBuffer>;
  #view: DataView;
  #size = 0;

  /** `capacity` rows at most; room for so many bytes, if there are no more. */
  constructor(capacity: number, room: number) {
    this.#offsets = new Uint32Array(capacity + 1);
    this.#bytes = new Uint8Array(room);
    this.#view = viewOf(this.#bytes);
  }

  append(bytes: DataView, start: number, end: number): void {
    const from = this.#offsets[this.#size] ?? 0;
    const to = from + end - start;
    if (to > this.#bytes.length) {
      this.#bytes = enlarged(this.#bytes, new Uint8Array(to * 2));
      this.#view = viewOf(this.#bytes);
    }
    copyBytes(bytes, start, end, this.#view, from);
    this.#offsets[++this.#size] = to;
  }

  /** Of the cells from `first` on, every `step`th. */
  appendCells({ bytes, starts, ends }: Cells, first: number, end: number, step: number): void {
    for (let cell = first; cell < end; cell += step) this.append(bytes, starts[cell] ?? 0, ends[cell] ?? 0);
  }

  toColumn(): TextColumn {
    const length = this.#offsets[this.#size] ?? 0;
    const isFull = this.#size + 1 === this.#offsets.length;
    return {
      bytes: length === this.#bytes.length ? this.#bytes : this.#bytes.slice(0, length),
      offsets: isFull ? this.#offsets : this.#offsets.slice(0, this.#size + 1),
      codes: null,
    };
  }
}
