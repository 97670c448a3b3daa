import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BegunFile } from '../../../src/domain/intake/begun-file.ts';
import { readPlainIssues } from '../../../src/domain/intake/plain-issues.ts';
import { readPlainPlaces } from '../../../src/domain/intake/plain-places.ts';
import { readIssues } from '../../../src/domain/intake/read-issues.ts';
import type { SourceFile } from '../../../src/domain/intake/read-places.ts';
import { CONTEXT, utf8 } from '../../fixtures/csv-file.ts';
import { agrees, fileOf, HEADER, venue } from '../../fixtures/plain-files.ts';

const PIECES = {
  id: ['', 'a', 'b', 'c', 'é', 'd e'],
  nom: ['Jardin', 'Le "Jardin"', 'a;b', 'x\ny', ' x', 'Ã©', 'CHÂTEAU', 'nom', '\u00a0x', ''],
  enjeux: ['', 'emploi', 'emploi|numerique', 'Crèche', 'pêche', '[emploi]', 'emploi,numerique'],
  type: ['', 'crèche', 'parc', 'autre'],
  latitude: ['45.77', '45.78', '45', '', '4.9', '45,7', '45.7700000000000001', '0'],
  longitude: ['4.92', '4.9', '5', '', '45.7', '0', '-4.9'],
  precision_m: ['', '30', '0', '12.5', '.', 'x'],
  date_maj: ['', '2024', '2024-02-30', '2024-02-29', '1/2/2024'],
  annee_fin: ['', '2020', '2030', '2015-09', '2015 ?'],
  actif: ['', 'oui', 'non', 'non (2022)', 'Non'],
  horaires: ['', 'Mo 08:00-12:00', 'tous les jours'],
  site_web: ['', 'https://a.fr', 'https://a.fr|http://b.fr/é', 'javascript:x'],
  vocation: ['', 'commerciale', 'Non commerciale', 'mixte'],
  financements: ['', 'subvention|ventes', 'Subvention', 'don'],
  lieux: ['', 'a', 'a|b', 'z', '["a","b"]', 'a, b', 'a;z'],
  nom_en: ['', 'Garden'],
  note: ['', 'Une note'],
} as const;

/** A cell is mostly the first that its column may hold and says something: so that many files are plain. */
const cell = (values: readonly string[]) =>
  fc.oneof(
    { weight: 40, arbitrary: fc.constant(values.find((value) => value !== '') ?? '') },
    { weight: 1, arbitrary: fc.constantFrom(...values) },
  );
const NEEDED = ['id', 'nom', 'latitude', 'longitude'];
const names = fc
  .tuple(
    fc.oneof({ weight: 9, arbitrary: fc.constant(NEEDED) }, { weight: 1, arbitrary: fc.subarray(NEEDED) }),
    fc.subarray(Object.keys(PIECES).filter((name) => !NEEDED.includes(name))),
  )
  .map((parts) => parts.flat());
const quoted = (text: string): string => (/[";\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

const aFile = names.chain((headers) =>
  fc
    .record({
      rows: fc.array(
        fc.tuple(
          ...headers.map((header) =>
            cell(Object.entries(PIECES).find(([name]) => name === header)?.[1] ?? []),
          ),
        ),
        { maxLength: 4 },
      ),
      lineEnd: fc.constantFrom('\n', '\r\n'),
      mark: fc.constantFrom('', '\ufeff'),
      kind: fc.constantFrom('project' as const, 'venue' as const),
      tail: fc.constantFrom('', '\n', '\n', '\n\n', ';'),
    })
    .map(({ rows, lineEnd, mark, kind, tail }): SourceFile => {
      const ids = headers.indexOf('id');
      const lines = rows.map((row, index) =>
        row
          .map((text, column) => quoted(column === ids && text === 'a' ? `a${String(index)}` : text))
          .join(';'),
      );
      return {
        name: `${kind}.csv`,
        bytes: utf8(mark + [headers.join(';'), ...lines].join(lineEnd) + tail),
        kind,
      };
    }),
);

describe('whatever the files, the plain reader', () => {
  it('gives what the full intake gives, or declines', () => {
    const taken = { alone: 0, judged: 0 };
    fc.assert(
      fc.property(fc.array(aFile, { minLength: 1, maxLength: 2 }), (files) => {
        const by = agrees(files);
        if (by !== false) taken[by]++;
      }),
      { seed: 20_260_101, numRuns: 1600 },
    );
    expect(taken.alone).toBeGreaterThan(100);
    expect(taken.judged).toBeGreaterThan(25);
  }, 60_000);

  it('holds to the same with any bytes in a cell', () => {
    const text = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }));
    fc.assert(
      fc.property(text, fc.uint8Array({ maxLength: 6 }), (words, raw) => {
        agrees([venue(`${HEADER}\na;Jardin;emploi;45.77;4.92;${words}\n`)]);
        const start = utf8(`${HEADER}\na;Jardin;emploi;45.77;4.92;x`);
        agrees([{ name: 'v.csv', bytes: Uint8Array.from([...start, ...raw]), kind: 'venue' }]);
      }),
      { seed: 20_260_101, numRuns: 150 },
    );
  }, 60_000);

  it('cuts a file that comes bit by bit as one that is there', () => {
    const bits = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 8 });
    fc.assert(
      fc.property(aFile, fc.uint8Array({ maxLength: 4 }), bits, ({ bytes, ...file }, raw, ends) => {
        for (const all of [bytes, Uint8Array.from([...bytes, ...raw])]) {
          const begun = new BegunFile();
          for (const end of ends.sort((one, other) => one - other))
            begun.grow(all.subarray(0, Math.floor(end * all.length)));
          const whole = readPlainPlaces([{ ...file, bytes: all }], CONTEXT);
          expect(readPlainPlaces([{ ...file, bytes: all, begun }], CONTEXT)).toEqual(whole);
        }
      }),
      { seed: 20_260_101, numRuns: 1000 },
    );
  }, 60_000);

  it('takes a long row that comes bit by bit, and gives up nothing that was cut before', () => {
    const rows = Array.from({ length: 900 }, (_, row) => `a${String(row)};Jardin;emploi;45.77;4.92;Un`);
    rows[700] = `a700;Jardin;emploi;45.77;4.92;"${'Un\n""jardin""\n'.repeat(2000)}fin"`;
    const bytes = utf8(`${HEADER}\n${rows.join('\n')}`);
    const begun = new BegunFile();
    for (let end = 0; end < bytes.length; end += 97) begun.grow(bytes.subarray(0, end));
    const file = { ...venue(''), bytes };
    const whole = readPlainPlaces([file], CONTEXT);
    expect(whole?.table.size).toBe(900);
    expect(readPlainPlaces([{ ...file, begun }], CONTEXT)).toEqual(whole);
  });

  const corpus = resolve(process.env['CARTO_CORPUS'] ?? '../shared/csv-corpus');
  const folders = ['data', 'tests', corpus].filter((folder) => existsSync(folder));
  const paths = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.(?:csv|tsv|txt)$/i.test(path))
      .map((path) => join(folder, path)),
  );
  it.each(paths)('does so for %s', (path) => {
    agrees([fileOf(path, 'venue')]);
    const bytes = new Uint8Array(readFileSync(path));
    const issues = readPlainIssues(bytes);
    if (issues !== null) expect(issues).toEqual(readIssues(bytes));
  });
});
