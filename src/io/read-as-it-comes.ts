import { enlarged } from '../domain/enlarged.ts';
import { MAX_BYTES } from '../domain/intake/limits.ts';

const FIRST_ROOM = 2 ** 20;
/** Tables are compressed to a tenth at best. Room that nothing is written to costs nothing. */
const MOST_COMPRESSED = 16;

/** Bytes that have come, at the beginning of a room for more. */
interface Come {
  readonly room: Uint8Array<ArrayBuffer>;
  readonly size: number;
  readonly done: boolean;
}

/** Waits for further bytes; the room that it is given is not to be used again. */
type Read = (come: Come) => Promise<Come>;

/**
 * The bytes of an answer; `follow` is told of those that have come, more of them each time, and what it was told of
 * before is gone. How many there will be, a compressed answer tells roughly, and some tell nothing: the room for them
 * grows.
 */
export async function readAsItComes(
  { body, headers }: Response,
  follow: (bytes: Uint8Array<ArrayBuffer>) => void,
): Promise<Uint8Array<ArrayBuffer>> {
  const foretold =
    Number(headers.get('content-length')) * (headers.has('content-encoding') ? MOST_COMPRESSED : 1);
  // One byte to spare: into a full room nothing can be read, not even the end.
  const room = new Uint8Array((Math.min(foretold, MAX_BYTES) || FIRST_ROOM) + 1);
  const read = body === null ? null : (readInto(body) ?? readParts(body));
  let come: Come = { room, size: 0, done: read === null };
  while (read !== null && !come.done) {
    const { size } = come;
    come = await read(withRoom(come, size + 1));
    if (come.size > size) follow(come.room.subarray(0, come.size));
  }
  return come.room.subarray(0, come.size);
}

function withRoom(come: Come, least: number): Come {
  const { room } = come;
  return least <= room.length ? come : { ...come, room: enlarged(room, new Uint8Array(2 * least)) };
}

/** Bytes that the browser writes where they are wanted, instead of where they are copied from; null where it cannot. */
function readInto(body: ReadableStream<Uint8Array<ArrayBuffer>>): Read | null {
  let reader: ReadableStreamBYOBReader;
  try {
    reader = body.getReader({ mode: 'byob' });
  } catch {
    return null;
  }
  return async ({ room, size }) => {
    const { value, done } = await reader.read(room.subarray(size));
    // Only one who gives up loses the room itself, and nobody does.
    if (value === undefined) throw new TypeError('the answer was given up');
    return { room: new Uint8Array(value.buffer), size: size + value.length, done };
  };
}

function readParts(body: ReadableStream<Uint8Array<ArrayBuffer>>): Read {
  const reader = body.getReader();
  return async (come) => {
    const { value, done } = await reader.read();
    if (value === undefined) return { ...come, done };
    const { size } = come;
    const { room } = withRoom(come, size + value.length);
    room.set(value, size);
    return { room, size: size + value.length, done };
  };
}
