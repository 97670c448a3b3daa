import {
  bucketOf,
  clearCells,
  fillCells,
  firstIn,
  isAlone,
  makeRoomForCells,
  nearestBorder,
  nextAfter,
} from './cells';
import { positionAt, giveBack, i32At, putPosition, putI32, room, roomFor, Column } from './columns';
import { addLevel, countOf, lastLevel, setParent, sizeOf, xOf, yOf } from './levels';

/** A function that is called again gets its faster version once there is one; one that goes on and on does not. */
const AT_ONCE: i32 = 1024;

let taken: Column = 0;
// What a step writes, before it is known how much it will be.
let mergedX: Column = 0;
let mergedY: Column = 0;
let mergedCount: Column = 0;
let merged: i32 = 0;

/** For levels of so many nodes at most. */
export function makeRoomForMerging(most: i32): void {
  makeRoomForCells(most);
  taken = room(most);
}

/**
 * A step of supercluster's greedy rule makes a new level: each node of the last one in turn, unless already taken, takes
 * all free nodes within the radius (steps of the world), and moves to their common mean.
 *
 * Neighbours are found in square cells of twice the radius, of which four always cover the circle. What a bucket lists
 * of other cells fails the test of distance. Filled anew at each step, cells are twice as fast as a tree.
 */
export function mergeNear(radius: f64): void {
  const level = lastLevel();
  const size = sizeOf(level);
  const x = xOf(level);
  const y = yOf(level);
  clearCells(size, 2 * radius);
  for (let end = size; end > 0; end -= AT_ONCE) fillCells(x, y, max(0, end - AT_ONCE), end);
  memory.fill(taken, 0, size);
  const parent = roomFor(size);
  setParent(level, parent);
  mergedX = roomFor(size);
  mergedY = roomFor(size);
  mergedCount = roomFor(size + 1);
  merged = 0;
  for (let from = 0; from < size; from += AT_ONCE)
    takeNear(level, parent, from, min(size, from + AT_ONCE), radius * radius);
  // The columns move up to each other: fewer nodes are left than there was room for.
  giveBack(mergedX);
  const newX = roomFor(merged);
  const newY = roomFor(merged);
  const newCount = roomFor(merged + 1);
  memory.copy(newY, mergedY, usize(merged) << 2);
  memory.copy(newCount, mergedCount, usize(merged) << 2);
  addLevel(merged, newX, newY, newCount);
}

function takeNear(level: i32, parent: Column, from: i32, end: i32, radiusSquared: f64): void {
  const x = xOf(level);
  const y = yOf(level);
  const count = countOf(level);
  const toX = mergedX;
  const toY = mergedY;
  const toCount = mergedCount;
  let at = merged;
  for (let node = from; node < end; node++) {
    if (load<u8>(taken + node) === 1) continue;
    const centreX = positionAt(x, node);
    const centreY = positionAt(y, node);
    if (isAlone(node, centreX, centreY)) {
      putI32(parent, node, at);
      putPosition(toX, at, centreX);
      putPosition(toY, at, centreY);
      putI32(toCount, at, i32At(count, node));
      at++;
      continue;
    }
    const column = nearestBorder(centreX);
    const row = nearestBorder(centreY);
    let sumX: f64 = 0;
    let sumY: f64 = 0;
    let sum: i32 = 0;
    for (let cell = 0; cell < 4; cell++) {
      const bucket = bucketOf(column - (cell & 1), row - (cell >> 1));
      for (let link = firstIn(bucket); link > 0; link = nextAfter(link)) {
        const other = link - 1;
        if (load<u8>(taken + other) === 1) continue;
        const awayX = positionAt(x, other) - centreX;
        const awayY = positionAt(y, other) - centreY;
        if (awayX * awayX + awayY * awayY > radiusSquared) continue;
        store<u8>(taken + other, 1);
        putI32(parent, other, at);
        const weight = i32At(count, other);
        // From the centre, so that a node merged with nothing keeps its position to the last bit.
        sumX += awayX * f64(weight);
        sumY += awayY * f64(weight);
        sum += weight;
      }
    }
    putPosition(toX, at, centreX + sumX / f64(sum));
    putPosition(toY, at, centreY + sumY / f64(sum));
    putI32(toCount, at, sum);
    at++;
  }
  merged = at;
}
