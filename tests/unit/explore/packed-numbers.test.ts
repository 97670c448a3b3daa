import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PackedNumbersWriter, unpack } from '../../../src/domain/explore/packed-numbers.ts';

const ascending = fc
  .uniqueArray(fc.nat({ max: 2 ** 30 }), { maxLength: 30 })
  .map((numbers) => numbers.sort((one, other) => one - other));

test('packed numbers come out as they went in, whatever their groups', () => {
  fc.assert(
    fc.property(fc.array(ascending, { maxLength: 8 }), (groups) => {
      const writer = new PackedNumbersWriter(groups.length);
      for (const take of [writer.count, writer.write]) {
        // Crosswise, as the words of one place after the other are met.
        for (let at = 0; at < 30; at++) {
          for (const [group, numbers] of groups.entries()) {
            const number = numbers[at];
            if (number !== undefined) take(group, number);
          }
        }
      }
      const packed = writer.toPacked();
      const found = groups.map((_, group) => {
        const numbers: number[] = [];
        unpack(packed, group, (number) => numbers.push(number));
        return numbers;
      });
      expect(found).toEqual(groups);
      const most = groups.flat().length * 5;
      expect(packed.bytes.length).toBeLessThanOrEqual(most);
    }),
  );
});

test('numbers close together take a byte each', () => {
  const writer = new PackedNumbersWriter(1);
  const numbers = Array.from({ length: 100 }, (_, at) => at * 100);
  for (const take of [writer.count, writer.write]) for (const number of numbers) take(0, number);
  expect(writer.toPacked().bytes).toHaveLength(100);
});
