import { f64At, i32At, putF64, putI32, roomForF64, roomForI32, Column } from './columns';
import { addLevel } from './levels';

const DIGIT_BITS: i32 = 16;
const DIGITS: i32 = 1 << DIGIT_BITS;

/**
 * The points of these positions, sorted along a Z-shaped curve, are the first level: on that curve squares of any size
 * stay together, so that what is near in space is near in memory. Answers which point each node is.
 */
export function sortAlongCurve(x: Column, y: Column, size: i32): Column {
  const order = orderBy(keysOnCurve(x, y, size), size);
  const sortedX = roomForF64(size);
  const sortedY = roomForF64(size);
  const count = roomForI32(size + 1);
  for (let node = 0; node < size; node++) {
    const point = i32At(order, node);
    putF64(sortedX, node, f64At(x, point));
    putF64(sortedY, node, f64At(y, point));
    putI32(count, node, 1);
  }
  addLevel(size, sortedX, sortedY, count);
  return order;
}

function keysOnCurve(x: Column, y: Column, size: i32): Column {
  let west = Infinity;
  let north = Infinity;
  let extent: f64 = 0;
  for (let point = 0; point < size; point++) {
    west = min(west, f64At(x, point));
    north = min(north, f64At(y, point));
  }
  for (let point = 0; point < size; point++)
    extent = max(extent, max(f64At(x, point) - west, f64At(y, point) - north));
  // Points at one spot have one key.
  const perUnit = extent > 0 ? (DIGITS - 1) / extent : 0;
  const keys = roomForI32(size);
  for (let point = 0; point < size; point++) {
    const column = i32((f64At(x, point) - west) * perUnit);
    const row = i32((f64At(y, point) - north) * perUnit);
    putI32(keys, point, spreadBits(column) | (spreadBits(row) << 1));
  }
  return keys;
}

/** Sixteen bits to every other one of thirty-two. */
function spreadBits(value: i32): i32 {
  let bits = value;
  bits = (bits | (bits << 8)) & 0x00ff00ff;
  bits = (bits | (bits << 4)) & 0x0f0f0f0f;
  bits = (bits | (bits << 2)) & 0x33333333;
  return (bits | (bits << 1)) & 0x55555555;
}

/** Indices in the order of their keys, equal ones as they come: a radix sort in two passes. */
function orderBy(keys: Column, size: i32): Column {
  const order = roomForI32(size);
  for (let index = 0; index < size; index++) putI32(order, index, index);
  const byLowDigit = roomForI32(size);
  const next = roomForI32(DIGITS + 1);
  sortByDigit(keys, order, byLowDigit, next, size, 0);
  sortByDigit(keys, byLowDigit, order, next, size, DIGIT_BITS);
  return order;
}

function sortByDigit(keys: Column, from: Column, to: Column, next: Column, size: i32, shift: i32): void {
  memory.fill(next, 0, (DIGITS + 1) << 2);
  for (let at = 0; at < size; at++) {
    const slot = ((i32At(keys, at) >>> shift) & (DIGITS - 1)) + 1;
    putI32(next, slot, i32At(next, slot) + 1);
  }
  for (let slot = 1; slot <= DIGITS; slot++) putI32(next, slot, i32At(next, slot) + i32At(next, slot - 1));
  for (let place = 0; place < size; place++) {
    const index = i32At(from, place);
    const slot = (i32At(keys, index) >>> shift) & (DIGITS - 1);
    const at = i32At(next, slot);
    putI32(next, slot, at + 1);
    putI32(to, at, index);
  }
}
