import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { checkPlaces, checkTable } from '../../../scripts/command/check-files.ts';
import { printable } from '../../../scripts/command/printable.ts';
import { ReportLines } from '../../../src/domain/intake/report-lines.ts';
import { CONTEXT, utf8 } from '../../fixtures/csv-file.ts';
import { aNeighbourhood } from '../../fixtures/build-neighbourhood.ts';
import { runScript } from '../../fixtures/run-script.ts';

// Starting a command takes a second on a quiet machine.
vi.setConfig({ testTimeout: 30_000 });

const LAMEDNUM =
  'id;pivot;nom;commune;code_insee;adresse;latitude;longitude;telephone;courriels;site_web;services\n' +
  'a1;;Espace numérique;Vaulx-en-Velin;69256;1 rue Blanqui;45,78;4,92;+33472000000;contact@a.fr;www.a.fr|javascript:x;Accès internet et matériel informatique\n' +
  'a2;;;Bron;69029;;45,73;4,91;;;;\n';

function check(text: string, name = 'lieux.csv') {
  const [file] = checkPlaces([{ name, bytes: utf8(text) }], CONTEXT, [aNeighbourhood()]);
  if (file === undefined) throw new Error('no file');
  return file;
}

describe('a checked file', () => {
  test('is told with its counts, its lines and its first places', () => {
    expect(check(LAMEDNUM)).toEqual({
      file: 'lieux.csv',
      ok: true,
      encoding: 'utf-8',
      delimiter: ';',
      rows: 2,
      places: 1,
      located: 1,
      rejected: 1,
      warnings: ['bad-url'],
      report: [
        {
          file: 'lieux.csv',
          row: 2,
          column: 'site_web',
          code: 'bad-url',
          severity: 'warning',
          value: 'www.a.fr|javascript:x',
        },
        expect.objectContaining({ row: 3, column: 'nom', code: 'missing-name', severity: 'error' }),
      ],
      sample: [
        {
          id: 'a1',
          kind: 'venue',
          name: 'Espace numérique',
          issues: ['numerique'],
          lat: 45.78,
          lon: 4.92,
          precision_m: 0,
          address: '1 rue Blanqui',
          commune: 'Vaulx-en-Velin',
          code_insee: '69256',
          neighbourhood: 'QP069018',
          links: ['tel:+33472000000', 'mailto:contact@a.fr', 'https://www.a.fr'],
          other: {},
        },
      ],
      format: 'lamednum',
    });
  });

  test('shows five places at most, and those off the map without coordinates', () => {
    const rows = Array.from({ length: 8 }, (_, index) => `Lieu ${String(index)};;\n`);
    const { sample } = check(`nom;latitude;longitude\n${rows.join('')}`);
    expect(sample).toHaveLength(5);
    expect(sample[0]).toMatchObject({ lat: null, lon: null, neighbourhood: '' });
  });

  test('finds the neighbourhood of a row that states none by its own word', () => {
    const { sample } = check('nom;latitude;longitude;QP2024\nA;45,78;4,92;CSZ\n');
    expect(sample[0]?.neighbourhood).toBe('QP069018');
  });

  test('keeps the neighbourhood that its row states', () => {
    const { sample } = check('nom;latitude;longitude;code_qp\nA;45,78;4,92;QP069019\n');
    expect(sample[0]?.neighbourhood).toBe('QP069019');
  });

  test('keeps a column with a dangerous name as a column like another', () => {
    const json = JSON.stringify(check('nom;__proto__\nA;b\n').sample[0]?.other);
    expect(json).toBe('{"__proto__":"b"}');
  });

  test('that is no CSV is refused with the code of what it is', () => {
    expect(check('<!doctype html><p>Erreur</p>')).toMatchObject({
      ok: false,
      error: 'not-csv',
      rows: 0,
      sample: [],
    });
  });

  test('tells its kind by its own name, not by its folder', () => {
    const text = 'nom;latitude\nA;45\n';
    expect(check(text, '/home/projets/lieux.csv').sample[0]?.kind).toBe('venue');
    expect(check(text, '/home/data/projets.csv').sample[0]?.kind).toBe('project');
  });
});

test('a small table is told only where something is wrong with it', () => {
  const lines = new ReportLines('surveys.csv');
  expect(checkTable('surveys.csv', lines)).toEqual([]);
  lines.add('no-name-column', 0, '', 'code_insee;enjeu;etat');
  expect(checkTable('surveys.csv', lines)).toMatchObject([{ ok: false, error: 'no-name-column' }]);
});

test('a cell cannot write on the terminal but its text', () => {
  expect(printable('a\u001b[2Jb\u202ec\r\nd')).toBe('a\ufffd[2Jb\ufffdc d');
});

describe('the command', () => {
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'check-'));
    await writeFile(join(folder, 'lieux.csv'), LAMEDNUM);
  });
  afterAll(() => rm(folder, { recursive: true }));

  test('passes our own data, whose places without position are warnings', async () => {
    const { code, stdout, stderr } = await runScript('data-check', []);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('Attention : ligne 3, colonne « latitude » : Il manque la position.');
  });

  test('prints one JSON document and ends with 1 where a row is refused', async () => {
    const { code, stdout, stderr } = await runScript('data-check', [join(folder, 'lieux.csv'), '--json']);
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(JSON.parse(stdout)).toMatchObject({ files: [{ ok: true, rows: 2, places: 1, rejected: 1 }] });
    expect(stdout).not.toContain('"format"');
  });

  test('says in English which format it recognised', async () => {
    const { stdout } = await runScript('data-check', [join(folder, 'lieux.csv'), '--lang', 'en']);
    expect(stdout).toContain('LaMednum file recognised, 1 place, 1 on the map, 1 row refused');
    expect(stdout).toContain('Error: row 3, column “nom”');
  });

  test.each([
    [['--jsn'], 'L’option --jsn n’existe pas.'],
    [['--data'], 'L’option --data attend une valeur.'],
    [['--json=oui'], 'L’option --json ne prend pas de valeur.'],
    [['--lang', 'de'], '--lang attend une de ces langues : fr, en.'],
    [['nulle-part.csv'], 'Le fichier nulle-part.csv ne se lit pas.'],
  ])('asked with %j says what to do and ends with 2', async (args, sentence) => {
    const { code, stdout, stderr } = await runScript('data-check', args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(sentence);
    expect(stderr).toContain('Écrivez : npm run -s data:check');
  });
});
