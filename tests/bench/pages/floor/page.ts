import { CAMERA, dataAddresses, nextFrame, sayDrawn } from '../protocol.ts';

/**
 * What any page of these data has to do at least: fetch the bytes, look at each of them once, set four pixels a place.
 * Nothing can be searched, filtered or listed here.
 */
const SEMICOLON = 59;
const LINE_FEED = 10;
const QUOTE = 34;
const LATITUDE = 9;
const LONGITUDE = 10;

const files = await Promise.all(
  dataAddresses().map(async (address) => new Uint8Array(await (await fetch(address)).arrayBuffer())),
);
const canvas = document.createElement('canvas');
canvas.width = innerWidth;
canvas.height = innerHeight;
document.getElementById('map')?.append(canvas);
const context = canvas.getContext('2d');
const picture = new ImageData(canvas.width, canvas.height);
const pixels = new Uint32Array(picture.data.buffer);
const BLACK = 0xff000000;
const pixelsPerDegree = (512 * 2 ** CAMERA.zoom) / 360;
let drawn = 0;

function draw(lon: number, lat: number): void {
  const x = innerWidth / 2 + (lon - CAMERA.lon) * pixelsPerDegree;
  const y = innerHeight / 2 - ((lat - CAMERA.lat) * pixelsPerDegree) / Math.cos((CAMERA.lat * Math.PI) / 180);
  const at = Math.trunc(y) * canvas.width + Math.trunc(x);
  pixels[at] = pixels[at + 1] = pixels[at + canvas.width] = pixels[at + canvas.width + 1] = BLACK;
  drawn++;
}

/** A decimal number written in ASCII. */
function toNumber(bytes: Uint8Array, from: number, to: number): number {
  let value = 0;
  let scale = 0;
  for (let at = from; at < to; at++) {
    const byte = bytes[at] ?? 0;
    if (byte === 46) scale = 1;
    else {
      value = value * 10 + (byte - 48);
      scale *= 10;
    }
  }
  return scale === 0 ? value : value / scale;
}

await nextFrame();
for (const bytes of files) {
  let column = 0;
  let start = 0;
  let lat = 0;
  let lon = 0;
  let quoted = false;
  for (let at = bytes.indexOf(LINE_FEED) + 1; at < bytes.length; at++) {
    const byte = bytes[at];
    if (byte === QUOTE) quoted = !quoted;
    if (quoted || (byte !== SEMICOLON && byte !== LINE_FEED)) continue;
    if (column === LATITUDE) lat = toNumber(bytes, start, at);
    if (column === LONGITUDE) lon = toNumber(bytes, start, at);
    start = at + 1;
    column++;
    if (byte === SEMICOLON) continue;
    draw(lon, lat);
    column = 0;
  }
}
context?.putImageData(picture, 0, 0);
sayDrawn(drawn);
