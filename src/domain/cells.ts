/** Where cells of text lie in bytes that hold others between them. */
export interface Cells {
  readonly bytes: DataView;
  /** Cell `i` is `bytes[starts[i] … ends[i]]`, UTF-8. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}
