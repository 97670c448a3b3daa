import { describe, expect, it } from 'vitest';
import { rowWith, textAt } from '../../src/domain/text-column.ts';
import { toTextColumn } from '../../src/domain/text-column-writer.ts';

describe('the row of a text', () => {
  const ids = Array.from({ length: 700 }, (_, row) => `lieu-${String(row)}-é`);

  it('is found among texts that are alike, by whole texts only', () => {
    const column = toTextColumn(ids);
    expect(ids.map((id) => rowWith(column, id))).toEqual([...ids.keys()]);
    for (const none of ['lieu-1', 'lieu-1-e', 'eu-1-é', 'lieu-700-é', ''])
      expect(rowWith(column, none)).toBe(-1);
  });

  it('is the first where texts repeat, and stand there once', () => {
    const column = toTextColumn(Array.from({ length: 900 }, (_, row) => ['Bron', '', 'Lyon'][row % 3] ?? ''));
    expect(column.codes).not.toBeNull();
    expect(['Bron', '', 'Lyon', 'Givors'].map((text) => rowWith(column, text))).toEqual([0, 1, 2, -1]);
  });

  it('is told from one that is as long and begins and ends alike', () => {
    const texts = ['Bron', 'Bien', 'Bron', 'Boon', 'Bien'];
    const column = toTextColumn(texts);
    expect(texts.map((_, row) => textAt(column, row))).toEqual(texts);
    expect(column.offsets).toHaveLength(4);
  });
});
