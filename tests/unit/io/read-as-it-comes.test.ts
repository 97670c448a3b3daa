import { describe, expect, it } from 'vitest';
import { readAsItComes } from '../../../src/io/read-as-it-comes.ts';

/** An answer in so many parts of 400,000 bytes, each filled with its number; it breaks off where that is asked. */
type Answer = (parts: number, breaksOff?: boolean, headers?: Record<string, string>) => Response;

/** As browsers give them that write only where they themselves want to. */
const inParts: Answer = (parts, breaksOff = false, headers = {}) => {
  let part = 0;
  const body = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      if (part < parts) controller.enqueue(new Uint8Array(400_000).fill(part++));
      else if (breaksOff) controller.error(new TypeError('gone'));
      else controller.close();
    },
  });
  return new Response(body, { headers });
};

/** As browsers give them that write where the page wants it. */
const intoRoom: Answer = (parts, breaksOff = false, headers = {}) => {
  let part = 0;
  const body = new ReadableStream({
    type: 'bytes',
    pull: (controller) => {
      if (part < parts) controller.enqueue(new Uint8Array(400_000).fill(part++));
      else if (breaksOff) controller.error(new TypeError('gone'));
      else {
        controller.close();
        // A reader that waits is answered as well.
        controller.byobRequest?.respond(0);
      }
    },
  });
  return new Response(body, { headers });
};

describe.each([
  ['in parts', inParts],
  ['into a room', intoRoom],
])('the bytes of an answer, %s', (_, answer) => {
  it('are handed on as they come, from the first on, and all of them in the end', async () => {
    const lengths: number[] = [];
    const bytes = await readAsItComes(answer(9), (come) => {
      lengths.push(come.length);
      expect(come[0]).toBe(0);
      expect(come.at(-1)).toBe(Math.ceil(come.length / 400_000) - 1);
    });
    expect(lengths.length).toBeGreaterThan(8);
    expect(lengths).toEqual([...lengths].sort((one, other) => one - other));
    expect(lengths.at(-1)).toBe(3_600_000);
    expect(bytes.length).toBe(3_600_000);
    for (let part = 0; part < 9; part++) expect(bytes[part * 400_000 + 399_999]).toBe(part);
  });

  it.each([
    ['as it is', { 'content-length': '3600000' }],
    ['too small', { 'content-length': '10' }],
    ['too large', { 'content-length': '9000000' }],
    ['beyond any memory', { 'content-length': '90000000000000' }],
    ['as nobody can read it', { 'content-length': 'much' }],
    ['of what was compressed', { 'content-length': '12', 'content-encoding': 'gzip' }],
  ])('are all there where the answer says their length %s', async (_, headers) => {
    const bytes = await readAsItComes(answer(9, false, headers), () => undefined);
    expect(bytes.length).toBe(3_600_000);
    for (let part = 0; part < 9; part++) expect(bytes[part * 400_000 + 399_999]).toBe(part);
  });

  it('are none where an answer has none', async () => {
    expect(await readAsItComes(new Response(null), () => undefined)).toHaveLength(0);
    expect(await readAsItComes(answer(0), () => undefined)).toHaveLength(0);
  });

  it('do not come where the line breaks off', async () => {
    await expect(readAsItComes(answer(3, true), () => undefined)).rejects.toThrow('gone');
  });
});
