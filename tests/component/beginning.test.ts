import { afterEach, expect, test, vi } from 'vitest';
import { Beginning } from '../../src/state/beginning.ts';

afterEach(() => {
  vi.useRealTimers();
});

const fetchFoot = () => vi.fn(() => Promise.resolve('foot'));

test('what the places do not need waits until they are painted, and comes then', async () => {
  const beginning = new Beginning(true);
  const load = fetchFoot();
  const coming = beginning.after(load);
  await new Promise(requestAnimationFrame);
  expect(load).not.toHaveBeenCalled();
  beginning.end();
  expect(await coming).toBe('foot');
  expect(await beginning.after(load)).toBe('foot');
});

test('a visit that still has nothing to show gets the rest meanwhile', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  const load = fetchFoot();
  const coming = new Beginning(true).after(load);
  await vi.advanceTimersByTimeAsync(1999);
  expect(load).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(await coming).toBe('foot');
});

test('a view without places waits for nothing', async () => {
  expect(await new Beginning(false).after(fetchFoot())).toBe('foot');
});

/** What has been done of the steps, in order, once all that waits for nobody has had its turn. */
function followed(beginning: Beginning): string[] {
  const done: string[] = [];
  void beginning.over.then(() => done.push('painted'));
  void beginning.drawn.over.then(() => done.push('drawn'));
  void beginning.read.over.then(() => done.push('read'));
  return done;
}

test('a step that takes too long keeps the next one waiting for a second at most', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  const done = followed(new Beginning(false));
  await vi.advanceTimersByTimeAsync(999);
  expect(done).toEqual(['painted']);
  await vi.advanceTimersByTimeAsync(1);
  expect(done).toEqual(['painted', 'drawn']);
  await vi.advanceTimersByTimeAsync(1000);
  expect(done).toEqual(['painted', 'drawn', 'read']);
});

test('a step that is done has the next one begin at once', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  const beginning = new Beginning(false);
  const done = followed(beginning);
  await vi.advanceTimersByTimeAsync(0);
  beginning.drawn.end();
  await vi.advanceTimersByTimeAsync(0);
  expect(done).toEqual(['painted', 'drawn']);
  beginning.read.end();
  await vi.advanceTimersByTimeAsync(0);
  expect(done).toEqual(['painted', 'drawn', 'read']);
});
