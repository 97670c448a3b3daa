/** A file refused whole, and what it looks like (`xlsx`, `html`…; a word for i18n, not a sentence). */
export interface Refusal {
  readonly code: 'empty' | 'not-csv';
  readonly looksLike: string;
}

/** First bytes of the formats that people rename to `.csv`, as Latin-1. */
const SIGNATURES: readonly (readonly [signature: string, looksLike: string])[] = [
  ['\xd0\xcf\x11\xe0', 'xls'],
  ['%PDF', 'pdf'],
  ['\x89PNG', 'image'],
  ['\xff\xd8\xff', 'image'],
  ['GIF8', 'image'],
  ['\x1f\x8b', 'gzip'],
  ['7z\xbc\xaf', 'zip'],
  ['Rar!', 'zip'],
  ['SQLite format 3', 'sqlite'],
  ['PAR1', 'parquet'],
  ['{\\rtf', 'rtf'],
];

const MAX_STRAY = 3;

const latin1 = (bytes: Uint8Array): string => String.fromCharCode(...bytes);

function whichZip(bytes: Uint8Array): string {
  const start = latin1(bytes.subarray(0, 4096));
  if (start.includes('opendocument.spreadsheet')) return 'ods';
  return start.includes('xl/') || start.includes('[Content_Types].xml') ? 'xlsx' : 'zip';
}

/** Text with more control characters than stray ones is no text. */
function isBinary(start: string): boolean {
  let controls = 0;
  for (let i = 0; i < start.length; i++) {
    const unit = start.charCodeAt(i);
    if (unit < 9 || (unit > 13 && unit < 32)) controls++;
  }
  const isFew = controls <= MAX_STRAY && controls <= start.length / 8;
  return controls > start.length / 50 && !isFew;
}

/** A page begins with its type, or with a tag behind which no cell ends: `<b>nom</b>;latitude` is a header. */
function isHtml(start: string): boolean {
  if (/^<(?:!|html\b|head\b|body\b)/i.test(start)) return true;
  return /^<[a-z]+[\s>/]/i.test(start) && !/^[^\n]*>[;,|\t]/.test(start);
}

/** Says why a file is no CSV, or null where it may be one. */
export function refuseNonCsv(bytes: Uint8Array, text: string): Refusal | null {
  const firstBytes = latin1(bytes.subarray(0, 16));
  if (firstBytes.startsWith('PK\x03\x04')) return { code: 'not-csv', looksLike: whichZip(bytes) };
  const signed = SIGNATURES.find(([signature]) => firstBytes.startsWith(signature));
  if (signed !== undefined) return { code: 'not-csv', looksLike: signed[1] };

  // Zeros at the end are what old programs fill a file up with.
  const start = text.trimStart().slice(0, 4096).replace(/\0+$/, '');
  if (start === '') return { code: 'empty', looksLike: '' };
  if (/^<\?xml|^<(?:svg|kml|gpx|rss)\b/i.test(start)) return { code: 'not-csv', looksLike: 'xml' };
  if (isHtml(start)) return { code: 'not-csv', looksLike: 'html' };
  if (/^\{\s*(?:"[^"\n]*"\s*:|\})|^\[\s*(?:[[{\]]|"[^"\n]*"\s*[,\]]|-?\d)/.test(start)) {
    return { code: 'not-csv', looksLike: 'json' };
  }
  return isBinary(start) ? { code: 'not-csv', looksLike: 'binary' } : null;
}
