const POINT = 1;
const HAS_SRID = 0x20000000;
/** ISO adds thousands for heights and measures: 1001 is a point with its height. */
const ISO_STEP = 1000;

/** A point in well-known binary, as PostGIS writes the column `geom` into a CSV; null for anything else. */
export function readHexPoint(text: string): { readonly lon: number; readonly lat: number } | null {
  if (!/^0[01](?:[\da-f]{2}){20,}$/i.test(text)) return null;
  const bytes = Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
  const view = new DataView(bytes.buffer);
  const isLittle = view.getUint8(0) === 1;
  const type = view.getUint32(1, isLittle);
  const start = (type & HAS_SRID) === 0 ? 5 : 9;
  if ((type & 0xffff) % ISO_STEP !== POINT || bytes.length < start + 16) return null;
  const lon = view.getFloat64(start, isLittle);
  const lat = view.getFloat64(start + 8, isLittle);
  return Number.isFinite(lon) && Number.isFinite(lat) ? { lon, lat } : null;
}
