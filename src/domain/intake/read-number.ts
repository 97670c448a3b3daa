const PLAIN = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;
/** Spaces that people and spreadsheets put between thousands: normal, no-break, figure, thin, narrow no-break. */
const SPACED_THOUSANDS = /^([+-]?\d{1,3}(?:[ \u00a0\u2007\u2009\u202f]\d{3})+)(?=[.,]|$)/;
const THOUSAND_SPACES = /[ \u00a0\u2007\u2009\u202f]/g;
/** `45,777 812`: French typography groups decimals as well. */
const SPACED_DECIMALS = /[.,]\d{3}(?:[ \u00a0\u2007\u2009\u202f]\d{3})*[ \u00a0\u2007\u2009\u202f]\d{1,3}$/;
/** Longer than any number that a person or a spreadsheet writes. */
const MAX_LENGTH = 40;

/** Takes the marks between thousands away; text with other groups than of three is left as it is. */
function withoutThousands(text: string, mark: ',' | '.'): string {
  const groups = text.split(mark);
  const isGrouped = groups.every((group, index) =>
    index === 0 ? group.length <= 4 : /^\d{3}\b/.test(group),
  );
  return isGrouped ? groups.join('') : text;
}

/** The decimal mark is the last of the two where both are there, the comma where it stands alone once. */
function toPointDecimal(text: string): string {
  const comma = text.lastIndexOf(',');
  const point = text.lastIndexOf('.');
  if (comma === -1) return text.indexOf('.') === point ? text : withoutThousands(text, '.');
  if (point > comma) return withoutThousands(text, ',');
  if (point !== -1) return withoutThousands(text, '.').replace(',', '.');
  return text.indexOf(',') === comma ? text.replace(',', '.') : withoutThousands(text, ',');
}

/** A number as a French or English spreadsheet writes it; null where the text is none. */
export function readNumber(text: string): number | null {
  if (PLAIN.test(text)) return toFinite(text);
  const trimmed = text.trim();
  if (trimmed === '' || trimmed.length > MAX_LENGTH) return null;
  const joined = trimmed
    // A spreadsheet keeps numbers as text behind an apostrophe; some programs put one at each end.
    .replace(/^'([^']*)'?$/, '$1')
    .replace(/^[\u2212\u2013]/, '-')
    .replace(SPACED_DECIMALS, (digits) => digits.replace(THOUSAND_SPACES, ''))
    .replace(SPACED_THOUSANDS, (digits) => digits.replace(THOUSAND_SPACES, ''));
  const pointed = toPointDecimal(joined);
  return PLAIN.test(pointed) ? toFinite(pointed) : null;
}

function toFinite(text: string): number | null {
  const value = Number(text);
  return Number.isFinite(value) ? value : null;
}
