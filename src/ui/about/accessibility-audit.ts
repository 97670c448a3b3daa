/** The outcome of the self-audit in docs/accessibility.md; a test holds the two together. */
export const ACCESSIBILITY_AUDIT = {
  /** ISO date. */
  date: '2026-11-27',
  met: 80,
  applicable: 80,
} as const;
