import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { readPlainIssues } from '../../../src/domain/intake/plain-issues.ts';
import { readPlainPlaces } from '../../../src/domain/intake/plain-places.ts';
import { readIssues } from '../../../src/domain/intake/read-issues.ts';
import { readPlaces, type SourceFile } from '../../../src/domain/intake/read-places.ts';
import { CONTEXT, utf8 } from '../../fixtures/csv-file.ts';

/** True where the plain reader took the files; what it then gives is what the full intake gives. */
function agrees(files: readonly SourceFile[]): boolean {
  const plain = readPlainPlaces(files, CONTEXT);
  if (plain === null) return false;
  const { table, report, files: summaries } = readPlaces(files, CONTEXT);
  expect(plain).toEqual({ table, report, files: summaries });
  return true;
}

const venue = (text: string): SourceFile => ({ name: 'v.csv', bytes: utf8(text), kind: 'venue' });
const fileOf = (path: string, kind: 'project' | 'venue'): SourceFile => ({
  name: path,
  bytes: new Uint8Array(readFileSync(path)),
  kind,
});

const HEADER = 'id;nom;enjeux;latitude;longitude;description';
const GOOD = 'a;Jardin;emploi;45.77;4.92;Un jardin';

describe('the plain reader', () => {
  it('takes the files that come with the project', () => {
    expect(agrees([fileOf('data/projects.csv', 'project'), fileOf('data/venues.csv', 'venue')])).toBe(true);
    const issues = new Uint8Array(readFileSync('data/issues.csv'));
    expect(readPlainIssues(issues)).toEqual(readIssues(issues));
  });

  test.each([
    ['LF', `${HEADER}\n${GOOD}\n`],
    ['CRLF', `${HEADER}\r\n${GOOD}\r\n`],
    ['no last line end', `${HEADER}\n${GOOD}`],
    ['a byte order mark', `\ufeff${HEADER}\n${GOOD}\n`],
    ['commas', `${HEADER}\n${GOOD}\n`.replaceAll(';', ',')],
    ['tabs', `${HEADER}\n${GOOD}\n`.replaceAll(';', '\t')],
    ['quotes, doubled, over two lines', `${HEADER}\na;"Le ""Jardin""";emploi;45.77;4.92;"Un; deux\ntrois"\n`],
    ['a quote within a word', `${HEADER}\na;Le "Jardin;emploi;45.77;4.92;\n`],
    ['accents, other scripts, capitals with a hat', `${HEADER}\na;Château CHÂTEAU مدرسة 🌳;;45.77;4.92;x\n`],
    ['labels and aliases of issues', `${HEADER}\na;Jardin;Accès à l'emploi|crèche;45.77;4.92;x\n`],
    ['no position', `${HEADER}\na;Jardin;emploi;;;x\n`],
  ])('takes %s', (_, text) => {
    expect(agrees([venue(text)])).toBe(true);
  });

  test.each([
    ['another header', `id;name;latitude;longitude\na;Jardin;45.77;4.92\n`],
    ['an unknown issue', `${HEADER}\na;Jardin;pêche;45.77;4.92;x\n`],
    ['no name', `${HEADER}\na;;emploi;45.77;4.92;x\n`],
    ['no id', `${HEADER}\n;Jardin;emploi;45.77;4.92;x\n`],
    ['an id twice', `${HEADER}\n${GOOD}\n${GOOD}\n`],
    ['a decimal comma', `${HEADER}\na;Jardin;emploi;45,77;4,92;x\n`],
    ['swapped degrees', `${HEADER}\na;Jardin;emploi;4.92;45.77;x\n`],
    ['zeros', `${HEADER}\na;Jardin;emploi;0;0;x\n`],
    ['too few cells', `${HEADER}\na;Jardin;emploi;45.77;4.92\n`],
    ['too many cells', `${HEADER}\n${GOOD};x\n`],
    ['a blank line', `${HEADER}\n${GOOD}\n\n`],
    ['spaces around a cell', `${HEADER}\na; Jardin;emploi;45.77;4.92;x\n`],
    ['a no-break space after a cell', `${HEADER}\na;Jardin\u00a0;emploi;45.77;4.92;x\n`],
    ['a mark of order before a cell', `${HEADER}\na;\ufeffJardin;emploi;45.77;4.92;x\n`],
    ['a quote that does not close', `${HEADER}\na;"Jardin;emploi;45.77;4.92;x\n`],
    ['text after a quote', `${HEADER}\na;"Jardin" b;emploi;45.77;4.92;x\n`],
    ['a lone carriage return', `${HEADER}\ra;Jardin;emploi;45.77;4.92;x\n`],
    ['a control character', `${HEADER}\na;Jar\u0001din;emploi;45.77;4.92;x\n`],
    ['accents read wrongly before', `${HEADER}\na;CafÃ©;emploi;45.77;4.92;x\n`],
    ['no rows', `${HEADER}\n`],
  ])('declines %s', (_, text) => {
    expect(readPlainPlaces([venue(text)], CONTEXT)).toBeNull();
  });

  it('declines what is not UTF-8', () => {
    const bytes = utf8(`${HEADER}\n${GOOD}\n`);
    for (const bad of [[0xc3], [0xe2, 0x82], [0xc0, 0xaf], [0xed, 0xa0, 0x80], [0xf5, 0x80, 0x80, 0x80]]) {
      const at = bytes.indexOf('J'.charCodeAt(0));
      const broken = Uint8Array.from([...bytes.subarray(0, at), ...bad, ...bytes.subarray(at)]);
      expect(readPlainPlaces([{ name: 'v.csv', bytes: broken, kind: 'venue' }], CONTEXT)).toBeNull();
    }
  });
});

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
    let taken = 0;
    fc.assert(
      fc.property(fc.array(aFile, { minLength: 1, maxLength: 2 }), (files) => {
        if (agrees(files)) taken++;
      }),
      { seed: 20_260_101, numRuns: 800 },
    );
    expect(taken).toBeGreaterThan(100);
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
