import { afterEach, expect, test, vi } from 'vitest';
import { CopyShelf } from '../../../src/io/copy-shelf.ts';
import { sourceTerms } from '../../fixtures/source-terms.ts';

const FILE = new URL('https://grist.example/lieux.csv');
const GOOD = { bytes: new TextEncoder().encode('nom\nCrèche\n'), name: 'lieux.csv' };

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

for (const [what, storage] of [
  ['absent', undefined],
  [
    'blocked',
    {
      open: () => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    },
  ],
  ['full', { open: () => Promise.reject(new DOMException('No room', 'QuotaExceededError')) }],
] as const) {
  test(`where the storage is ${what}, there is simply no copy`, async () => {
    vi.stubGlobal('caches', storage);
    const shelf = new CopyShelf(sourceTerms({ venues: [FILE.href] }));
    await shelf.keep(FILE, GOOD);
    expect(await shelf.find(FILE)).toBeNull();
  });
}

test('a storage that never answers is not waited for', async () => {
  vi.useFakeTimers();
  vi.stubGlobal('caches', { open: () => new Promise(() => undefined) });
  const found = new CopyShelf(sourceTerms({ venues: [FILE.href] })).find(FILE);
  await vi.advanceTimersByTimeAsync(2_000);
  expect(await found).toBeNull();
});
