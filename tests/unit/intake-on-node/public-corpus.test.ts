import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { REPORT_CODES } from '../../../src/domain/report.ts';
import { placeAt } from '../../../src/domain/place-table.ts';
import { readFiles, utf8, placesOf } from '../../fixtures/csv-file.ts';

/** Public files that are not ours to ship: they lie beside the project, or where `CARTO_CORPUS` says. */
const CORPUS = resolve(process.env['CARTO_CORPUS'] ?? '../shared/csv-corpus');
const FACTS = resolve(CORPUS, '../facts');

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

describe.skipIf(!existsSync(CORPUS))(`the public files of ${CORPUS}`, () => {
  const paths = existsSync(CORPUS) ? filesIn(CORPUS) : [];

  it.each(paths)('%s ends well or with one known code', (path) => {
    const { files, table } = readFiles([{ name: path, bytes: readFileSync(path) }]);
    const [summary] = files;
    expect(summary?.ok === true || REPORT_CODES.includes(summary?.error ?? 'empty')).toBe(true);
    for (let index = 0; index < table.size; index++) expect(placeAt(table, index).name).not.toBe('');
  });

  it('payloads in every column come through as the text they are', () => {
    const payloads = paths
      .filter((path) => path.endsWith('.txt') && path.includes('xss'))
      .flatMap((path) => readFileSync(path, 'utf8').split(/\r?\n/))
      .map((line) => line.trim())
      .filter((line) => line !== '');
    const quote = (text: string): string => `"${text.replaceAll('"', '""')}"`;
    const rows = payloads.map((text) => [text, text, text, text, text].map(quote).join(';'));
    const intake = readFiles([
      { name: 'x.csv', bytes: utf8(['nom;description;site_web;enjeux;autre', ...rows].join('\n')) },
    ]);
    const places = placesOf(intake);
    expect(places.length).toBeGreaterThan(500);
    const given = new Set(payloads);
    for (const { name, description, website, other } of places) {
      expect(given.has(name)).toBe(true);
      expect([description, website]).toEqual([name, name]);
      expect(other).toEqual([['autre', name]]);
    }
  });
});

describe.skipIf(!existsSync(join(FACTS, 'venues.csv')))('the venues gathered for the territory', () => {
  it('are 372, without a refused row', () => {
    const { files, report } = readFiles([
      { name: 'venues.csv', bytes: readFileSync(join(FACTS, 'venues.csv')) },
    ]);
    expect(files[0]).toMatchObject({ ok: true, rows: 372, places: 372, located: 370, rejected: 0 });
    expect(report.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});
