import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toNameKeys } from '../../../src/domain/explore/name-keys.ts';
import { toTextColumn } from '../../../src/domain/text-column-writer.ts';

const { compare } = new Intl.Collator('fr', { numeric: true });
/** What names are written with: accents, signs, numbers. */
const CHARACTERS = Array.from('aàâäåbcçdeéèêëfiîïnñoôöuùûüyÿzAÉÇŠZ  _-,;:!?.\'"()[]@*/&#%+=’–—«»°€0012359');
const names = fc.array(fc.constantFrom(...CHARACTERS), { maxLength: 8 }).map((parts) => parts.join(''));

/** The words of each name's key, null where it has none. */
function keysOf(...names: string[]): (number[] | null)[] {
  const { words, starts } = toNameKeys(toTextColumn(names));
  return Array.from(starts, (start) => {
    if (start === -1) return null;
    const key: number[] = [];
    do key.push(words.getUint32(start + 4 * key.length));
    while ((key.at(-1) ?? 0) % 256 !== 0);
    return key;
  });
}

function order(one: string, other: string): number {
  // The same name twice stands once in a column.
  const [key, otherKey = key] = keysOf(one, other);
  if (!key || !otherKey) throw new Error(`no key for ${one} or ${other}`);
  const at = key.findIndex((word, index) => word !== otherKey[index]);
  return at === -1 ? 0 : Math.sign((key[at] ?? 0) - (otherKey[at] ?? 0));
}

describe('the keys of names', () => {
  test('order names as the dictionary does, wherever they tell them apart', () => {
    fc.assert(
      fc.property(names, names, (one, other) => {
        const found = order(one, other);
        if (found !== 0) expect(found).toBe(Math.sign(compare(one, other)));
      }),
      { numRuns: 5000, seed: 1 },
    );
  });

  test('tell apart all that differs in more than case and accents', () => {
    const { compare: compareBases } = new Intl.Collator('fr', { numeric: true, sensitivity: 'base' });
    fc.assert(
      fc.property(names, names, (one, other) => {
        if (order(one, other) === 0) expect(compareBases(one, other)).toBe(0);
      }),
      { numRuns: 5000, seed: 2 },
    );
  });

  test('know numbers by value, zeros in front or not', () => {
    expect(order('École 9', 'école 10')).toBe(-1);
    expect(order('n° 007', 'n° 7')).toBe(0);
    expect(order('Lot 0', 'Lot 00')).toBe(0);
    expect(order('2 rives', 'Deux rives')).toBe(-1);
  });

  test('leave other writings, ligatures and endless numbers to the dictionary', () => {
    expect(keysOf('حديقة', '🌻', 'Cœur', '9'.repeat(60), 'Café')).toEqual([
      null,
      null,
      null,
      null,
      expect.any(Array),
    ]);
  });
});
