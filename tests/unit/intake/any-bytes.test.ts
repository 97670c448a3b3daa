import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPlaces } from '../../../src/domain/intake/read-places.ts';
import { placeAt } from '../../../src/domain/place-table.ts';
import { CONTEXT, latin1, utf16, utf8 } from '../../fixtures/csv-file.ts';

/** A thousand runs take a while on a busy machine. */
const TIMEOUT_MS = 60_000;
const RUNS = { numRuns: 1000, seed: 20150630 };

/** What must hold whatever a file is: every data row is a place or is refused by exactly one line. */
function checkIntake(bytes: Uint8Array): ReturnType<typeof readPlaces> {
  const intake = readPlaces([{ name: 'x.csv', bytes }], CONTEXT);
  const { table, report, files } = intake;
  const [summary] = files;
  if (summary === undefined) throw new Error('no summary');
  const refusals = report.filter(
    ({ row, code, severity }) => row > 0 && (severity === 'error' || code === 'duplicate-row'),
  );
  expect(summary.rejected).toBe(refusals.length);
  expect(new Set(refusals.map(({ row }) => row)).size).toBe(refusals.length);
  expect(summary.places + summary.rejected).toBe(summary.rows);
  expect(table.size).toBe(summary.places);
  expect(summary.ok).toBe(!report.some(({ row, severity }) => row === 0 && severity === 'error'));

  expect(table.pointStart).toHaveLength(table.size + 1);
  expect(table.pointStart.at(-1)).toBe(table.pointLon.length);
  expect(table.pointLon.every((lon) => Math.abs(lon) <= 180)).toBe(true);
  expect(table.pointLat.every((lat) => Math.abs(lat) <= 90)).toBe(true);
  expect(table.issueMask.every((mask) => mask !== 0)).toBe(true);
  const places = Array.from({ length: table.size }, (_, index) => placeAt(table, index));
  expect(places.every(({ name, id }) => name !== '' && id !== '')).toBe(true);
  expect(new Set(places.map(({ id }) => id)).size).toBe(places.length);
  return intake;
}

const cell = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('', 'Foo', 'Bar', '45,77', '4.91', '0', '95', 'emploi', '"', ' ') },
  { weight: 1, arbitrary: fc.string({ maxLength: 12, unit: 'binary' }) },
);
const header = fc.constantFrom(
  'nom',
  'name',
  'id',
  'latitude',
  'longitude',
  'lambert_x',
  'lambert_y',
  'geo_point_2d',
  'enjeux',
  'lieux',
  'date_maj',
  'horaires',
  'site_web',
  'nom_en',
  'phase',
  'actif',
  'structure_id',
  'autre',
  '__proto__',
  '',
);

describe('any bytes', { timeout: TIMEOUT_MS }, () => {
  it('never throw, and every row is accounted for', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => void checkIntake(bytes)),
      RUNS,
    );
  });

  it('behind a header never throw either', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        checkIntake(Uint8Array.of(...utf8('nom;latitude;longitude;enjeux\n'), ...bytes));
      }),
      RUNS,
    );
  });
});

describe('any table', { timeout: TIMEOUT_MS }, () => {
  it('carelessly put together gives places and refused rows, nothing else', () => {
    fc.assert(
      fc.property(
        fc.array(header, { minLength: 1, maxLength: 6 }),
        fc.array(fc.array(cell, { maxLength: 7 }), { maxLength: 12 }),
        fc.constantFrom(';', ',', '\t', '|'),
        fc.constantFrom('\n', '\r\n', '\r'),
        fc.constantFrom(
          utf8,
          latin1,
          (text: string) => utf16(text, true),
          (text: string) => utf16(text, false),
        ),
        (headers, rows, delimiter, lineEnd, encode) => {
          const text = [headers, ...rows].map((row) => row.join(delimiter)).join(lineEnd);
          checkIntake(encode(text));
        },
      ),
      RUNS,
    );
  });

  it('well written gives back each row and cell', () => {
    const name = fc
      .string({ minLength: 1, maxLength: 20, unit: 'grapheme' })
      .filter((text) => text.trim() !== '');
    const quote = (text: string): string => `"${text.replaceAll('"', '""')}"`;
    fc.assert(
      fc.property(
        fc.uniqueArray(name, { minLength: 1, maxLength: 12 }),
        fc.constantFrom(';', ',', '\t', '|'),
        fc.constantFrom('\n', '\r\n'),
        (names, delimiter, lineEnd) => {
          const rows = names.map((text, index) => [quote(text), String(index), quote(`a${delimiter}\n"b"`)]);
          const text = [['nom', 'id', 'description'], ...rows]
            .map((row) => row.join(delimiter))
            .join(lineEnd);
          const { table } = checkIntake(utf8(text));
          expect(Array.from({ length: table.size }, (_, index) => placeAt(table, index))).toMatchObject(
            names.map((written, index) => ({
              name: written.replace(/\r\n?/g, '\n').trim(),
              id: String(index),
              description: `a${delimiter}\n"b"`,
            })),
          );
        },
      ),
      RUNS,
    );
  });
});
