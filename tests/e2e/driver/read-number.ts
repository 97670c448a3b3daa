/** The number in a text, thousands spaces left out; 0 where there is none. */
export function readNumber(text: string): number {
  const digits = /\d[\d\s.,\u00a0\u202f]*/.exec(text)?.[0] ?? '0';
  return Number(digits.replaceAll(/\D/g, ''));
}
