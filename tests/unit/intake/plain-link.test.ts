import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { isPlainLink } from '../../../src/domain/intake/plain-link.ts';
import { areSafeUrls } from '../../../src/domain/intake/safe-url.ts';
import { utf8 } from '../../fixtures/csv-file.ts';

const isPlain = (cell: string): boolean => isPlainLink(utf8(`;${cell}`), 1, utf8(cell).length + 1);

test.each([
  'https://www.example.org/lieux/1?a=b#c',
  'http://example.org',
  'https://Mairie.Vaulx-en-Velin.net/a(b)_c%20d',
  'https://localhost/',
])('knows %s for a link at a glance', (cell) => {
  expect(isPlain(cell)).toBe(true);
});

test.each([
  'www.example.org',
  'https://1.2.3.999/',
  'https://example.5',
  'https://xn--a.fr/',
  'https://a@b.fr/',
  'https://a.fr:port/',
  'https:///a',
  'https://a..fr/',
  'https://a.fr/b c',
  'https://a.fr/|javascript:x',
  'https://a.fr/\\b',
  'ftp://a.fr/',
])('does not take %s for one at a glance', (cell) => {
  expect(isPlain(cell)).toBe(false);
});

it('takes nothing for a link that is none', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      'https://',
      'http://',
      'a',
      'Z',
      '.',
      '-',
      '/',
      '0',
      'xn--',
      '@',
      ':',
      '%',
      '|',
      '?',
      '[',
      '\\',
    ),
    fc.string({ unit: 'grapheme', maxLength: 2 }),
  );
  let plain = 0;
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 10 }), (pieces) => {
      const cell = `https://${pieces.join('')}`;
      if (!isPlain(cell)) return;
      plain++;
      expect(areSafeUrls(cell)).toBe(true);
    }),
    { seed: 20_260_101, numRuns: 20_000 },
  );
  expect(plain).toBeGreaterThan(100);
});
