import { toComparable } from './comparable-text.ts';

/** A header longer than this is no name; the bound keeps a 64 kB cell from costing anything. */
const MAX_HEADER_LENGTH = 200;

/** Headers are compared without case, accents, spaces, `_`, `-`, a leading `#` and text in parentheses. */
export function normaliseHeader(header: string): string {
  return toComparable(header.slice(0, MAX_HEADER_LENGTH))
    .replace(/\([^()]*\)/g, '')
    .replace(/[\s_\-\u200b\ufeff]+/g, '')
    .replace(/^#/, '');
}
