/** Numbers of four bytes side by side in memory, named by their address: `u32` for positions, `i32` for all else. */
export type Column = usize;

/** Where free memory begins. Nothing is ever given back but what was asked for last: an instance builds one tree. */
let top: usize = (__heap_base + 3) & ~3;

export function positionAt(column: Column, index: i32): f64 {
  return f64(load<u32>(column + (usize(index) << 2)));
}

/** The nearest whole step. */
export function putPosition(column: Column, index: i32, value: f64): void {
  store<u32>(column + (usize(index) << 2), u32(value + 0.5));
}

export function i32At(column: Column, index: i32): i32 {
  return load<i32>(column + (usize(index) << 2));
}

export function putI32(column: Column, index: i32, value: i32): void {
  store<i32>(column + (usize(index) << 2), value);
}

export function roomFor(count: i32): Column {
  return room(usize(count) << 2);
}

/** So many bytes, at an address that suits a number. */
export function room(bytes: usize): Column {
  const column = top;
  top = (top + bytes + 3) & ~3;
  const missing = i32((top + 0xffff) >>> 16) - memory.size();
  // Twice as much as there was: what nobody touches costs nothing, and where there is no WebAssembly, growing copies.
  if (missing > 0 && memory.grow(max(missing, memory.size())) < 0) unreachable();
  return column;
}

/** Gives back all that was asked for from this column on. */
export function giveBack(column: Column): void {
  top = column;
}
