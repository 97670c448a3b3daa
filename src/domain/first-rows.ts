/** Rows with which a list begins: more than any screen shows before the rest of it comes. */
export const FIRST_ROWS = 24;
