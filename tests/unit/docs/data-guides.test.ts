import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { looksLikeOpeningHours } from '../../../src/domain/intake/check-hours.ts';
import { textColumnNames } from '../../../src/domain/intake/canonical-columns.ts';
import { IssueMatcher, maskedIssues } from '../../../src/domain/intake/match-issues.ts';
import { isLocated } from '../../../src/domain/place-table.ts';
import { readSite } from '../../../src/domain/read-site.ts';
import { REPORT_CODES } from '../../../src/domain/report.ts';
import { ISSUE_ICONS, OTHER_ICON } from '../../../src/symbols/issue-icons.ts';
import { CONTEXT, readFiles, utf8 } from '../../fixtures/csv-file.ts';
import { codesIn, tableRows } from '../../fixtures/markdown.ts';

const english = readFileSync('docs/data.md', 'utf8');
const french = readFileSync('docs/fr/donnees.md', 'utf8');

const COLUMNS = [...textColumnNames(), 'latitude', 'longitude'];

describe.each([
  ['docs/data.md', english],
  ['docs/fr/donnees.md', french],
])('%s', (_, guide) => {
  test('names every column that a file may have', () => {
    const named = new Set(codesIn(guide));
    expect(COLUMNS.filter((column) => !named.has(column))).toEqual([]);
  });
});

const SITE_KEYS = Object.keys(
  readSite({
    title: { fr: 'Lyon' },
    bounds: [4, 45, 5, 46],
    start: { lon: 4.9, lat: 45.7, zoom: 12 },
    sources: { issues: 'issues.csv' },
  }) ?? {},
);

test.each([
  ['docs/data.md', english, 'Keys of `site.json`'],
  ['docs/fr/donnees.md', french, 'Un autre territoire'],
])('%s has a line for every key of site.json', (_, guide, heading) => {
  const told = tableRows(guide, heading).map(([key = '']) => key.replaceAll('`', ''));
  expect(new Set(told)).toEqual(new Set(SITE_KEYS));
});

describe('the French guide', () => {
  test('has a line for every problem of the report, with what to do', () => {
    const rows = tableRows(french, 'Lire le rapport');
    const told = new Map(rows.map(([name = '', ...rest]) => [name.replaceAll('`', ''), rest]));
    expect(REPORT_CODES.filter((code) => !told.has(code))).toEqual([]);
    expect([...told].filter(([, rest]) => rest.length !== 2 || rest.includes(''))).toEqual([]);
  });

  test('gives an example for each column, and a file of these examples has nothing to correct', () => {
    const example = (heading: string): (readonly [column: string, value: string])[] =>
      tableRows(french, heading).map(([column = '', , value = '']) => [
        column.replaceAll('`', ''),
        value.replaceAll('`', ''),
      ]);
    const common = example('Pour tous');
    const projects = example('Pour les projets (`projects.csv`)');
    const venues = example('Pour les lieux (`venues.csv`)');
    expect(new Set([...common, ...projects, ...venues].map(([column]) => column))).toEqual(new Set(COLUMNS));

    const file = (name: string, columns: readonly (readonly [string, string])[]) => ({
      name,
      bytes: utf8(
        [0, 1].map((cell) => columns.map((column) => `"${column[cell] ?? ''}"`).join(';')).join('\n'),
      ),
    });
    const own = new Map([...common, ...projects]).set('id', 'un-projet').set('nom', 'Un projet');
    const { table, report } = readFiles([
      file('venues.csv', [...common, ...venues]),
      file('projects.csv', [...own]),
    ]);
    expect(report).toEqual([]);
    expect(Array.from({ length: table.size }, (_, place) => isLocated(table, place))).toEqual([true, true]);
    expect(table.otherTexts).toEqual([]);
  });

  test('writes hours as the map reads them', () => {
    const hours = tableRows(french, 'Les horaires').map(([, written = '']) => written.replaceAll('`', ''));
    expect(hours.length).toBeGreaterThan(5);
    expect(hours.filter((text) => !looksLikeOpeningHours(text))).toEqual([]);
  });

  test('lists words that mean the issue of their line', () => {
    const matcher = new IssueMatcher(CONTEXT.issues);
    const rows = tableRows(french, 'Les enjeux');
    expect(rows.map(([id = '']) => id.replaceAll('`', ''))).toEqual(CONTEXT.issues.map(({ id }) => id));
    for (const [id = '', name = '', words = ''] of rows) {
      for (const word of [name.replaceAll('’', "'"), ...words.split(', ')]) {
        const found = maskedIssues(CONTEXT.issues, matcher.matchCell(word).mask);
        expect({ word, found: found.map((issue) => issue.id) }).toEqual({
          word,
          found: [id.replaceAll('`', '')],
        });
      }
    }
  });

  test('lists the icons that there are', () => {
    const named = new Set(codesIn(french));
    expect(ISSUE_ICONS.filter((icon) => icon !== OTHER_ICON && !named.has(icon))).toEqual([]);
  });

  test('shows a site.json that can be read', () => {
    const [, json = ''] = /```json\n([\s\S]+?)```/.exec(french) ?? [];
    expect(readSite(JSON.parse(json))).toMatchObject({ dataOrigins: ['https://tableur.exemple.org'] });
  });
});
