import type { Cells } from '../cells.ts';

const MINUS = 45;
const POINT = 46;
const ZERO = 48;
/** Whole numbers of so many digits are exact, and so is what is divided by a power of ten. */
const EXACT_DIGITS = 15;
const POWERS = Float64Array.from({ length: EXACT_DIGITS + 1 }, (_, power) => 10 ** power);

const decoder = new TextDecoder();

/**
 * The number that `bytes[start … end]` write in digits, as `Number` would read it, and infinity for anything else:
 * so many digits at most before the point, any after it.
 */
function readDigits(bytes: DataView, start: number, end: number, mostDigits: number): number {
  let digits = 0;
  let point = -1;
  for (let at = start; at < end; at++) {
    const byte = bytes.getUint8(at);
    if (byte >= ZERO && byte <= ZERO + 9) digits = digits * 10 + (byte - ZERO);
    else if (byte === POINT && point === -1) point = at;
    else return Infinity;
  }
  const before = (point === -1 ? end : point) - start;
  const decimals = point === -1 ? 0 : end - point - 1;
  if (before === 0 || before > mostDigits || end === point + 1) return Infinity;
  if (before + decimals <= EXACT_DIGITS) return digits / (POWERS[decimals] ?? 1);
  return Number(decoder.decode(new Uint8Array(bytes.buffer, bytes.byteOffset + start, end - start)));
}

/** Reads the numbers of a column as it is cut. */
export class PlainNumberWriter {
  /** NaN where a row says nothing, infinite where it says anything but a number in digits. */
  readonly numbers: Float64Array;
  readonly #mostDigits: number;
  #size = 0;

  /** `mostDigits` before the point: more are a surprise. */
  constructor(size: number, mostDigits: number) {
    this.numbers = new Float64Array(size).fill(NaN);
    this.#mostDigits = mostDigits;
  }

  append(bytes: DataView, start: number, end: number): void {
    if (start < end) {
      const isNegative = bytes.getUint8(start) === MINUS;
      const number = readDigits(bytes, isNegative ? start + 1 : start, end, this.#mostDigits);
      this.numbers[this.#size] = isNegative ? -number : number;
    }
    this.#size++;
  }

  appendCells({ bytes, starts, ends }: Cells, first: number, end: number, step: number): void {
    for (let cell = first; cell < end; cell += step) this.append(bytes, starts[cell] ?? 0, ends[cell] ?? 0);
  }

  appendBlanks(rows: number): void {
    this.#size += rows;
  }
}
