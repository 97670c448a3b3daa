import { describe, expect, it } from 'vitest';
import { isLocated } from '../../../src/domain/place-table.ts';
import { readFile, readFiles, utf8 } from '../../fixtures/csv-file.ts';

const HEADER = 'nom;enjeux;latitude;longitude;date_maj;horaires;site_web\n';
const GOOD = 'Foo;emploi;45,77;4,91;2024-05;Mo-Fr 09:00-18:00;https://foo.fr\n';

describe('a row with trouble', () => {
  it.each([
    ['no name', ';emploi;45,77;4,91;;;\n', 'missing-name', 'nom', 'error'],
    ['a word for a latitude', 'Bar;emploi;nord;4,91;;;\n', 'bad-coordinate', 'latitude', 'error'],
    ['a word for a longitude', 'Bar;emploi;45,77;est;;;\n', 'bad-coordinate', 'longitude', 'error'],
    ['a latitude beyond the pole', 'Bar;emploi;95,2;190;;;\n', 'out-of-range', 'latitude', 'error'],
    [
      'a longitude beyond the antimeridian',
      'Bar;emploi;45,7;-245,3;;;\n',
      'out-of-range',
      'longitude',
      'error',
    ],
    ['zeros', 'Bar;emploi;0;0,0;;;\n', 'null-island', 'latitude', 'warning'],
    ['no coordinates', 'Bar;emploi;;;;;\n', 'missing-coordinate', 'latitude', 'warning'],
    ['half its coordinates', 'Bar;emploi;45,7;;;;\n', 'missing-coordinate', 'latitude', 'warning'],
    ['swapped coordinates', 'Bar;emploi;4,91;45,77;;;\n', 'swapped-latlon', 'latitude', 'warning'],
    ['metres', 'Bar;emploi;6520500;848000;;;\n', 'lambert93-converted', 'latitude', 'warning'],
    ['whole degrees', 'Bar;emploi;46;5;;;\n', 'low-precision', 'latitude', 'warning'],
    ['a place in Berlin', 'Bar;emploi;52,52;13,4;;;\n', 'outside-territory', 'latitude', 'warning'],
    ['an unknown issue', 'Bar;emplois|jardinage;45,77;4,91;;;\n', 'unknown-issue', 'enjeux', 'warning'],
    ['a date that is none', 'Bar;emploi;45,77;4,91;hier;;\n', 'bad-date', 'date_maj', 'warning'],
    ['a day that does not exist', 'Bar;emploi;45,77;4,91;31/02/2024;;\n', 'bad-date', 'date_maj', 'warning'],
    ['hours in plain French', 'Bar;emploi;45,77;4,91;;Lundi 9h-12h;\n', 'bad-hours', 'horaires', 'warning'],
    ['a dangerous link', 'Bar;emploi;45,77;4,91;;;javascript:alert(1)\n', 'bad-url', 'site_web', 'warning'],
    ['too many cells', 'Bar;emploi;45,77;4,91;;;;;surplus\n', 'ragged-row', '', 'warning'],
    ['too few cells', 'Bar;emploi;45,77;4,91\n', 'ragged-row', '', 'warning'],
  ])('%s: said with its line, column and value', (_, row, code, column, severity) => {
    const { intake, summary } = readFile(HEADER + GOOD + row + GOOD.replace('Foo', 'Baz'));
    const line = intake.report.find((candidate) => candidate.code === code);
    expect(line).toMatchObject({ file: 'lieux.csv', row: 3, column, severity });
    expect(summary).toMatchObject({ rows: 3, rejected: severity === 'error' ? 1 : 0 });
    expect(summary.warnings.includes(line?.code ?? 'empty')).toBe(severity === 'warning');
  });

  it('keeps a place without position in the list', () => {
    const { intake, summary, places } = readFile(`${HEADER}Bar;emploi;;;;;\nQux;emploi;0;0;;;\n`);
    expect(places.map(({ name }) => name)).toEqual(['Bar', 'Qux']);
    expect([isLocated(intake.table, 0), isLocated(intake.table, 1)]).toEqual([false, false]);
    expect(summary).toMatchObject({ places: 2, located: 0 });
  });

  it('shows the cell as the file writes it, shortened', () => {
    const { intake } = readFile(`${HEADER}Bar;emploi;${'long '.repeat(100)};4;;;\n`);
    expect(intake.report[0]?.value.length).toBe(120);
    expect(intake.report[0]?.value.startsWith('long long')).toBe(true);
  });
});

describe('a row that stops', () => {
  it('between its coordinates is refused', () => {
    expect(readFile(`${HEADER}Bar;emploi;45,7\n${GOOD}`).said).toEqual(['2:truncated-row']);
  });

  it('before its coordinates is refused where the file was cut', () => {
    const { said, summary } = readFile(`${HEADER}${GOOD}Bar;empl`);
    expect(said).toEqual(['3:truncated-row']);
    expect(summary).toMatchObject({ places: 1, rejected: 1 });
  });

  it('before its coordinates is kept elsewhere: Excel drops empty cells at the end', () => {
    expect(readFile(`${HEADER}Bar;emploi\n${GOOD}`).said).toEqual(['2:ragged-row', '2:missing-coordinate']);
  });

  it('after its coordinates is kept', () => {
    expect(readFile(`${HEADER}${GOOD}Bar;emploi;45,7;4,9;2024`).said).toEqual(['3:ragged-row']);
  });
});

describe('a row that comes twice', () => {
  it('is kept once, and counts as rejected', () => {
    const { said, summary } = readFile(HEADER + GOOD + GOOD + GOOD);
    expect(said).toEqual(['3:duplicate-row', '4:duplicate-row']);
    expect(summary).toMatchObject({ rows: 3, places: 1, rejected: 2, warnings: ['duplicate-row'] });
  });

  it('is kept once though it stands in two files', () => {
    const bytes = utf8(HEADER + GOOD);
    const { table, files } = readFiles([
      { name: 'a.csv', bytes },
      { name: 'b.csv', bytes },
    ]);
    expect(table.size).toBe(1);
    expect(files.map(({ rejected }) => rejected)).toEqual([0, 1]);
  });

  it('is not the row of a namesake', () => {
    expect(readFile(HEADER + GOOD + GOOD.replace('4,91', '4,92')).summary.places).toBe(2);
  });
});

describe('ids', () => {
  it('that come twice are told apart, the second with a number', () => {
    const { places, said } = readFile('id;nom\na;Foo\na;Bar\na-2;Baz\na;Qux\n');
    expect(places.map(({ id }) => id)).toEqual(['a', 'a-3', 'a-2', 'a-4']);
    expect(said).toEqual(['0:no-coordinate-columns', '3:duplicate-id', '5:duplicate-id']);
  });

  it('that come in two files are told apart', () => {
    const { table, report } = readFiles([
      { name: 'a.csv', bytes: utf8('id;nom\nx;Foo') },
      { name: 'b.csv', bytes: utf8('id;nom\nx;Bar') },
    ]);
    expect(table.size).toBe(2);
    expect(report.find(({ code }) => code === 'duplicate-id')).toMatchObject({ file: 'b.csv', row: 2 });
  });

  it('that are missing are made from name and commune, the same at each reading', () => {
    const text =
      "nom;code_insee\nCrèche L’Œuf & Cie;69256\nCrèche l'œuf & cie;69256\nحديقة الحي;69029\n🌳;\n";
    const { places, said } = readFile(text);
    expect(places.map(({ id }) => id)).toEqual([
      'creche-loeuf-cie-69256',
      'creche-loeuf-cie-69256-2',
      'حديقة-الحي-69029',
      'venue',
    ]);
    expect(readFile(text).places.map(({ id }) => id)).toEqual(places.map(({ id }) => id));
    expect(said).toEqual(['0:no-coordinate-columns']);
  });

  it('made from names never take one that the file gives', () => {
    const { places } = readFile('nom;id\nFoo;\nBar;foo\n');
    expect(places.map(({ id }) => id)).toEqual(['foo-2', 'foo']);
  });
});

describe('a file', () => {
  it('without rows says so', () => {
    const { summary, said } = readFile('nom;latitude;longitude\n');
    expect(said).toEqual(['0:no-rows']);
    expect(summary).toMatchObject({ ok: true, rows: 0, places: 0, rejected: 0 });
  });

  it('without coordinate columns says so once', () => {
    const { said, summary } = readFile('nom;adresse\nFoo;1 rue X\nBar;2 rue X\n');
    expect(said).toEqual(['0:no-coordinate-columns']);
    expect(summary).toMatchObject({ places: 2, located: 0 });
  });
});
