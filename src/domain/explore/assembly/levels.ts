import { i32At, putI32, Column } from './columns';

/*
 * The sorted points are level 0; each further one is what a step has made of the one before. Nodes are points or
 * clusters.
 */

const MOST_LEVELS: i32 = 32;

const sizes: Column = memory.data(MOST_LEVELS << 2);
const xs: Column = memory.data(MOST_LEVELS << 2);
const ys: Column = memory.data(MOST_LEVELS << 2);
const counts: Column = memory.data(MOST_LEVELS << 2);
const parents: Column = memory.data(MOST_LEVELS << 2);
let last: i32 = -1;

/** `count`: how many points each node stands for, with room for one more number. */
export function addLevel(size: i32, x: Column, y: Column, count: Column): void {
  last++;
  putI32(sizes, last, size);
  putI32(xs, last, i32(x));
  putI32(ys, last, i32(y));
  putI32(counts, last, i32(count));
}

export function lastLevel(): i32 {
  return last;
}

export function sizeOf(level: i32): i32 {
  return i32At(sizes, level);
}

export function xOf(level: i32): Column {
  return usize(i32At(xs, level));
}

export function yOf(level: i32): Column {
  return usize(i32At(ys, level));
}

export function countOf(level: i32): Column {
  return usize(i32At(counts, level));
}

/** Which node of the next level took each. */
export function parentOf(level: i32): Column {
  return usize(i32At(parents, level));
}

export function setParent(level: i32, parent: Column): void {
  putI32(parents, level, i32(parent));
}
