const PLAIN_ASCII = /^[\x21-\x7e]*$/;

/**
 * A text as cells and headers are compared: without case, accents, ligatures, curly apostrophes or doubled
 * spaces. Unlike the folding of a search it keeps punctuation, which codes such as `numerique--*` rely on.
 */
export function toComparable(text: string): string {
  if (PLAIN_ASCII.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replace(/[‘’ʼ´`]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
}
