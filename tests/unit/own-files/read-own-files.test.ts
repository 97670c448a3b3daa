import { describe, expect, test } from 'vitest';
import { NO_FINDINGS, type FindingTable } from '../../../src/domain/geocode/finding-table.ts';
import type { OwnFilesMode, OwnFilesReading } from '../../../src/domain/own-files.ts';
import { placeAt } from '../../../src/domain/place-table.ts';
import { readSite } from '../../../src/domain/read-site.ts';
import { reportLineAt } from '../../../src/domain/report-table.ts';
import { readOwnFiles } from '../../../src/io/read-own-files.ts';
import { missingColumns } from '../../../src/ui/data/missing-columns.ts';
import siteJson from '../../../data/site.json';
import { CONTEXT, utf8 } from '../../fixtures/csv-file.ts';

const SITE_FILE = 'id;nom;latitude;longitude\nmjc;MJC;45,77;4,92\nbiblio;Bibliothèque;45,78;4,93\n';

function read(
  files: Readonly<Record<string, string>>,
  mode: OwnFilesMode = 'beside',
  columns: Readonly<Record<string, string>> = {},
  findings: FindingTable = NO_FINDINGS,
): Promise<OwnFilesReading> {
  const site = readSite(siteJson);
  if (site === null) throw new Error('site.json does not read');
  return readOwnFiles(
    {
      files: Object.entries(files).map(([name, text]) => ({ name, bytes: utf8(text), columns })),
      mode,
      site: {
        site,
        issues: CONTEXT.issues,
        neighbourhoods: [],
        sources: [{ name: 'venues.csv', blob: new Blob([SITE_FILE]), kind: 'venue' }],
      },
      today: CONTEXT.today,
      findings,
    },
    () => undefined,
  );
}

function names({ dataset: { table }, first, end }: OwnFilesReading): string[] {
  return Array.from({ length: end - first }, (_, place) => placeAt(table, first + place).name);
}

describe("a visitor's own files", () => {
  test('are read together with the site, so that an id that both have is told apart', async () => {
    const reading = await read({ 'asso.csv': 'id;nom;latitude;longitude\nmjc;Autre MJC;45,76;4,91\n' });
    expect(reading.dataset.table.size).toBe(3);
    expect(names(reading)).toEqual(['Autre MJC']);
    expect(placeAt(reading.dataset.table, 2).id).toBe('mjc-2');
    expect(reportLineAt(reading.report, 0)).toMatchObject({ file: 'asso.csv', row: 2, code: 'duplicate-id' });
  });

  test('stand alone where they are shown instead of the site', async () => {
    const reading = await read({ 'asso.csv': 'nom;latitude;longitude\nAutre;43,3;5,4\n' }, 'instead');
    expect(reading.dataset.table.size).toBe(1);
    expect(reading.dataset.site.bounds).toEqual([5.4, 43.3, 5.4, 43.3]);
  });

  test('may be called like a file of the site: what is said is about theirs', async () => {
    const reading = await read({ 'venues.csv': 'nom;latitude;longitude\n;45;4\nCentre;45,7;4,9\n' });
    expect(names(reading)).toEqual(['Centre']);
    expect(reading.files.map(({ summary }) => summary.file)).toEqual(['venues.csv']);
    expect(reading.report.size).toBe(1);
  });

  test('lead from a line of the report to the place that its row became, and to none where it is refused', async () => {
    const reading = await read({ 'asso.csv': 'nom;latitude;longitude\n;45;4\nA;45,7;4,9\nB;;\n' });
    const said = Array.from(reading.report.row, (row, line) => [row, reading.report.place[line]]);
    expect(said).toEqual([
      [2, -1],
      [4, 3],
    ]);
    expect(reading.files[0]).toMatchObject({ doubtful: 1, summary: { places: 2, located: 1, rejected: 1 } });
  });

  test('are read with the columns that their owner names, and the site as ever', async () => {
    const plain = await read({ 'asso.csv': 'truc;gps_n;gps_e\nCentre;45,77;4,92\n' });
    expect(missingColumns(plain.files[0]?.summary ?? missing())).toEqual(['nom']);
    const named = await read({ 'asso.csv': 'truc;gps_n;gps_e\nCentre;45,77;4,92\n' }, 'beside', {
      nom: 'truc',
    });
    expect(names(named)).toEqual(['Centre']);
    expect(missingColumns(named.files[0]?.summary ?? missing())).toEqual(['latitude', 'longitude']);
    const columns = { nom: 'truc', latitude: 'gps_n', longitude: 'gps_e' };
    const placed = await read({ 'asso.csv': 'truc;gps_n;gps_e\nCentre;45,77;4,92\n' }, 'beside', columns);
    expect(placed.files[0]?.summary.located).toBe(1);
    expect(placed.dataset.table.size).toBe(3);
    expect(missingColumns(placed.files[0]?.summary ?? missing())).toEqual([]);
  });

  test('two files of one name are told apart', async () => {
    const reading = await read({ 'a/b.csv': 'nom\nA\n', 'a∕b.csv': 'nom\nB\n' });
    expect(reading.files.map(({ summary }) => summary.file)).toEqual(['a∕b.csv', 'a∕b.csv (2)']);
  });
});

function missing(): never {
  throw new Error('no summary');
}
