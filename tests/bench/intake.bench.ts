import assert from 'node:assert/strict';
import { Buffer } from 'node:buffer';
import { ISSUE_IDS } from '../fixtures/build-place.ts';
import { launchBenchBrowser, openTab, visit, waitDrawn, type BenchTab } from './harness/bench-browser.ts';
import { startBenchSites } from './harness/bench-sites.ts';
import type { Benchmark, Contender, Contest } from './harness/benchmark.ts';
import { generatePlaces, type GeneratedPlaces } from './harness/places-csv.ts';
import type { IntakeReading } from './pages/intake/page.ts';

type Reader = 'ours' | 'papaparse' | 'papaparse-worker' | 'papaparse-worker-arrays' | 'udsv';
/** Every so many rows of a messy file something is wrong that ours puts right or reports. */
const MESS_EVERY = 1000;

async function read({ page, failed }: BenchTab, reader: Reader): Promise<IntakeReading> {
  const reading = page.evaluate(async (name) => {
    const found = await window.intake?.[name]();
    // A mask an element: 100,000 of them are not sent through the debugger each time.
    return found === undefined ? null : { ...found, checked: null };
  }, reader);
  const found = await Promise.race([reading, failed]);
  if (found === null) throw new Error(`the page has no reader ${reader}`);
  return found;
}

/** What ours has found beyond fields: positions, issues, and how many lines of the report. */
async function readChecked({
  page,
}: BenchTab): Promise<Record<'lon' | 'lat' | 'lines', number> & { byIssue: number[] }> {
  return page.evaluate(async () => {
    const checked = (await window.intake?.ours())?.checked;
    if (checked === undefined || checked === null) throw new Error('ours has answered nothing');
    const byIssue = Array.from({ length: 5 }, (_, bit) =>
      checked.issueMask.reduce((count, mask) => count + ((mask >> bit) & 1), 0),
    );
    return { lon: checked.lonSum, lat: checked.latSum, lines: checked.report.length, byIssue };
  });
}

function toContender(tab: BenchTab, reader: Reader, places: GeneratedPlaces, lines: number): Contender {
  return {
    check: async () => {
      const { rows, names } = await read(tab, reader);
      assert.equal(rows, places.size, `${reader}: rows`);
      assert.match(names[0], / n° 0$/);
      assert.ok(names[1].endsWith(` n° ${String(places.size - 1)}`));
      if (reader !== 'ours') return;
      const checked = await readChecked(tab);
      assert.deepEqual(
        checked.byIssue,
        ISSUE_IDS.map((id) => places.countByIssue.get(id)),
      );
      const sum = (degrees: Float64Array): number => degrees.reduce((total, value) => total + value, 0);
      assert.ok(Math.abs(checked.lon - sum(places.lon)) < 1e-3, 'longitudes');
      assert.ok(Math.abs(checked.lat - sum(places.lat)) < 1e-3, 'latitudes');
      assert.equal(checked.lines, lines, 'lines of the report');
    },
    measure: async () => ({ value: (await read(tab, reader)).ms }),
  };
}

async function contest(places: GeneratedPlaces, lines: number, peers: readonly Reader[]): Promise<Contest> {
  const browser = await launchBenchBrowser();
  const sites = await startBenchSites(places);
  const tab = await openTab(browser);
  await visit(tab, sites.addressOf('intake'));
  await waitDrawn(tab, 0);
  return {
    ours: toContender(tab, 'ours', places, lines),
    peers: Object.fromEntries(peers.map((peer) => [peer, toContender(tab, peer, places, lines)])),
    close: async () => {
      await browser.close();
      await sites.close();
    },
  };
}

/** Decimal commas here and there, as a spreadsheet in French writes them: put right, row by row. */
function messy(places: GeneratedPlaces): GeneratedPlaces {
  let row = -1;
  const files = places.files.map((file) =>
    Buffer.from(
      file
        .toString()
        .split('\n')
        .map((line) => (++row % MESS_EVERY === 1 ? line.replaceAll(/;(\d+)\.(\d{5})(?=;)/g, ';$1,$2') : line))
        .join('\n'),
    ),
  );
  return { ...places, files };
}

const PEERS = ['papaparse', 'papaparse-worker', 'papaparse-worker-arrays', 'udsv'] as const;
const SIZES = [1000, 10_000, 100_000, 200_000];

/** A file without surprises, such as the project exports. */
export const intake: Benchmark = {
  name: 'intake-100k',
  unit: 'ms',
  size: 100_000,
  targets: { 'papaparse-worker': 1 / 4, udsv: 1 },
  growth: SIZES,
  prepare: (size, alone) => contest(generatePlaces(size), 0, alone ? [] : PEERS),
};

/** The same file as a spreadsheet may leave it: every cell is judged, and PapaParse cuts for ours too. */
export const intakeMessy: Benchmark = {
  name: 'intake-messy-100k',
  unit: 'ms',
  size: 100_000,
  targets: {},
  growth: SIZES,
  prepare: (size, alone) => contest(messy(generatePlaces(size)), 0, alone ? [] : PEERS),
};
