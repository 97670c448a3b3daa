import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { MEASURE_NAMES } from '../../../src/domain/coverage/measures-record.ts';
import { readPopulation } from '../../../src/domain/intake/read-population.ts';
import { ReportLines } from '../../../src/domain/intake/report-lines.ts';
import { decodeAddress } from '../../../src/domain/share/address-codec.ts';
import { utf8 } from '../../fixtures/csv-file.ts';
import { codesIn } from '../../fixtures/markdown.ts';

const english = readFileSync('docs/coverage.md', 'utf8');
const french = readFileSync('docs/fr/donnees.md', 'utf8');

describe('what is written about coverage', () => {
  test('names every figure of a file', () => {
    const named = new Set(codesIn(english));
    expect(MEASURE_NAMES.filter((name) => !named.has(name))).toEqual([]);
  });

  test.each([
    ['English', english],
    ['French', french],
  ])('shows in %s a population grid that is read without a remark', (_, guide) => {
    const [, example = ''] = /```csv\n(latitude[\s\S]*?)```/.exec(guide) ?? [];
    const report = new ReportLines('population.csv');
    expect([...readPopulation(utf8(example), report).residents]).toEqual([143.5, 98]);
    expect(report.sorted()).toEqual([]);
  });

  test('shows an address of imagined places that is read', () => {
    const [, example = ''] = /`(imagine=[^`]+)`/.exec(english) ?? [];
    expect(decodeAddress(`?${example}`, '').imagined).toEqual([
      { issue: 'emploi', position: [4.92034, 45.77812] },
      { issue: 'numerique', position: [4.9166, 45.7801] },
    ]);
  });
});
