import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readCounts } from '../../../scripts/counts.mjs';

const folder = mkdtempSync(join(tmpdir(), 'counts-'));

function report(content: unknown): string {
  const path = join(folder, 'report.json');
  writeFileSync(path, JSON.stringify(content));
  return path;
}

test('counts what Vitest and Playwright report', () => {
  expect(readCounts(report({ numPassedTests: 12, numFailedTests: 1 }), 1)).toEqual({ passed: 12, failed: 1 });
  const stats = { expected: 7, flaky: 1, unexpected: 0, skipped: 2 };
  expect(readCounts(report({ stats }), 0)).toEqual({ passed: 8, failed: 0 });
});

test('never counts a suite that fell over, or ran nothing, as passed', () => {
  expect(readCounts(join(folder, 'nothing.json'), 0)).toEqual({ passed: 0, failed: 1 });
  expect(readCounts(report({ numPassedTests: 3, numFailedTests: 0 }), 1)).toEqual({ passed: 3, failed: 1 });
  expect(readCounts(report({ numPassedTests: 0, numFailedTests: 0 }), 0)).toEqual({ passed: 0, failed: 1 });
});
