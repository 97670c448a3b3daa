import { describe, expect, test } from 'vitest';
import type { ReportLine } from '../../src/domain/report.ts';
import { countCodes, filterReport, reportLineAt, toReportTable } from '../../src/domain/report-table.ts';
import { reportToCsv } from '../../src/domain/share/report-to-csv.ts';
import { fr } from '../../src/i18n/data/fr.ts';

const LINES: readonly ReportLine[] = [
  { file: 'a.csv', row: 0, column: '', code: 'encoding-guess', severity: 'warning', value: 'windows-1252' },
  { file: 'a.csv', row: 2, column: 'Date', code: 'bad-date', severity: 'warning', value: 'hier' },
  { file: 'a.csv', row: 3, column: 'Nom', code: 'missing-name', severity: 'error', value: ';=1+1;"x"' },
  { file: 'b.csv', row: 4, column: 'Date', code: 'bad-date', severity: 'warning', value: '=cmd()' },
];
const table = toReportTable(LINES, ({ row }) => (row === 2 ? 7 : -1));

describe('a report as columns', () => {
  test('gives every line back', () => {
    expect(LINES.map((_, line) => reportLineAt(table, line))).toEqual(LINES);
    expect([...table.place]).toEqual([-1, 7, -1, -1]);
  });

  test('shows what is refused before what is doubtful, and only what is asked for', () => {
    expect(filterReport(table, { severity: null, code: null })).toEqual([2, 0, 1, 3]);
    expect(filterReport(table, { severity: 'error', code: null })).toEqual([2]);
    expect(filterReport(table, { severity: null, code: 'bad-date' })).toEqual([1, 3]);
    expect(filterReport(table, { severity: 'error', code: 'bad-date' })).toEqual([]);
  });

  test('counts each problem, errors first, then the most frequent', () => {
    expect(countCodes(table)).toEqual([
      { code: 'missing-name', severity: 'error', count: 1 },
      { code: 'bad-date', severity: 'warning', count: 2 },
      { code: 'encoding-guess', severity: 'warning', count: 1 },
    ]);
  });

  test('takes a hundred thousand lines in its stride', () => {
    const many = Array.from(
      { length: 100_000 },
      (_, row): ReportLine => ({ ...LINES[1], row }) as ReportLine,
    );
    const large = toReportTable(many, () => -1);
    expect(filterReport(large, { severity: 'warning', code: 'bad-date' })).toHaveLength(100_000);
    expect(countCodes(large)).toMatchObject([{ code: 'bad-date', count: 100_000 }]);
  });
});

test('a downloaded report opens in a spreadsheet, and none of its cells runs', () => {
  const csv = reportToCsv(table, {
    headers: ['Fichier', 'Ligne', 'Gravité', 'Colonne', 'Valeur', 'Problème', 'code'],
    severities: fr.severities,
    reasons: fr.reasons,
  });
  const lines = csv.split('\r\n');
  expect(csv.startsWith('\ufeffFichier;Ligne;')).toBe(true);
  expect(lines).toHaveLength(LINES.length + 2);
  expect(lines[1]).toMatch(/^a\.csv;;À vérifier;;windows-1252;/);
  expect(lines[3]).toContain('";=1+1;""x"""');
  expect(lines[4]).toContain(";'=cmd();");
});
