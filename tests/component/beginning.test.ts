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
