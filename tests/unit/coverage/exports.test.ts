import { describe, expect, test } from 'vitest';
import {
  coverageToCsv,
  imaginedToCsv,
  type CoverageExport,
} from '../../../src/domain/coverage/coverage-to-csv.ts';
import { coverageToGeojson } from '../../../src/domain/coverage/coverage-to-geojson.ts';
import { imaginePlaces } from '../../../src/domain/coverage/imagine-places.ts';
import { coverageJson } from '../../../scripts/command/coverage-json.ts';
import { readNeighbourhoods } from '../../../src/domain/intake/read-neighbourhoods.ts';
import { ISSUE_IDS } from '../../fixtures/build-place.ts';
import { aShape, cover, metres, placeAtMetres, rectangle } from '../../fixtures/cover.ts';

const METHOD = 'À vol d’oiseau × 1,3 ; 2026-11-26';

const big = aShape([[rectangle(0, 0, 400, 400)]], {
  code: 'QP1',
  name: '=Grande "Île"',
  communes: ['Bron', 'Vaulx-en-Velin'],
  population: 1000,
  povertyPercent: 41.5,
});
const small = aShape([[rectangle(5000, 0, 5100, 100)]], { code: 'QP2', name: 'Sud', population: null });
const covered = cover([placeAtMetres(200, 200)], [big, small]);

function anExport(): CoverageExport {
  const issueIds = ['emploi', 'numerique'];
  return { neighbourhoods: [big, small], coverage: covered.coverage, rows: [0, 1], issueIds, method: METHOD };
}

const rowsOf = (csv: string): string[][] =>
  csv
    .replace('\ufeff', '')
    .trimEnd()
    .split('\r\n')
    .map((line) => line.split(';'));

describe('the table of coverage as a file', () => {
  const csv = coverageToCsv({ ...anExport(), method: 'à vol d’oiseau' });
  const [headers = [], ...rows] = rowsOf(csv);
  const cell = (row: number, header: string): string =>
    rows[row]?.[headers.indexOf(header)] ?? 'no such cell';

  test('opens in a French Excel by double click, by the names of the command line', () => {
    expect(csv.startsWith('\ufeffcode;name;communes;population;issue;inside;nearby;uncertain;')).toBe(true);
    expect(headers.slice(8)).toEqual([
      'nearest_m',
      'share_5',
      'share_10',
      'share_15',
      'per_1000',
      'level',
      'method',
    ]);
  });

  test('has a row for each neighbourhood and issue, and says how and when in each', () => {
    expect(rows.map(([code, , , , issue]) => `${code ?? ''} ${issue ?? ''}`)).toEqual([
      'QP1 emploi',
      'QP1 numerique',
      'QP2 emploi',
      'QP2 numerique',
    ]);
    expect(rows.map((_, row) => cell(row, 'method'))).toEqual(Array(4).fill('à vol d’oiseau'));
  });

  test('has the neighbourhoods that are looked at, in the order of the table', () => {
    const [, ...some] = rowsOf(coverageToCsv({ ...anExport(), rows: [1] }));
    expect(some.map(([code]) => code)).toEqual(['QP2', 'QP2']);
  });

  test('leaves empty what nobody knows', () => {
    expect([cell(0, 'population'), cell(0, 'per_1000'), cell(0, 'inside')]).toEqual(['1000', '1', '1']);
    expect([cell(2, 'population'), cell(2, 'per_1000')]).toEqual(['', '']);
    expect([cell(1, 'nearest_m'), cell(1, 'level')]).toEqual(['', 'none']);
  });

  test('runs no formula in a spreadsheet', () => {
    expect(csv).toContain(`"'=Grande ""Île"""`);
  });

  test('holds the same figures as the command line', () => {
    const { neighbourhoods } = coverageJson(covered.coverage, covered.grounds, ['emploi', 'numerique']);
    const flat = JSON.parse(JSON.stringify(neighbourhoods)) as {
      issues: Record<string, Record<string, string | number | null>>;
    }[];
    const told = flat.flatMap(({ issues }) =>
      Object.values(issues).map((measures) => Object.values(measures)),
    );
    const written = rows.map((cells) => cells.slice(5, -1));
    expect(written).toEqual(told.map((values) => values.map((value) => String(value ?? ''))));
  });
});

describe('imagined places in a file', () => {
  const [lon, lat] = metres(5050, 50);
  const after = imaginePlaces(covered.grounds, covered.supply, covered.coverage, [{ lon, lat, issue: 0 }]);

  test('stand in columns of their own, beside those of today', () => {
    const today = rowsOf(coverageToCsv({ ...anExport(), method: 'm' }));
    const [headers = [], ...rows] = rowsOf(imaginedToCsv({ ...anExport(), method: 'm' }, after));
    expect(rows.map((cells) => cells.slice(0, 14))).toEqual(
      today.slice(1).map((cells) => cells.slice(0, 14)),
    );
    const south = rows[2] ?? [];
    const at = (header: string): string | undefined => south[headers.indexOf(header)];
    expect([at('inside'), at('imagined_inside')]).toEqual(['0', '1']);
    expect([at('share_10'), at('imagined_share_10')]).toEqual(['0', '1']);
    expect(headers.filter((header) => header.startsWith('imagined_'))).toHaveLength(9);
  });
});

describe('the neighbourhoods with their measures as GeoJSON', () => {
  const collection = coverageToGeojson(anExport());

  test('are read again as the same neighbourhoods', () => {
    const again = readNeighbourhoods(JSON.parse(JSON.stringify(collection)));
    expect(again.map(({ code, name, polygons }) => ({ code, name, polygons }))).toEqual(
      [big, small].map(({ code, name, polygons }) => ({ code, name, polygons })),
    );
    expect(again.map(({ population, povertyPercent }) => [population, povertyPercent])).toEqual([
      [1000, 41.5],
      [null, null],
    ]);
  });

  test('carry flat names that programs of maps can colour by, and the method', () => {
    expect(collection.method).toBe(METHOD);
    expect(collection.features[0]?.properties).toMatchObject({
      emploi_inside: 1,
      emploi_share_10: 1,
      emploi_level: 'good',
      numerique_level: 'none',
      numerique_nearest_m: null,
    });
    expect(collection.features[0]?.properties).not.toHaveProperty(`${ISSUE_IDS[4]}_level`);
  });
});
