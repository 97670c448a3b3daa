import { readFileSync } from 'node:fs';

/**
 * What a test runner counted, from the JSON that Vitest (`numPassedTests`) or Playwright (`stats`) leaves.
 * A runner that left nothing, or failed without a failed test, is one failure.
 * @param {string} path
 * @param {number} exitCode
 * @returns {{ passed: number, failed: number }}
 */
export function readCounts(path, exitCode) {
  let passed = 0;
  let failed = 0;
  try {
    const report = JSON.parse(readFileSync(path, 'utf8'));
    passed = report.numPassedTests ?? report.stats.expected + report.stats.flaky;
    failed = report.numFailedTests ?? report.stats.unexpected;
  } catch {
    // Counted below: no report, no pass.
  }
  return { passed, failed: failed === 0 && (exitCode !== 0 || passed === 0) ? 1 : failed };
}
