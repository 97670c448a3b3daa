import { describe, expect, it } from 'vitest';
import { CONTEXT, readFile, utf8 } from '../../fixtures/csv-file.ts';
import { readPlaces } from '../../../src/domain/intake/read-places.ts';

/** Processor time, in microseconds: on a busy machine the clock runs on for others. */
function read(bytes: Uint8Array) {
  const before = process.cpuUsage();
  const intake = readPlaces([{ name: 'x.csv', bytes }], CONTEXT);
  return { ...intake, summary: intake.files[0], taken: process.cpuUsage(before).user };
}

const ROWS = Array.from({ length: 20_000 }, (_, i) => `Foo ${String(i)};emploi;45.7;4.9;Mo-Fr 09:00-17:00\n`);
const ORDINARY = utf8(`nom;enjeux;latitude;longitude;horaires\n${ROWS.join('')}`);
/** What reading 20,000 ordinary rows takes here: machines differ, what grows out of proportion does so on each. */
const USUAL = read(ORDINARY).taken;

/** Reads a file and says how many times as long that takes as an ordinary one. */
function timed(bytes: Uint8Array) {
  const { taken, ...rest } = read(bytes);
  return { ...rest, times: taken / USUAL };
}

describe('too much', () => {
  it('is more than 60 MB', () => {
    const { summary, times } = timed(new Uint8Array(60_000_001).fill(0x41));
    expect(summary).toMatchObject({ ok: false, error: 'too-long', places: 0 });
    expect(times).toBeLessThan(1);
  });

  it('is more than 200,000 rows', () => {
    const rows = 'Foo\n'.repeat(200_001);
    expect(timed(utf8(`nom\n${rows}`)).summary).toMatchObject({ ok: false, error: 'too-long' });
    expect(timed(utf8(`nom\n${'\n'.repeat(1000)}${rows.slice(4)}`)).summary).toMatchObject({
      ok: true,
      rows: 200_000,
    });
  });

  it.each([
    ['line ends', '\n'],
    ['delimiters', ';'],
    ['quotes', '"'],
    ['quotes that never close', '"a\n'],
    ['opened cells', ';"a'],
    ['brackets', '['],
    ['spaces', ' '],
  ])('may be %s alone', (_, text) => {
    const { times } = timed(utf8(`nom;latitude;longitude\nFoo${text.repeat(4_000_000 / text.length)}`));
    expect(times).toBeLessThan(20);
  });
});

describe('what takes ten times as long as an ordinary file at most', () => {
  it('a cell of 64 kB in every column', () => {
    const columns =
      'nom;enjeux;latitude;longitude;date_maj;horaires;site_web;type;geojson;actif;annee_fin;vocation'.split(
        ';',
      );
    for (const text of ['x', '[', '(', '"', '1 ', '9', 'é', "'", ',', '{"a":', 'tel:1', 'Mo ', '-', '|']) {
      const cell = text.repeat(65_536 / text.length);
      const header = columns.join(';');
      const { times } = timed(utf8(`${header}\n${columns.map(() => cell).join(';')}\n`));
      expect(times, text).toBeLessThan(10);
      expect(timed(utf8(`nom;${cell}\nFoo;x\n`)).times, text).toBeLessThan(10);
    }
  });

  it('1,000 columns', () => {
    const headers = Array.from({ length: 1000 }, (_, i) => `colonne ${String(i)}`);
    const row = headers.map((_, i) => String(i)).join(';');
    const names = Array.from({ length: 100 }, (_, i) => `Foo ${String(i)}`);
    const { times, table } = timed(
      utf8(`nom;${headers.join(';')}\n${names.map((name) => `${name};${row}`).join('\n')}`),
    );
    expect(table.otherTexts).toHaveLength(1000);
    expect(times).toBeLessThan(10);
  });

  it('50,000 times the same header', () => {
    const { times, report, table } = timed(utf8(`nom${';truc'.repeat(50_000)}\nFoo${';x'.repeat(50_000)}\n`));
    expect(report.filter(({ code }) => code === 'duplicate-header')).toHaveLength(1);
    expect(table.otherTexts.map(({ label }) => label)).toEqual(['truc']);
    expect(times).toBeLessThan(10);
  });

  it('50,000 different headers', () => {
    const headers = Array.from({ length: 50_000 }, (_, i) => `c${String(i)}`).join(';');
    expect(timed(utf8(`nom;${headers}\nFoo;${headers}\n`)).times).toBeLessThan(10);
  });

  it('10,000 namesakes', () => {
    const { times, summary } = timed(utf8(`nom;id\n${'Foo;a\nFoo;\nBar;a\n'.repeat(10_000)}`));
    expect(summary).toMatchObject({ rows: 30_000, places: 3 });
    expect(times).toBeLessThan(10);
  });
});

it('a file with everything wrong in each of 20,000 rows takes ten times as long as an ordinary one at most', () => {
  const row = 'Foo;sport;95;x;hier;lundi;javascript:a;;;;\n"a;b;4,9;45,7;;;\n;;;\nBar\n';
  const bytes = utf8(`nom;enjeux;latitude;longitude;date_maj;horaires;site_web\n${row.repeat(5000)}`);
  expect(timed(bytes).times).toBeLessThan(10);
});

it('the summary of a refused file has no columns', () => {
  expect(readFile('').summary).toMatchObject({ headers: [], columns: {}, encoding: 'utf-8', delimiter: '' });
});
