import { toComparable } from './comparable-text.ts';

const MAX_SLUG_LENGTH = 60;

/** A text as an address shows it: letters and digits of any script, joined by hyphens. */
export function toSlug(text: string): string {
  return toComparable(text.slice(0, 4 * MAX_SLUG_LENGTH))
    .replaceAll("'", '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-/, '')
    .slice(0, MAX_SLUG_LENGTH)
    .replace(/-$/, '');
}
