import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { CELL_RULES } from '../../../src/domain/intake/cell-rules.ts';
import { JUDGED_CELLS } from '../../../src/domain/intake/judge-odd-cells.ts';
import { readPlainIssues } from '../../../src/domain/intake/plain-issues.ts';
import { readPlainPlaces } from '../../../src/domain/intake/plain-places.ts';
import { readIssues } from '../../../src/domain/intake/read-issues.ts';
import { readInFull, readPlaces, type SourceFile } from '../../../src/domain/intake/read-places.ts';
import { CONTEXT, utf8 } from '../../fixtures/csv-file.ts';

/** Whether the plain reader took the files, alone or with somebody to judge odd cells. Whoever did gives the same. */
function agrees(files: readonly SourceFile[]): 'alone' | 'judged' | false {
  const full = readInFull(files, CONTEXT);
  expect(readPlaces(files, CONTEXT)).toEqual(full);
  const { placeRows: _, ...intake } = full;
  const judged = readPlainPlaces(files, CONTEXT, JUDGED_CELLS);
  const alone = readPlainPlaces(files, CONTEXT);
  if (alone !== null) expect(alone).toEqual(intake);
  if (judged !== null) expect(judged).toEqual(intake);
  if (alone !== null) return 'alone';
  return judged !== null && 'judged';
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
    expect(agrees([fileOf('data/projects.csv', 'project'), fileOf('data/venues.csv', 'venue')])).toBe(
      'alone',
    );
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
    ['an apostrophe before a word', `${HEADER}\na;'t Hof;emploi;45.77;4.92;x\n`],
    ['digits that only 64 bits hold', `${HEADER}\na;Jardin;emploi;45.77000000000000123;4.920000001;x\n`],
  ])('takes %s', (_, text) => {
    expect(agrees([venue(text)])).toBe('alone');
  });

  test.each([
    ['an apostrophe that guards a cell', `${HEADER}\na;Jardin;emploi;45.77;4.92;'=1+1\n`],
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

  test.each([
    ['an unknown issue', 'enjeux', 'pêche|emploi'],
    ['a decimal comma', 'latitude', '45,77'],
    ['degrees of another country', 'latitude', '12.5'],
    ['whole degrees', 'longitude;latitude', '5;46'],
    ['swapped degrees', 'latitude;longitude', '4.92;45.77'],
    ['zeros', 'latitude;longitude', '0;0'],
    ['a word for no position', 'latitude', 'n/a'],
    ['a year and a doubt', 'annee_fin', '2015 ou 2016'],
    ['a date that is none', 'date_maj', 'hier'],
    ['hours in words', 'horaires', 'tous les jours'],
    ['an address that is none', 'site_web', 'voir la mairie'],
  ])('has %s judged, row by row', (_, columns, cells) => {
    const odd = new Map(columns.split(';').map((column, index) => [column, cells.split(';')[index] ?? '']));
    const names = ['id', 'nom', 'latitude', 'longitude', ...odd.keys()].filter(
      (name, index, all) => all.indexOf(name) === index,
    );
    const good: Readonly<Record<string, string>> = { nom: 'Jardin', latitude: '45.77', longitude: '4.92' };
    const rows = Array.from({ length: 6 }, (__, row) =>
      names.map(
        (name) =>
          (row % 3 === 1 ? odd.get(name) : undefined) ??
          good[name] ??
          (name === 'id' ? `a${String(row)}` : ''),
      ),
    );
    expect(agrees([venue([names, ...rows].map((row) => `${row.join(';')}\n`).join(''))])).toBe('judged');
  });

  test.each([
    ['a position that is none', 'latitude', 'Vaulx'],
    ['a date to be put into another writing', 'date_maj', '14/07/2024'],
    ['a choice that is none', 'phase', 'mixte'],
    ['a doubt of several numbers', 'precision_m', '10|20'],
  ])('leaves %s to the full reader', (_, column, cell) => {
    const file =
      column === 'latitude'
        ? `id;nom;latitude;longitude\na;Jardin;${cell};4.92\n`
        : `id;nom;latitude;longitude;${column}\na;Jardin;45.77;4.92;${cell}\n`;
    expect(agrees([venue(file)])).toBe(false);
  });

  it.each(CELL_RULES.map(([column]) => column))('alone declines what is wrong in %s', (column) => {
    const file = venue(`id;nom;latitude;longitude;${column}\na;Jardin;45.77;4.92;?!\n`);
    expect(readPlainPlaces([file], CONTEXT)).toBeNull();
  });

  it('reads a thousand rows in which texts first repeat and then do not', () => {
    const rows = Array.from({ length: 2000 }, (_, row) => {
      const text =
        row < 700 ? `Maison ${String(row % 7)}` : `Jardin n° ${String(row)} "du ${String(row % 3)}"`;
      return `a${String(row)};"${text.replaceAll('"', '""')}";emploi;45.77;4.9${String(row)};${row % 5 === 0 ? '' : text.slice(0, 8)}`;
    });
    expect(agrees([venue([HEADER, ...rows, ''].join('\n'))])).toBe('alone');
  });

  it('reads many short rows below long ones', () => {
    const rows = Array.from({ length: 3000 }, (_, row) => {
      const text = row < 300 ? 'un jardin '.repeat(30).trim() : '';
      return `${String(row)};x;;45.77;4.92;${text}`;
    });
    expect(agrees([venue([HEADER, ...rows, ''].join('\n'))])).toBe('alone');
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
