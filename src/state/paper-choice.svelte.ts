/** How many places of a list go on paper: a list of hundreds is a book that nobody wants. */
export const PAPER_LIMITS = [20, 60, 120, 240] as const;

/** What a visitor chose for the next sheet of a list. */
export class PaperChoice {
  limit: number = $state.raw(60);
  /** True where only the places seen on the map are wanted. */
  seenOnly = $state.raw(false);
}
