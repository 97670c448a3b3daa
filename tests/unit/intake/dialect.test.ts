import { describe, expect, it } from 'vitest';
import { cutFields } from '../../../src/domain/intake/cut-fields.ts';
import { readFile } from '../../fixtures/csv-file.ts';

describe('the delimiter', () => {
  it.each([
    [';', 'nom;adresse;latitude;longitude\nFoo;"3, rue X";45,7;4,9\nBar;4, rue Y, Bron;45,6;4,8'],
    [',', 'nom,adresse,latitude,longitude\nFoo,"3; rue X",45.7,4.9\nBar,x;y;z,45.6,4.8'],
    ['\t', 'nom\tadresse\tlatitude\tlongitude\nFoo\t3, rue X\t45,7\t4,9'],
    ['|', 'nom|adresse|latitude|longitude\nFoo|3, rue X; bât. B|45.7|4.9'],
  ])('%j is found by counting', (delimiter, text) => {
    const { summary, places } = readFile(text);
    expect(summary.delimiter).toBe(delimiter);
    expect(summary.located).toBe(places.length);
    expect(places[0]?.address).toMatch(/3. rue X/);
  });

  it('is not the decimal comma, though a comma stands in every row', () => {
    const rows = Array.from({ length: 30 }, (_, i) => `Lieu ${String(i)};45,7${String(i)};4,9`);
    expect(readFile(['nom;latitude;longitude', ...rows].join('\n')).summary).toMatchObject({
      delimiter: ';',
      located: 30,
    });
  });

  it('is not a comma in a list of names', () => {
    const { places } = readFile('nom\nFoo, Bar et compagnie\nBaz, Qux');
    expect(places.map(({ name }) => name)).toEqual(['Foo, Bar et compagnie', 'Baz, Qux']);
  });

  it('is what the first line says, which a spreadsheet hides', () => {
    const { summary, intake, said } = readFile(
      'sep=|\r\nnom|latitude|longitude\r\n|45,7|4,9\r\nFoo|45,7|4,9\r\n',
    );
    expect(summary).toMatchObject({ delimiter: '|', places: 1, rejected: 1 });
    expect(said).toEqual(['0:preamble-skipped', '2:missing-name']);
    expect(intake.report[0]?.value).toBe('sep=|');
  });
});

describe('line ends', () => {
  it.each([
    ['LF', '\n'],
    ['CRLF', '\r\n'],
    ['CR', '\r'],
  ])('%s', (_, end) => {
    const { places } = readFile(`nom;description${end}Foo;"a${end}b"${end}Bar;c${end}`);
    expect(places.map(({ name, description }) => [name, description])).toEqual([
      ['Foo', 'a\nb'],
      ['Bar', 'c'],
    ]);
  });

  it('mixed', () => {
    const { places } = readFile('nom;type\r\nA;x\nB;y\rC;z');
    expect(places.map(({ name, type }) => name + type)).toEqual(['Ax', 'By', 'Cz']);
  });
});

describe('what stands before the header', () => {
  it('is skipped with a warning, and counts as rows', () => {
    const { said, places } = readFile(
      '# export du 3 mai\nAnnuaire des lieux;;\n;;\nnom;latitude;longitude\nFoo;45,7;4,9\n;45,7;4,9\n',
    );
    expect(places.map(({ name }) => name)).toEqual(['Foo']);
    expect(said).toEqual(['1:preamble-skipped', '6:missing-name']);
  });

  it('is no reason for a warning where it is blank', () => {
    expect(readFile('\n\n;;\nnom;latitude;longitude\nFoo;45,7;4,9').said).toEqual([]);
  });

  it('is not taken for the header because it says "titre"', () => {
    const { places } = readFile('Titre;Annuaire 2024;\nnom;adresse;commune\nFoo;rue X;Bron');
    expect(places.map(({ name }) => name)).toEqual(['Foo']);
  });
});

describe('rows of a spreadsheet', () => {
  it('count records, not lines: a cell with line breaks is one row', () => {
    const { said } = readFile('nom;description\nFoo;"a\nb\nc"\n\n;vide\n');
    expect(said.filter((line) => line.endsWith('missing-name'))).toEqual(['4:missing-name']);
  });

  it('that are blank are no data', () => {
    expect(readFile('nom;type\nFoo;x\n;\n\n  ; \nBar;y\n\n').summary).toMatchObject({ rows: 2, places: 2 });
  });
});

describe('quotes', () => {
  it('keep delimiters, line breaks and doubled quotes', () => {
    const { places, said } = readFile('nom;description\n"Le ""Petit"" ; Café";"a\nb"\n');
    expect(places[0]).toMatchObject({ name: 'Le "Petit" ; Café', description: 'a\nb' });
    expect(said).toEqual(['0:no-coordinate-columns']);
  });

  it('in the middle of a word are letters', () => {
    const { places, said } = readFile('nom;type\nLe 12" vinyle;x\n');
    expect(places[0]?.name).toBe('Le 12" vinyle');
    expect(said).toEqual(['0:no-coordinate-columns']);
  });

  it('that close too early cost a warning, not the next rows', () => {
    const { places, said } = readFile(
      'nom;commune\n"L\'atelier" de couture;Bron\nBar;Lyon\n"Le "Petit" Café";Lyon\n',
    );
    expect(places.map(({ name, commune }) => [name, commune])).toEqual([
      ['"L\'atelier" de couture', 'Bron'],
      ['Bar', 'Lyon'],
      ['Le "Petit" Café', 'Lyon'],
    ]);
    expect(said).toContain('2:quotes');
    expect(said).toContain('4:quotes');
  });

  it('that never close cost a warning, not the rest of the file', () => {
    const { places, said, summary } = readFile('nom;commune\n"Foo;Bron\nBar;"Lyon"\nBaz;Givors');
    expect(places.map(({ name, commune }) => [name, commune])).toEqual([
      ['Foo', 'Bron'],
      ['Bar', 'Lyon'],
      ['Baz', 'Givors'],
    ]);
    expect(summary.rejected).toBe(0);
    expect(said).toContain('2:unterminated-quote');
  });

  it('that never close at the end of the file cost a warning', () => {
    const { places, said } = readFile('nom;commune\nFoo;Bron\nBar;"Lyon');
    expect(places.map(({ commune }) => commune)).toEqual(['Bron', 'Lyon']);
    expect(said).toContain('3:unterminated-quote');
  });

  it('broken in one row leave a good cell of several lines whole', () => {
    const { rows } = cutFields('a;"b\nc";d\n"x" y;z\n"e\n;f""";"g"\n', ';', 100);
    expect(rows).toEqual([
      ['a', 'b\nc', 'd'],
      ['"x" y', 'z'],
      ['e\n;f"', 'g'],
    ]);
  });
});
