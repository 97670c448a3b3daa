import { encode } from 'uqr';

/** Light modules around the code, as the standard asks. */
const QUIET = 4;

export interface QrPath {
  /** Modules a side, the quiet zone included. */
  readonly size: number;
  /** SVG path data of the dark modules, one unit a module. */
  readonly path: string;
}

/** A QR code as a drawing that stays sharp at any size; null where the text is too long for one. */
export function toQrPath(text: string): QrPath | null {
  try {
    const { data, size } = encode(text, { ecc: 'M', border: QUIET });
    return { size, path: data.map((row, y) => rowPath(row, y)).join('') };
  } catch {
    return null;
  }
}

/** The dark runs of a row, each a bar of one unit's height. */
function rowPath(row: readonly boolean[], y: number): string {
  let path = '';
  for (let x = 0; x < row.length;) {
    let end = x;
    while (row[end] === true) end++;
    if (end > x) path += `M${x} ${y}h${end - x}v1h${x - end}z`;
    x = Math.max(end, x + 1);
  }
  return path;
}
