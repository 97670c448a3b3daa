import { positionAt, i32At, putPosition, putI32, roomFor, Column } from './columns';
import { countOf, lastLevel, parentOf, sizeOf, xOf, yOf } from './levels';

let spare: Column = 0;
let next: Column = 0;

/**
 * Puts the nodes of every level into the depth-first order of their leaves; those of the last level stay as they are.
 * Counts become bounds: where the leaves of each node begin and, behind the last, where they end. Answers at which
 * leaf each point of the first level has come to stand.
 */
export function orderLeaves(): Column {
  const leaves = sizeOf(0);
  spare = roomFor(leaves);
  next = roomFor(leaves + 1);
  let rank = roomFor(leaves);
  let childRank = roomFor(leaves);
  for (let node = 0; node < sizeOf(lastLevel()); node++) putI32(rank, node, node);
  for (let level = lastLevel(); level > 0; level--) {
    putInOrder(level, rank);
    rankChildren(level, rank, childRank);
    const filled = childRank;
    childRank = rank;
    rank = filled;
  }
  putInOrder(0, rank);
  return rank;
}

/** The place of each child in depth-first order, given that of the parents: children follow their parents. */
function rankChildren(parentLevel: i32, parentRank: Column, rank: Column): void {
  const slots = sizeOf(parentLevel);
  const children = sizeOf(parentLevel - 1);
  const parent = parentOf(parentLevel - 1);
  memory.fill(next, 0, usize(slots + 1) << 2);
  for (let child = 0; child < children; child++) {
    const slot = i32At(parentRank, i32At(parent, child)) + 1;
    putI32(next, slot, i32At(next, slot) + 1);
  }
  for (let slot = 1; slot <= slots; slot++) putI32(next, slot, i32At(next, slot) + i32At(next, slot - 1));
  for (let child = 0; child < children; child++) {
    const slot = i32At(parentRank, i32At(parent, child));
    const at = i32At(next, slot);
    putI32(next, slot, at + 1);
    putI32(rank, child, at);
  }
}

function putInOrder(level: i32, rank: Column): void {
  const size = sizeOf(level);
  putPositionsInOrder(xOf(level), rank, size);
  putPositionsInOrder(yOf(level), rank, size);
  const bounds = countOf(level);
  memory.copy(spare, bounds, usize(size) << 2);
  putI32(bounds, 0, 0);
  for (let node = 0; node < size; node++) putI32(bounds, i32At(rank, node) + 1, i32At(spare, node));
  for (let at = 1; at <= size; at++) putI32(bounds, at, i32At(bounds, at) + i32At(bounds, at - 1));
}

function putPositionsInOrder(column: Column, rank: Column, size: i32): void {
  memory.copy(spare, column, usize(size) << 2);
  for (let node = 0; node < size; node++) putPosition(column, i32At(rank, node), positionAt(spare, node));
}
