import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { CELL_RULES } from '../../../src/domain/intake/cell-rules.ts';
import { readPlainIssues } from '../../../src/domain/intake/plain-issues.ts';
import { readPlainPlaces } from '../../../src/domain/intake/plain-places.ts';
import { readIssues } from '../../../src/domain/intake/read-issues.ts';
import { CONTEXT, utf8 } from '../../fixtures/csv-file.ts';
import { agrees, fileOf, GOOD, HEADER, venue } from '../../fixtures/plain-files.ts';

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
    [
      'a no-break space after a cell that begins with an apostrophe',
      `${HEADER}\na;'s Jardin\u00a0;emploi;45.77;4.92;x\n`,
    ],
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
