import type { Page } from '@playwright/test';

const HOST = 'https://data.geopf.fr';

/** One field of a protocol buffer: a number, or bytes with their length. */
function field(tag: number, value: number | readonly number[]): number[] {
  return typeof value === 'number'
    ? [tag << 3, ...varint(value)]
    : [(tag << 3) | 2, ...varint(value.length), ...value];
}

function varint(value: number): number[] {
  return value < 128 ? [value] : [(value & 127) | 128, ...varint(value >>> 7)];
}

const text = (written: string): number[] => [...Buffer.from(written)];
/** Zigzag, as vector tiles write steps. */
const step = (by: number): number[] => varint(by < 0 ? -2 * by - 1 : 2 * by);

/** A vector tile with one area that fills it, by the format's own description. */
function groundTile(): Buffer {
  const ring = [9, ...step(0), ...step(0), 26, ...step(4096), ...step(0)];
  const rest = [...step(0), ...step(4096), ...step(-4096), ...step(0), 15];
  const feature = [...field(3, 3), ...field(4, [...ring, ...rest])];
  const layer = [...field(15, 2), ...field(1, text('ground')), ...field(2, feature), ...field(5, 4096)];
  return Buffer.from(field(3, layer));
}

/** Answers for the territory's online basemap: an area in vector tiles and a name. */
export async function serveBasemap(page: Page): Promise<void> {
  const style = {
    version: 8,
    sources: {
      tiles: { type: 'vector', tiles: [`${HOST}/{z}/{x}/{y}.pbf`], maxzoom: 12 },
      names: {
        type: 'geojson',
        data: { type: 'Feature', properties: {}, geometry: { type: 'Point', coordinates: [4.92, 45.78] } },
      },
    },
    layers: [
      {
        id: 'ground',
        type: 'fill',
        source: 'tiles',
        'source-layer': 'ground',
        paint: { 'fill-color': '#3bc4a1' },
      },
      { id: 'names', type: 'symbol', source: 'names', layout: { 'text-field': 'Vaulx-en-Velin – فولكس' } },
    ],
  };
  const headers = { 'Access-Control-Allow-Origin': '*' };
  await page.route(`${HOST}/**`, (route) =>
    route.request().url().endsWith('.pbf')
      ? route.fulfill({ body: groundTile(), contentType: 'application/x-protobuf', headers })
      : route.fulfill({ body: JSON.stringify(style), contentType: 'application/json', headers }),
  );
}
