import { describe, expect, it } from 'vitest';
import { latin1, readFile, utf8 } from '../../fixtures/csv-file.ts';

const HEADER = 'nom;latitude;longitude;description\n';

describe('two headers', () => {
  it.each([
    [
      'differ by what is in parentheses',
      'nom;Surface (m2);Surface (ha)',
      ['Surface (m2)', 'Surface (ha)'],
      [],
    ],
    ['are one in capitals', 'nom;Note;NOTE', ['Note'], ['1:duplicate-header']],
    ['are one with a space', 'nom;code x;code_x', ['code x'], ['1:duplicate-header']],
  ])('%s', (_, header, labels, said) => {
    const reading = readFile(`${header}\nFoo;1;2\n`);
    expect(reading.places[0]?.other.map(([label]) => label)).toEqual(labels);
    expect(reading.said.filter((line) => !line.startsWith('0:'))).toEqual(said);
  });

  it.each([
    ['nom;Téléphone (mobile);Téléphone\nFoo;06;04\n', '04', [['Téléphone (mobile)', '06']]],
    ['nom;Téléphone (accueil);Téléphone (mobile)\nFoo;04;06\n', '04', [['Téléphone (mobile)', '06']]],
  ])('of which one is called just so: %s', (text, phone, other) => {
    expect(readFile(text).places[0]).toMatchObject({ phone, other });
  });

  it('of which one is the letter of a column without a header keep both', () => {
    const { places } = readFile('nom;latitude;longitude;E\nFoo;45,7;4,9;x;surplus\n');
    expect(places[0]?.other).toEqual([
      ['E', 'x'],
      ['E (2)', 'surplus'],
    ]);
  });
});

describe('a row', () => {
  it('that comes again with other spaces or fewer empty cells is the same', () => {
    const { said } = readFile(`${HEADER}Foo;45,7;4,9;\nFoo ; 45,7;4,9;\nFoo;45,7;4,9\n Foo;45,7;4,9;;\n`);
    expect(said).toEqual(['3:duplicate-row', '4:duplicate-row', '5:duplicate-row']);
  });

  it('that is the header again is no place', () => {
    const { said, summary } = readFile('nom;adresse\nFoo;rue X\nnom;adresse\nBar;rue Y\n');
    expect(said).toEqual(['0:no-coordinate-columns', '3:duplicate-row']);
    expect(summary).toMatchObject({ rows: 3, places: 2, rejected: 1 });
  });

  it('with empty cells beyond the last header has nothing more to say', () => {
    const { places, said } = readFile('nom;latitude;longitude\nFoo;45,7;4,9;;;\n');
    expect(places[0]?.other).toEqual([]);
    expect(said).toEqual([]);
  });
});

describe('what a spreadsheet with another delimiter made of a file', () => {
  it.each([
    [
      'some rows in quotes',
      'nom,latitude,longitude,description\nFoo,45.7,4.9,x\n"Bar,45.8,4.9,""a, b"""\n',
      ['3:quotes'],
    ],
    [
      'every row in quotes',
      '"nom,latitude,longitude,description"\n"Foo,45.7,4.9,x"\n"Bar,45.8,4.9,""a, b"""\n',
      ['0:quotes'],
    ],
  ])('%s, is undone', (_, text, expected) => {
    const { places, said, summary } = readFile(text);
    expect(places.map(({ description }) => description)).toEqual(['x', 'a, b']);
    expect(said).toEqual(expected);
    expect(summary).toMatchObject({ delimiter: ',', located: 2 });
  });

  it('is not seen in a name with commas', () => {
    const { places } = readFile('nom,latitude,longitude\nFoo,45.7,4.9\n"Bar, Baz"\n');
    expect(places.map(({ name }) => name)).toEqual(['Foo', 'Bar, Baz']);
  });

  it.each(['"Bonjour"\n"à tous, merci"\n', '"a;b"\n"c;d"\n'])('does not make a table of %j', (text) => {
    expect(readFile(text).summary.error).toBe('no-name-column');
  });
});

describe('quotes behind a space', () => {
  it('open a cell', () => {
    const { places, said } = readFile(
      '"nom", "description", "latitude", "longitude"\n"Foo", "a, ""b""", 45.7, 4.9\n',
    );
    expect(places[0]).toMatchObject({ name: 'Foo', description: 'a, "b"' });
    expect(said).toEqual([]);
  });

  it('that do not close are letters', () => {
    const { places, said } = readFile(`${HEADER}Foo;45,7;4,9; "a" b\nBar;45,8;4,9; "c\n`);
    expect(places.map(({ description }) => description)).toEqual(['"a" b', '"c']);
    expect(said).toEqual([]);
  });
});

describe('sep=', () => {
  it('that is wrong does not keep a file from being read', () => {
    const { summary, said } = readFile('sep=;\nnom,latitude,longitude\nFoo,45.7,4.9\n');
    expect(summary).toMatchObject({ delimiter: ',', located: 1 });
    expect(said).toEqual(['0:preamble-skipped']);
  });

  it('wins where another delimiter would do as well', () => {
    expect(readFile('sep=;\nnom\nFoo,Bar\n').summary.delimiter).toBe(';');
  });
});

describe('bytes that old programs leave', () => {
  it.each([
    ['a zero in a cell', utf8(`${HEADER}Cr\0eche;45,7;4,9;x\n`)],
    ['zeros at the end', utf8(`${HEADER}Creche;45,7;4,9;x\n\0\0\0\0\0\0`)],
    ['the mark of the end in DOS', utf8(`${HEADER}Creche;45,7;4,9;x\n\u001a`)],
  ])('%s: left out', (_, bytes) => {
    const { places, said } = readFile(bytes);
    expect(places.map(({ name }) => name)).toEqual(['Creche']);
    expect(said).toEqual([]);
  });

  it('a file cut in the middle of an accent stays UTF-8', () => {
    const { summary, places } = readFile(utf8(`${HEADER}Foo;45,7;4,9;été`).slice(0, -1));
    expect(summary).toMatchObject({ encoding: 'utf-8', warnings: ['encoding-guess', 'mojibake-suspected'] });
    expect(places[0]?.description).toBe('ét\ufffd');
  });

  it('accents of an old Macintosh are suspected', () => {
    const { said } = readFile(latin1('nom;type\nCr\x8fche;x\n'));
    expect(said).toEqual(['0:encoding-guess', '0:no-coordinate-columns', '2:mojibake-suspected']);
  });

  it('an apostrophe that is a control character is suspected, and kept', () => {
    const { said, places } = readFile('nom;type\nL\u0092école;x\n');
    expect(said).toContain('2:mojibake-suspected');
    expect(places[0]?.name).toBe('L\u0092école');
  });
});

describe('a file that begins with <', () => {
  it('is a table where cells follow', () => {
    const { places } = readFile('<b>note</b>;nom;latitude;longitude\n<script>x</script>;Foo;45,7;4,9\n');
    expect(places[0]?.other).toEqual([['<b>note</b>', '<script>x</script>']]);
  });

  it.each(['<table><tr><td>nom, adresse</td></tr>', '<!-- nom; -->;', '<html>;nom', '<div>\n;nom'])(
    'is a page: %s',
    (text) => {
      expect(readFile(text).summary.error).toBe('not-csv');
    },
  );
});
