import { giveBack, positionAt, i32At, putPosition, putI32, roomFor, Column } from './columns';
import { addLevel } from './levels';

const DIGIT_BITS: i32 = 16;
const DIGITS: i32 = 1 << DIGIT_BITS;

/**
 * The points of these positions, sorted along a Z-shaped curve, are the first level: on that curve squares of any size
 * stay together, so that what is near in space is near in memory. Answers which point each node is.
 */
export function sortAlongCurve(x: Column, y: Column, size: i32): Column {
  const order = roomFor(size);
  const keys = keysOnCurve(x, y, size);
  orderBy(keys, order, size);
  giveBack(keys);
  const sortedX = roomFor(size);
  const sortedY = roomFor(size);
  const count = roomFor(size + 1);
  for (let node = 0; node < size; node++) {
    const point = i32At(order, node);
    putPosition(sortedX, node, positionAt(x, point));
    putPosition(sortedY, node, positionAt(y, point));
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
    west = min(west, positionAt(x, point));
    north = min(north, positionAt(y, point));
  }
  for (let point = 0; point < size; point++)
    extent = max(extent, max(positionAt(x, point) - west, positionAt(y, point) - north));
  // Points at one spot have one key.
  const perUnit = extent > 0 ? (DIGITS - 1) / extent : 0;
  const keys = roomFor(size);
  for (let point = 0; point < size; point++) {
    const column = i32((positionAt(x, point) - west) * perUnit);
    const row = i32((positionAt(y, point) - north) * perUnit);
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

/** Fills `order` with indices in the order of their keys, equal ones as they come: a radix sort in two passes. */
function orderBy(keys: Column, order: Column, size: i32): void {
  for (let index = 0; index < size; index++) putI32(order, index, index);
  const byLowDigit = roomFor(size);
  const next = roomFor(DIGITS + 1);
  sortByDigit(keys, order, byLowDigit, next, size, 0);
  sortByDigit(keys, byLowDigit, order, next, size, DIGIT_BITS);
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
