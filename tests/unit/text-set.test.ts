import { describe, expect, it } from 'vitest';
import { hashBytes, viewOf } from '../../src/domain/bytes-by-four.ts';
import { textAt } from '../../src/domain/text-column.ts';
import { toTextColumn } from '../../src/domain/text-column-writer.ts';
import { TextSet } from '../../src/domain/text-set.ts';

const encoder = new TextEncoder();

function numbersOf(texts: readonly string[]): number[] {
  const set = new TextSet();
  return texts.map((text) => {
    const bytes = encoder.encode(text);
    return set.add(viewOf(bytes), 0, bytes.length);
  });
}

describe('a set of texts', () => {
  it('gives a text the same number each time, whatever its length', () => {
    const texts = ['', 'a', 'ab', 'abc', 'abcd', 'abcde', 'Crèche', 'abcd', '', 'Crèche', 'abc'];
    expect(numbersOf(texts)).toEqual([0, 1, 2, 3, 4, 5, 6, 4, 0, 6, 3]);
  });

  it('holds more texts than it had room for', () => {
    const texts = Array.from({ length: 5000 }, (_, index) => `lieu-${String(index)}`);
    expect(numbersOf([...texts, ...texts])).toEqual([...texts.keys(), ...texts.keys()]);
  });

  it('gives up where somebody has looked for texts with one hash', () => {
    const crowd: DataView[] = [];
    for (let index = 0; crowd.length < 600; index++) {
      const text = viewOf(encoder.encode(`x${String(index)}`));
      if ((hashBytes(text, 0, text.byteLength) & 0x7ff) === 0) crowd.push(text);
    }
    const set = new TextSet();
    expect(crowd.map((text) => set.add(text, 0, text.byteLength))).toContain(-1);
  });
});

describe('a column of texts', () => {
  it('holds what repeats once', () => {
    const column = toTextColumn(Array.from({ length: 1000 }, (_, row) => `69${String(row % 10)}`));
    expect(column.bytes).toHaveLength(30);
    expect(textAt(column, 999)).toBe('699');
  });

  it('holds a text a row where they differ', () => {
    const texts = Array.from({ length: 1000 }, (_, row) => `n° ${String(row)}`);
    const column = toTextColumn(texts);
    expect(column.codes).toBeNull();
    expect(texts.map((_, row) => textAt(column, row))).toEqual(texts);
  });

  it('takes no room for what nobody says, and is empty outside of its rows', () => {
    const column = toTextColumn(['', '', '']);
    expect(column.bytes).toHaveLength(0);
    expect([-1, 0, 2, 3].map((row) => textAt(column, row))).toEqual(['', '', '', '']);
    expect(textAt(toTextColumn(['', 'a']), 2)).toBe('');
  });
});
