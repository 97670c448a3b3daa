/** A file larger than this is refused whole. */
export const MAX_BYTES = 60_000_000;
/** Data rows. */
export const MAX_ROWS = 200_000;
