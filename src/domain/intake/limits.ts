/** A file larger than this is refused whole. */
export const MAX_BYTES = 60_000_000;
/** Data rows. */
export const MAX_ROWS = 200_000;
/** In cells as well: beyond that a file is no table of places. */
export const MAX_LINES = 3_000_000;
