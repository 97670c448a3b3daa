import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { HASHED_CACHE, HASHED_FOLDER, UNHASHED_CACHE } from '../security-headers.ts';
import { gzipSync } from 'node:zlib';
import type { Fault } from './faults.ts';
import type { SiteFile } from './site-file.ts';

/** One range, `bytes=a-b`, `bytes=a-` or `bytes=-n`; anything else is answered whole, as the standard allows. */
function readRange(header: string, size: number): { first: number; last: number } | null {
  const parts = /^bytes=(\d*)-(\d*)$/.exec(header);
  if (parts === null) return null;
  const [, from = '', to = ''] = parts;
  if (from === '') return to === '' ? null : { first: Math.max(0, size - Number(to)), last: size - 1 };
  return { first: Number(from), last: to === '' ? size - 1 : Math.min(Number(to), size - 1) };
}

/** Sends a file: cached, ranged, compressed as the request and the name of the file allow, or as badly as a fault says. */
export function sendFile(
  file: SiteFile,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
  fault?: Fault,
): void {
  const whole = fault?.kind === 'parts-of-encoded' ? gzipSync(file.bytes) : file.bytes;
  const headers: OutgoingHttpHeaders = {
    'Content-Type': file.type,
    'Cache-Control': path.includes(HASHED_FOLDER) ? HASHED_CACHE : UNHASHED_CACHE,
    'Accept-Ranges': 'bytes',
    ETag: file.etag,
    Vary: 'Accept-Encoding',
  };
  if (fault?.kind === 'encoded' || fault?.kind === 'parts-of-encoded') headers['Content-Encoding'] = 'gzip';
  const send = (status: number, content?: Buffer): void => {
    const bytes = content !== undefined && fault?.kind === 'encoded' ? gzipSync(content) : content;
    if (bytes !== undefined && fault?.kind !== 'short') headers['Content-Length'] = bytes.length;
    response.writeHead(status, headers);
    if (fault?.kind === 'truncated') {
      // The header promises all of it, the line breaks off: that is what a lost connection looks like.
      response.write(bytes?.subarray(0, fault.bytes) ?? '', () => response.destroy());
    } else {
      const sent = fault?.kind === 'short' ? bytes?.subarray(0, fault.bytes) : bytes;
      response.end(request.method === 'HEAD' ? undefined : sent);
    }
  };
  if (fault === undefined && request.headers['if-none-match'] === file.etag) {
    send(304);
    return;
  }
  const range = readRange(fault?.kind === 'no-ranges' ? '' : (request.headers.range ?? ''), whole.length);
  if (range !== null) {
    const { first, last } = range;
    const satisfiable = first <= last && first < whole.length;
    const size = String(whole.length);
    headers['Content-Range'] = satisfiable
      ? `bytes ${String(first)}-${String(last)}/${size}`
      : `bytes */${size}`;
    send(satisfiable ? 206 : 416, satisfiable ? whole.subarray(first, last + 1) : Buffer.alloc(0));
    return;
  }
  if (fault?.kind === 'parts-of-encoded') {
    send(200, whole);
    return;
  }
  const encoding = file.encodingFor(request.headers['accept-encoding'] ?? '');
  if (encoding !== 'identity') headers['Content-Encoding'] = encoding;
  send(200, file.encoded(encoding));
}
