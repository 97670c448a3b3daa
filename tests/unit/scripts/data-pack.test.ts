import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { readPlaces } from '../../../src/domain/intake/read-places.ts';
import { readPackSummary } from '../../../src/domain/pack/pack-summary.ts';
import { CONTEXT } from '../../fixtures/csv-file.ts';
import { viewOf } from '../../fixtures/packed.ts';
import { runScript } from '../../fixtures/run-script.ts';

// Starting a command takes a second on a quiet machine.
vi.setConfig({ testTimeout: 30_000 });

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pack-'));
});
afterAll(() => rm(folder, { recursive: true }));

test('the territory becomes a file to read by range and a summary that fits it', async () => {
  const out = join(folder, 'new');
  const { code, stdout } = await runScript('data-pack', ['--out', out]);
  expect({ code, says: stdout.includes('places.fgb') }).toEqual({ code: 0, says: true });
  expect((await readdir(out)).sort()).toEqual(['places.fgb', 'places.summary.json']);
  const bytes = await readFile(join(out, 'places.fgb'));
  const summary = readPackSummary(JSON.parse(await readFile(join(out, 'places.summary.json'), 'utf8')));
  expect(summary?.fileBytes).toBe(bytes.length);
  const { table } = readPlaces(await viewOf(bytes, [-180, -85, 180, 85]), CONTEXT);
  expect(table.size).toBe(summary?.located);
  expect(table.size).toBeGreaterThan(100);
});

test('a folder that cannot be written is said, with nothing half written', async () => {
  const { code, stderr } = await runScript('data-pack', ['--out', 'package.json']);
  expect({ code, says: stderr.includes('ne peut pas être écrit') }).toEqual({ code: 2, says: true });
});
