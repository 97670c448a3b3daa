import Papa from 'papaparse';
import { isDeepStrictEqual } from 'node:util';
import { readPlainPlaces } from '../../src/domain/intake/plain-places.ts';
import { readPlaces } from '../../src/domain/intake/read-places.ts';
import { CONTEXT, utf8 } from '../fixtures/csv-file.ts';

/**
 * `npx tsx tests/bench/intake.bench.ts [rows]`: bytes to checked places and report, beside PapaParse, which
 * only cuts fields. Interleaved, medians; the result is compared with the full intake's first.
 */
const ROWS = Number(process.argv[2] ?? 100_000);
const ROUNDS = 7;

const HEADER =
  'id;nom;type;enjeux;description;adresse;code_postal;commune;code_insee;latitude;longitude;precision_m;' +
  'horaires;telephone;courriel;site_web;publics;source;date_maj;note';
const ISSUES = CONTEXT.issues.map((issue) => issue.id);

function row(index: number): string {
  const at = (step: number): string => ((index * step) % 99_991).toString().padStart(5, '0');
  return [
    `lieu-${String(index)}`,
    `Maison de quartier n° ${String(index)}`,
    'centre social',
    index % 3 === 0 ? ISSUES.slice(0, 2).join('|') : ISSUES[index % ISSUES.length],
    `"Un lieu où l’on vient apprendre, cuisiner ; jardiner et se rencontrer, ouvert à tous (${at(7)})."`,
    `${String(index % 200)} rue de la République`,
    '69120',
    'Vaulx-en-Velin',
    '69256',
    `45.7${at(31)}`,
    `4.9${at(53)}`,
    index % 4 === 0 ? '30' : '',
    `Mo-Fr 0${String(index % 10)}:00-1${String(index % 7)}:30`,
    `04 78 ${at(3).slice(1, 3)} 00 00`,
    `contact${String(index)}@example.org`,
    `https://www.example.org/lieux/${String(index)}`,
    'jeunes|parents',
    'data.inclusion',
    `2024-0${String((index % 9) + 1)}-1${String(index % 10)}`,
    '',
  ].join(';');
}

const text = [HEADER, ...Array.from({ length: ROWS }, (_, index) => row(index))].join('\n');
const files = [{ name: 'venues.csv', bytes: utf8(`${text}\n`), kind: 'venue' as const }];

const plain = readPlainPlaces(files, CONTEXT);
if (plain === null) throw new Error('the plain reader declined a plain file');
if (!isDeepStrictEqual(plain, readPlaces(files, CONTEXT))) throw new Error('the two readers disagree');

const contenders: Readonly<Record<string, () => unknown>> = {
  'papaparse, fields only': () => Papa.parse(new TextDecoder().decode(files[0]?.bytes)),
  'plain reader': () => readPlainPlaces(files, CONTEXT),
};
const times = new Map(Object.keys(contenders).map((name) => [name, [] as number[]]));
for (let round = 0; round < ROUNDS; round++) {
  for (const [name, run] of Object.entries(contenders)) {
    const start = performance.now();
    run();
    times.get(name)?.push(performance.now() - start);
  }
}
const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
const base = median(times.get('papaparse, fields only') ?? []);
console.log(`${String(ROWS)} rows, ${String(files[0]?.bytes.length)} bytes`);
for (const [name, values] of times) {
  const time = median(values);
  console.log(`${name}: ${time.toFixed(0)} ms, ${(time / base).toFixed(2)} × papaparse`);
}
