import { describe, expect, it } from 'vitest';
import { CONTEXT, readFile, utf8 } from '../../fixtures/csv-file.ts';
import { readPlaces } from '../../../src/domain/intake/read-places.ts';

/** Reads a file and says how long that kept the processor: on a busy machine the clock runs on for others. */
function timed(bytes: Uint8Array) {
  const before = process.cpuUsage();
  const intake = readPlaces([{ name: 'x.csv', bytes }], CONTEXT);
  return { ...intake, summary: intake.files[0], ms: process.cpuUsage(before).user / 1000 };
}

describe('too much', () => {
  it('is more than 60 MB', () => {
    const { summary, ms } = timed(new Uint8Array(60_000_001).fill(0x41));
    expect(summary).toMatchObject({ ok: false, error: 'too-long', places: 0 });
    expect(ms).toBeLessThan(100);
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
    const { ms } = timed(utf8(`nom;latitude;longitude\nFoo${text.repeat(4_000_000 / text.length)}`));
    expect(ms).toBeLessThan(4000);
  });
});

describe('within a second', () => {
  it('a cell of 64 kB in every column', () => {
    const columns =
      'nom;enjeux;latitude;longitude;date_maj;horaires;site_web;type;geojson;actif;annee_fin;vocation'.split(
        ';',
      );
    for (const text of ['x', '[', '(', '"', '1 ', '9', 'é', "'", ',', '{"a":', 'tel:1', 'Mo ', '-', '|']) {
      const cell = text.repeat(65_536 / text.length);
      const header = columns.join(';');
      const { ms } = timed(utf8(`${header}\n${columns.map(() => cell).join(';')}\n`));
      expect(ms, text).toBeLessThan(1000);
      expect(timed(utf8(`nom;${cell}\nFoo;x\n`)).ms, text).toBeLessThan(1000);
    }
  });

  it('1,000 columns', () => {
    const headers = Array.from({ length: 1000 }, (_, i) => `colonne ${String(i)}`);
    const row = headers.map((_, i) => String(i)).join(';');
    const names = Array.from({ length: 100 }, (_, i) => `Foo ${String(i)}`);
    const { ms, table } = timed(
      utf8(`nom;${headers.join(';')}\n${names.map((name) => `${name};${row}`).join('\n')}`),
    );
    expect(table.otherTexts).toHaveLength(1000);
    expect(ms).toBeLessThan(1000);
  });

  it('50,000 times the same header', () => {
    const { ms, report, table } = timed(utf8(`nom${';truc'.repeat(50_000)}\nFoo${';x'.repeat(50_000)}\n`));
    expect(report.filter(({ code }) => code === 'duplicate-header')).toHaveLength(1);
    expect(table.otherTexts.map(({ label }) => label)).toEqual(['truc']);
    expect(ms).toBeLessThan(1000);
  });

  it('50,000 different headers', () => {
    const headers = Array.from({ length: 50_000 }, (_, i) => `c${String(i)}`).join(';');
    expect(timed(utf8(`nom;${headers}\nFoo;${headers}\n`)).ms).toBeLessThan(1000);
  });

  it('10,000 namesakes', () => {
    const { ms, summary } = timed(utf8(`nom;id\n${'Foo;a\nFoo;\nBar;a\n'.repeat(10_000)}`));
    expect(summary).toMatchObject({ rows: 30_000, places: 3 });
    expect(ms).toBeLessThan(1000);
  });
});

it('a file with everything wrong in each of 20,000 rows is read at a second a megabyte at most', () => {
  const row = 'Foo;sport;95;x;hier;lundi;javascript:a;;;;\n"a;b;4,9;45,7;;;\n;;;\nBar\n';
  const bytes = utf8(`nom;enjeux;latitude;longitude;date_maj;horaires;site_web\n${row.repeat(5000)}`);
  expect(timed(bytes).ms).toBeLessThan((1000 * bytes.length) / 1_000_000 + 1000);
});

it('the summary of a refused file has no columns', () => {
  expect(readFile('').summary).toMatchObject({ headers: [], columns: {}, encoding: 'utf-8', delimiter: '' });
});
