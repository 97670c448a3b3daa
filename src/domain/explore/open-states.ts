/** What is known of a place's hours at a moment. */
export const OPEN_STATES = { unreadable: 0, closed: 1, open: 2 } as const;
