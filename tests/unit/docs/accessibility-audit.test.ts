import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ACCESSIBILITY_AUDIT } from '../../../src/ui/about/accessibility-audit.ts';

const CRITERIA_BY_THEME = [9, 2, 3, 13, 8, 2, 5, 10, 4, 14, 13, 11, 12];

const audit = readFileSync('docs/accessibility.md', 'utf8');
const rows = [...audit.matchAll(/^\| (\d+\.\d+) +\|[^|]+\| (C|NC|NA) +\|([^|]*)\|$/gm)].map(
  ([, criterion, state, how]) => ({ criterion, state, how: how?.trim() ?? '' }),
);

describe('the accessibility self-audit', () => {
  test('looks at every criterion once', () => {
    const every = CRITERIA_BY_THEME.flatMap((count, theme) =>
      Array.from({ length: count }, (_, index) => `${String(theme + 1)}.${String(index + 1)}`),
    );
    expect(rows.map(({ criterion }) => criterion)).toEqual(every);
  });

  test('says how each that applies was checked', () => {
    expect(rows.filter(({ state, how }) => state !== 'NA' && how === '')).toEqual([]);
  });

  test('counts what the statement on the page says', () => {
    const applicable = rows.filter(({ state }) => state !== 'NA').length;
    const met = rows.filter(({ state }) => state === 'C').length;
    expect(ACCESSIBILITY_AUDIT).toMatchObject({ met, applicable });
    expect(audit).toContain(`**${String(met)} of ${String(applicable)} applicable criteria are met.**`);
  });
});
