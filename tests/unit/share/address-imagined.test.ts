import { describe, expect, it } from 'vitest';
import { decodeAddress, encodeAddress } from '../../../src/domain/share/address-codec.ts';
import { MOST_IMAGINED } from '../../../src/domain/share/address-imagined.ts';

describe('imagined places in an address', () => {
  it.each([
    [
      'among which some are none',
      '?imagine=@45,4,emploi,emploi@45.78,emploi@45.78,4.92,7,emploi@95,4.92,emploi@45.781234,4.9234567',
      '?imagine=emploi@45.78,4.92,emploi@45.78123,4.92346',
    ],
    [
      'given one by one',
      '?imagine=emploi@45.78,4.92&imagine=emploi@45.78,4.93',
      '?imagine=emploi@45.78,4.92,emploi@45.78,4.93',
    ],
    ['of an issue that the territory may not have', '?imagine=x@y@45.78,4.92', '?imagine=x@y@45.78,4.92'],
  ])('are put right: %s', (_, written, canonical) => {
    expect(encodeAddress(decodeAddress(written, ''))).toBe(canonical);
  });

  it('are twenty and no more', () => {
    const many = Array.from({ length: 30 }, (_, at) => `emploi@45.${String(at + 10)},4.9`).join();
    expect(decodeAddress(`?imagine=${many}`, '').imagined.map(({ position }) => position[1])).toEqual(
      Array.from({ length: MOST_IMAGINED }, (_, at) => Number(`45.${String(at + 10)}`)),
    );
  });
});
