import { enlarged } from '../domain/enlarged.ts';
import { MAX_BYTES } from '../domain/intake/limits.ts';

const FIRST_ROOM = 2 ** 20;

/**
 * The bytes of an answer; `follow` is told of those that have come, more of them each time. How many there will be, a
 * compressed answer does not tell: then the room for them grows.
 */
export async function readAsItComes(
  { body, headers }: Response,
  follow: (bytes: Uint8Array<ArrayBuffer>) => void,
): Promise<Uint8Array<ArrayBuffer>> {
  const reader = body?.getReader();
  const foretold = headers.has('content-encoding') ? 0 : Number(headers.get('content-length'));
  let room = new Uint8Array(Math.min(foretold, MAX_BYTES) || FIRST_ROOM);
  let size = 0;
  for (;;) {
    const { value } = (await reader?.read()) ?? {};
    if (value === undefined) return room.subarray(0, size);
    const end = size + value.length;
    if (end > room.length) room = enlarged(room, new Uint8Array(2 * end));
    room.set(value, size);
    size = end;
    follow(room.subarray(0, size));
  }
}
