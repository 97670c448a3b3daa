import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { HASHED_CACHE, HASHED_FOLDER, UNHASHED_CACHE } from '../security-headers.ts';
import type { SiteFile } from './site-file.ts';

/** One range, `bytes=a-b`, `bytes=a-` or `bytes=-n`; anything else is answered whole, as the standard allows. */
function readRange(header: string, size: number): { first: number; last: number } | null {
  const parts = /^bytes=(\d*)-(\d*)$/.exec(header);
  if (parts === null) return null;
  const [, from = '', to = ''] = parts;
  if (from === '') return to === '' ? null : { first: Math.max(0, size - Number(to)), last: size - 1 };
  return { first: Number(from), last: to === '' ? size - 1 : Math.min(Number(to), size - 1) };
}

/** Sends a file: cached, ranged, compressed as the request and the name of the file allow. */
export function sendFile(
  file: SiteFile,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const headers: OutgoingHttpHeaders = {
    'Content-Type': file.type,
    'Cache-Control': path.includes(HASHED_FOLDER) ? HASHED_CACHE : UNHASHED_CACHE,
    'Accept-Ranges': 'bytes',
    ETag: file.etag,
    Vary: 'Accept-Encoding',
  };
  const send = (status: number, bytes?: Buffer): void => {
    if (bytes !== undefined) headers['Content-Length'] = bytes.length;
    response.writeHead(status, headers);
    response.end(request.method === 'HEAD' ? undefined : bytes);
  };
  if (request.headers['if-none-match'] === file.etag) {
    send(304);
    return;
  }
  const range = readRange(request.headers.range ?? '', file.bytes.length);
  if (range !== null) {
    const { first, last } = range;
    const satisfiable = first <= last && first < file.bytes.length;
    const size = String(file.bytes.length);
    headers['Content-Range'] = satisfiable
      ? `bytes ${String(first)}-${String(last)}/${size}`
      : `bytes */${size}`;
    send(satisfiable ? 206 : 416, satisfiable ? file.bytes.subarray(first, last + 1) : Buffer.alloc(0));
    return;
  }
  const encoding = file.encodingFor(request.headers['accept-encoding'] ?? '');
  if (encoding !== 'identity') headers['Content-Encoding'] = encoding;
  send(200, file.encoded(encoding));
}
