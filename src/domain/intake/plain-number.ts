const MINUS = 45;
const POINT = 46;
const ZERO = 48;
/** Whole numbers of so many digits are exact, and so is what is divided by a power of ten. */
const EXACT_DIGITS = 15;
const POWERS = Float64Array.from({ length: EXACT_DIGITS + 1 }, (_, power) => 10 ** power);

const decoder = new TextDecoder();

/**
 * The number that `bytes[start … end]` write in digits, as `Number` would read it, and NaN for anything else:
 * `-?` so many digits at most before the point, then any after it.
 */
export function readPlainNumber(bytes: DataView, start: number, end: number, mostDigits: number): number {
  const isNegative = start < end && bytes.getUint8(start) === MINUS;
  let at = isNegative ? start + 1 : start;
  const first = at;
  let whole = 0;
  let digit = 0;
  for (; at < end && (digit = bytes.getUint8(at) - ZERO) >= 0 && digit <= 9; at++) whole = whole * 10 + digit;
  const before = at - first;
  if (before === 0 || before > mostDigits) return NaN;
  let decimals = 0;
  if (at < end) {
    if (bytes.getUint8(at++) !== POINT) return NaN;
    const firstDecimal = at;
    for (; at < end && (digit = bytes.getUint8(at) - ZERO) >= 0 && digit <= 9; at++)
      whole = whole * 10 + digit;
    decimals = at - firstDecimal;
    if (at < end || decimals === 0) return NaN;
  }
  if (before + decimals > EXACT_DIGITS)
    return Number(decoder.decode(new Uint8Array(bytes.buffer, bytes.byteOffset + start, end - start)));
  const value = whole / (POWERS[decimals] ?? 1);
  return isNegative ? -value : value;
}
