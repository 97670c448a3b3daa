import { positionAt, i32At, putI32, roomFor, Column } from './columns';

/*
 * The nodes of a level by square cell. Cells share the buckets of a hash table, and a bucket lists its nodes, written as
 * an index plus one: 0 ends the list.
 */

/** A large prime: neighbouring rows of cells fall far apart, the cells of a row side by side. */
const ROW_STRIDE: i32 = 73_856_093;

// The same for all levels: memory that nobody has touched costs more than what is done in it.
let firstOfBucket: Column = 0;
let nextInBucket: Column = 0;
let mask: i32 = 0;
let perUnit: f64 = 0;

/** For levels of so many nodes at most. */
export function makeRoomForCells(most: i32): void {
  firstOfBucket = roomFor(bucketsFor(most));
  nextInBucket = roomFor(most + 1);
}

/** So many that few cells share one: a power of two. With half as many, all of it takes a tenth longer. */
function bucketsFor(nodes: i32): i32 {
  let buckets = 16;
  while (buckets < 8 * nodes) buckets <<= 1;
  return buckets;
}

/** Cells this wide, for so many nodes, all of them empty. */
export function clearCells(nodes: i32, width: f64): void {
  const buckets = bucketsFor(nodes);
  memory.fill(firstOfBucket, 0, usize(buckets) << 2);
  mask = buckets - 1;
  perUnit = 1 / width;
}

/** Lists the last of these nodes first, so that in the end each list begins with the lowest. */
export function fillCells(x: Column, y: Column, from: i32, end: i32): void {
  for (let node = end - 1; node >= from; node--) {
    const bucket = bucketOf(cellOf(positionAt(x, node)), cellOf(positionAt(y, node)));
    putI32(nextInBucket, node + 1, i32At(firstOfBucket, bucket));
    putI32(firstOfBucket, bucket, node + 1);
  }
}

/** The column or the row in which a coordinate lies. */
function cellOf(coordinate: f64): i32 {
  return i32(coordinate * perUnit);
}

/**
 * The column or the row that begins at the nearest border. Where two borders cross, the four cells around hold a circle
 * as wide as a cell.
 */
export function nearestBorder(coordinate: f64): i32 {
  return i32(coordinate * perUnit + 0.5);
}

export function bucketOf(column: i32, row: i32): i32 {
  return (row * ROW_STRIDE + column) & mask;
}

export function firstIn(bucket: i32): i32 {
  return i32At(firstOfBucket, bucket);
}

export function nextAfter(link: i32): i32 {
  return i32At(nextInBucket, link);
}

/** True for most nodes of a near zoom: of the four cells around a corner, only its own lists a node, and no other. */
export function isAlone(node: i32, x: f64, y: f64): bool {
  const column = cellOf(x);
  const row = cellOf(y);
  const otherColumn = 2 * nearestBorder(x) - 1 - column;
  const otherRow = 2 * nearestBorder(y) - 1 - row;
  const others =
    firstIn(bucketOf(otherColumn, row)) |
    firstIn(bucketOf(column, otherRow)) |
    firstIn(bucketOf(otherColumn, otherRow));
  const link = node + 1;
  return others === 0 && firstIn(bucketOf(column, row)) === link && nextAfter(link) === 0;
}
