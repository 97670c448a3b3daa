/*
 * Points become clusters, zoom by zoom. This folder is AssemblyScript: the syntax of TypeScript, compiled to
 * WebAssembly, which is fast from its first point on (docs/adr/0021-clusters-in-webassembly.md). What is exported here
 * is what `../assembly.d.ts` declares.
 */
import { i32At, putI32, roomFor, Column } from './columns';
import { makeRoomForMerging } from './merge-near';
import { orderLeaves } from './order-leaves';
import { sortAlongCurve } from './sort-points';

export { countOf as boundsOf, sizeOf, xOf, yOf } from './levels';
export { mergeNear as merge } from './merge-near';

let points: i32 = 0;
let givenX: Column = 0;
let givenPlace: Column = 0;
let pointOfNode: Column = 0;
let leafPoint: Column = 0;
let leafPlace: Column = 0;

/** Answers where the columns of so many points are to be written: `x` and `y` in steps of the world, and of which place. */
export function reserve(count: i32): Column {
  points = count;
  givenX = roomFor(2 * count);
  givenPlace = roomFor(count);
  return givenX;
}

/** To be called once they are written. */
export function sortPoints(): void {
  pointOfNode = sortAlongCurve(givenX, givenX + (usize(points) << 2), points);
  makeRoomForMerging(points);
}

/** To be called after the last step: until then levels are in the order in which they were made. */
export function settle(): void {
  const rank = orderLeaves();
  leafPoint = roomFor(points);
  leafPlace = roomFor(points);
  for (let node = 0; node < points; node++) {
    const point = i32At(pointOfNode, node);
    putI32(leafPoint, i32At(rank, node), point);
    putI32(leafPlace, i32At(rank, node), i32At(givenPlace, point));
  }
}

export function pointOfLeaf(): Column {
  return leafPoint;
}

export function placeOfLeaf(): Column {
  return leafPlace;
}
