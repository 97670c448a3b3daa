import { toComparable } from './comparable-text.ts';

/** A header longer than this is no name; the bound keeps a 64 kB cell from costing anything. */
const MAX_HEADER_LENGTH = 200;

/** A header without case, accents, spaces, `_`, `-` and a leading `#`: two that are the same come twice. */
export function wholeHeader(header: string): string {
  return toComparable(header.slice(0, MAX_HEADER_LENGTH))
    .replace(/[\s_\-\u200b\ufeff]+/g, '')
    .replace(/^#/, '');
}

/** The name that a header stands for: text in parentheses is left out too. */
export function normaliseHeader(header: string): string {
  const whole = wholeHeader(header);
  return whole.includes('(') ? whole.replace(/\([^()]*\)/g, '').replace(/^#/, '') : whole;
}
