// The one command: the same checks on a laptop, before a commit and in CI.
import { rmSync } from 'node:fs';
import { ensureChromium } from './chromium.mjs';
import { readCounts } from './counts.mjs';
import { ensureDependencies, requireNode } from './dependencies.mjs';
import { ensureNginx } from './nginx.mjs';
import { run } from './run.mjs';
import { STEPS } from './steps.mjs';

requireNode();
await ensureDependencies();
process.env['CHROMIUM_PATH'] = await ensureChromium();
await ensureNginx();

let passed = 0;
let failed = 0;
const failures = [];

for (const { name, script, report } of STEPS) {
  console.log(`\n── ${name} ──`);
  if (report !== undefined) rmSync(report, { force: true });
  const started = Date.now();
  const code = await run('npm', ['run', '--silent', script]);
  const counts =
    report === undefined
      ? { passed: Number(code === 0), failed: Number(code !== 0) }
      : readCounts(report, code);
  passed += counts.passed;
  failed += counts.failed;
  if (counts.failed > 0) failures.push(name);
  console.log(
    `${name}: ${counts.failed === 0 ? 'ok' : 'FAILED'} in ${((Date.now() - started) / 1000).toFixed(1)} s`,
  );
}

if (failures.length > 0) console.log(`\nTo mend: ${failures.join(', ')}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
