import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numberFormat } from '../../../src/i18n/number-format.ts';

const LOCALES = ['fr-FR', 'en-GB', 'ar-MA', 'tr-TR', 'de-CH', 'hi-IN'];

/** Nobody is to read "-0", which the platform writes. */
const NUMBER = fc.double().filter((value) => !Object.is(value, -0));
const WHOLE = fc.oneof(fc.nat(2_000_000), fc.maxSafeNat(), fc.constantFrom(0, 9, 99, 999, 1000, 1_000_000));

test.each(LOCALES)('numbers in %s are written as the platform writes them', (locale) => {
  const ours = numberFormat(locale);
  const platform = new Intl.NumberFormat(locale);
  fc.assert(
    fc.property(fc.oneof(WHOLE, NUMBER), (value) => {
      expect(ours.format(value)).toBe(platform.format(value));
    }),
  );
});
