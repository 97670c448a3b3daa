/**
 * Ascending numbers in groups. Each is written as what it is more than the one before, in as few bytes as that
 * takes: seven bits a byte, the eighth says that more follow.
 */
export interface PackedNumbers {
  readonly bytes: Uint8Array;
  /** Group `i` is `bytes[starts[i] … starts[i + 1]]`. */
  readonly starts: Uint32Array;
}

const MORE = 0x80;
const BITS = 7;

/** Packs numbers that come group by group in any order, ascending within each; all of them twice. */
export class PackedNumbersWriter {
  readonly #starts: Uint32Array;
  #previous: Uint32Array;
  #next = new Uint32Array(0);
  #bytes = new Uint8Array(0);

  constructor(groups: number) {
    this.#starts = new Uint32Array(groups + 1);
    this.#previous = new Uint32Array(groups);
  }

  /** First to count the bytes… */
  readonly count = (group: number, number: number): void => {
    let bytes = 1;
    for (let left = this.#step(group, number) >>> BITS; left > 0; left >>>= BITS) bytes++;
    this.#starts[group + 1] = (this.#starts[group + 1] ?? 0) + bytes;
  };

  /** … and then, once all are counted, to write them. */
  readonly write = (group: number, number: number): void => {
    if (this.#next.length === 0) this.#reserve();
    let at = this.#next[group] ?? 0;
    let left = this.#step(group, number);
    for (; left >= MORE; left >>>= BITS) this.#bytes[at++] = left | MORE;
    this.#bytes[at++] = left;
    this.#next[group] = at;
  };

  toPacked(): PackedNumbers {
    return { bytes: this.#bytes, starts: this.#starts };
  }

  #step(group: number, number: number): number {
    const step = number - (this.#previous[group] ?? 0);
    this.#previous[group] = number;
    return step;
  }

  #reserve(): void {
    const starts = this.#starts;
    for (let group = 1; group < starts.length; group++) {
      starts[group] = (starts[group] ?? 0) + (starts[group - 1] ?? 0);
    }
    this.#next = starts.slice();
    this.#previous = new Uint32Array(this.#previous.length);
    this.#bytes = new Uint8Array(starts.at(-1) ?? 0);
  }
}

/** Calls for each number of a group. */
export function unpack(
  { bytes, starts }: PackedNumbers,
  group: number,
  onNumber: (number: number) => void,
): void {
  const end = starts[group + 1] ?? 0;
  let number = 0;
  for (let at = starts[group] ?? 0; at < end; at++) {
    let byte = bytes[at] ?? 0;
    let step = byte & ~MORE;
    for (let shift = BITS; byte >= MORE; shift += BITS) {
      byte = bytes[++at] ?? 0;
      step |= (byte & ~MORE) << shift;
    }
    number += step;
    onNumber(number);
  }
}
