import { describe, expect, it } from 'vitest';
import { latin1, readFile, readFiles, utf8 } from '../../fixtures/csv-file.ts';

describe('a file that is no CSV', () => {
  it.each([
    ['nothing', '', 'empty', ''],
    ['blank lines', '\xef\xbb\xbf \r\n\t\n', 'empty', ''],
    ['a renamed Excel workbook', 'PK\x03\x04\x14\x00\x06\x00xl/workbook.xml', 'not-csv', 'xlsx'],
    [
      'a renamed LibreOffice sheet',
      'PK\x03\x04mimetypeapplication/vnd.oasis.opendocument.spreadsheet',
      'not-csv',
      'ods',
    ],
    ['a zip', 'PK\x03\x04\x14\x00autre', 'not-csv', 'zip'],
    ['an old Excel workbook', '\xd0\xcf\x11\xe0\xa1\xb1', 'not-csv', 'xls'],
    ['a PDF', '%PDF-1.7\nnom;latitude', 'not-csv', 'pdf'],
    ['a picture', '\x89PNG\r\n\x1a\n', 'not-csv', 'image'],
    ['gzip', '\x1f\x8b\x08', 'not-csv', 'gzip'],
    ['an error page', '\n<!DOCTYPE html><html><body>404', 'not-csv', 'html'],
    ['a page without doctype', '<html lang="fr">', 'not-csv', 'html'],
    ['XML', '<?xml version="1.0"?><kml>', 'not-csv', 'xml'],
    ['GeoJSON', '{"type":"FeatureCollection","features":[]}', 'not-csv', 'json'],
    ['a JSON list', '[{"nom":"Foo"}]', 'not-csv', 'json'],
    ['an empty JSON list', '[]', 'not-csv', 'json'],
    ['bytes', '\x00\x01\x02nom;latitude\x00\x00', 'not-csv', 'binary'],
    ['a text', 'Bonjour,\nvoici la liste.', 'no-name-column', 'Bonjour,'],
    ['a table without names', 'latitude;longitude\n45,7;4,9', 'no-name-column', 'latitude;longitude'],
  ])('refuses %s whole', (_, text, error, value) => {
    const { intake, summary } = readFile(latin1(text));
    expect(summary).toMatchObject({ ok: false, error, rows: 0, places: 0, rejected: 0 });
    expect(intake.report.at(-1)).toEqual({
      file: 'lieux.csv',
      row: 0,
      column: '',
      code: error,
      severity: 'error',
      value,
    });
    expect(intake.table.size).toBe(0);
  });

  it('gives the headers of a table without names, for a person to say which column it is', () => {
    const { summary } = readFile('Annuaire\n\nIntitulé;Où;latitude\nFoo;Bron;45,7\n');
    expect(summary.headers).toEqual(['Intitulé', 'Où', 'latitude']);
  });

  it('never stops the others', () => {
    const { files, table } = readFiles([
      { name: 'a.csv', bytes: utf8('') },
      { name: 'b.csv', bytes: utf8('nom\nFoo') },
    ]);
    expect(files.map(({ ok }) => ok)).toEqual([false, true]);
    expect(table.size).toBe(1);
  });
});
