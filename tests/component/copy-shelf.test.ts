import { afterEach, expect, test } from 'vitest';
import { CopyShelf } from '../../src/io/copy-shelf.ts';
import { sourceTerms } from '../fixtures/source-terms.ts';

const FILE = new URL('https://grist.example/lieux.csv');
const OLD = new URL('https://grist.example/anciens.csv');
const toFile = (text: string) => ({ bytes: new TextEncoder().encode(text), name: 'été.csv' });

afterEach(async () => {
  for (const name of await caches.keys()) await caches.delete(name);
});

async function textOf(shelf: CopyShelf, address = FILE): Promise<string | null> {
  const copy = await shelf.find(address);
  return copy === null ? null : new TextDecoder().decode(copy.bytes);
}

test('a file is found again with its name and the time when it was kept', async () => {
  const before = Date.now();
  const shelf = new CopyShelf(sourceTerms({ venues: [FILE.href] }));
  await shelf.keep(FILE, toFile('nom\nCrèche\n'));
  const copy = await shelf.find(FILE);
  expect(copy?.name).toBe('été.csv');
  expect(copy?.keptAt).toBeGreaterThanOrEqual(before);
  expect(await textOf(shelf)).toBe('nom\nCrèche\n');
  await shelf.keep(FILE, toFile('nom\nMJC\n'));
  expect(await textOf(shelf)).toBe('nom\nMJC\n');
});

test('only files that are wanted now are kept, those of a link among them', async () => {
  const first = new CopyShelf(sourceTerms({ venues: [OLD.href] }));
  await first.keep(OLD, toFile('nom\nA\n'));
  const linked = new CopyShelf(sourceTerms({ venues: [OLD.href] }, { asked: [FILE] }));
  await linked.keep(FILE, toFile('nom\nB\n'));
  expect(await textOf(linked, OLD)).toBe('nom\nA\n');
  const later = new CopyShelf(sourceTerms({ venues: [FILE.href] }));
  await later.keep(FILE, toFile('nom\nC\n'));
  expect(await textOf(later, OLD)).toBeNull();
});

test('each territory has copies of its own', async () => {
  const territory = new URL('https://carte.example/sites/givors/site.json');
  const there = new CopyShelf(sourceTerms({ venues: [FILE.href] }, { territory }));
  await there.keep(FILE, toFile('nom\nGivors\n'));
  const here = new CopyShelf(sourceTerms({ venues: [OLD.href] }));
  await here.keep(OLD, toFile('nom\nVaulx\n'));
  expect(await textOf(here)).toBeNull();
  expect(await textOf(there)).toBe('nom\nGivors\n');
});

test('a file beyond twenty megabytes is not kept, nor anything in a partner’s page', async () => {
  const large = new CopyShelf(sourceTerms({ venues: [FILE.href] }));
  await large.keep(FILE, { bytes: new Uint8Array(20_000_001), name: 'grand.csv' });
  expect(await textOf(large)).toBeNull();
  const embedded = new CopyShelf(sourceTerms({ venues: [FILE.href] }, { keepsCopies: false }));
  await embedded.keep(FILE, toFile('nom\nA\n'));
  expect(await textOf(large)).toBeNull();
});
