import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { cornersOf } from '../../../src/domain/geo/ring.ts';
import { aSquare } from '../../fixtures/build-neighbourhood.ts';
import { runScript, type Ended } from '../../fixtures/run-script.ts';

// Starting a command takes a second on a quiet machine.
vi.setConfig({ testTimeout: 30_000 });

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'coverage-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function fileOf(name: string, text: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, text);
  return path;
}

function squares(population: number | null = 2000): string {
  const feature = (code: string, lib_qp: string, lon: number) => ({
    type: 'Feature',
    properties: { code_qp: code, lib_qp, population, codes_insee: ['69999'] },
    geometry: { type: 'Polygon', coordinates: [cornersOf(aSquare(lon, 45.78, 0.002))] },
  });
  return JSON.stringify({
    type: 'FeatureCollection',
    features: [feature('QP000001', 'Nord', 4.92), feature('QP000002', 'Loin', 5.02)],
  });
}

const PLACES = 'nom;enjeux;latitude;longitude;precision_m\nA;emploi;45,78;4,92;\nB;emploi;45,782;4,92;500\n';

const coverage = (...args: string[]): Promise<Ended> => runScript('data-coverage', args);

describe('the coverage command', () => {
  test('prints one JSON document with every measure', async () => {
    const places = await fileOf('lieux.csv', PLACES);
    const contours = await fileOf('quartiers.geojson', squares());
    const { code, stdout, stderr } = await coverage(
      '--json',
      '--issue',
      'emploi',
      '--places',
      places,
      '--neighbourhoods',
      contours,
    );
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(JSON.parse(stdout)).toEqual({
      neighbourhoods: [
        {
          code: 'QP000001',
          name: 'Nord',
          population: 2000,
          issues: {
            emploi: {
              inside: 1,
              nearby: 0,
              uncertain: 1,
              nearest_m: 0,
              share_5: 1,
              share_10: 1,
              share_15: 1,
              per_1000: 0.5,
              level: 'good',
            },
          },
        },
        {
          code: 'QP000002',
          name: 'Loin',
          population: 2000,
          issues: {
            emploi: expect.objectContaining({
              inside: 0,
              share_15: 0,
              per_1000: 0,
              level: 'none',
            }) as unknown,
          },
        },
      ],
    });
  });

  test('says null where nothing is known', async () => {
    const places = await fileOf('lieux.csv', PLACES);
    const contours = await fileOf('quartiers.geojson', squares(null));
    const { stdout } = await coverage('--json', '--places', places, '--neighbourhoods', contours);
    expect(JSON.parse(stdout)).toMatchObject({
      neighbourhoods: [
        { population: null, issues: { numerique: { nearest_m: null, per_1000: null, level: 'none' } } },
        {},
      ],
    });
  });

  test('reads every file of places that is named, however it is', async () => {
    const one = await fileOf('un.csv', PLACES);
    const two = await fileOf('deux.csv', PLACES.replaceAll(/^([AB]);/gm, 'z$1;'));
    const three = await fileOf('trois.csv', PLACES.replaceAll(/^([AB]);/gm, 'y$1;'));
    const contours = await fileOf('quartiers.geojson', squares());
    const args = ['--json', '--neighbourhoods', contours];
    const both = [
      await coverage(...args, '--places', one, two, three),
      await coverage(...args, '--places', one, '--places', two, `--places=${three}`),
    ];
    for (const { stdout } of both) {
      expect(JSON.parse(stdout)).toMatchObject({
        neighbourhoods: [{ issues: { emploi: { inside: 3, uncertain: 3 } } }, {}],
      });
    }
  });

  test('measures our own data in a table for each issue, with the method below', async () => {
    const { code, stdout, stderr } = await coverage();
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^Accès à l'emploi$/m);
    expect(stdout).toMatch(
      /^Quartier +Dedans +À côté +Incertains +Plus proche +À 10 min +Pour 1 000 +Niveau$/m,
    );
    expect(stdout.match(/^Grande Île \(QP069018\) .*/gm)).toHaveLength(5);
    expect(stdout.match(/^Grande Île \(QP069018\) .* non cherché$/gm)).toHaveLength(1);
    expect(stdout.match(/^Territoire .*/gm)).toHaveLength(5);
    expect(stdout.trimEnd()).toMatch(/\n\nEstimation : à vol d’oiseau × 1,3, 4,5 km\/h\. [^\n]+$/);
  });

  test('shows the walking time and the language asked for', async () => {
    const { stdout } = await coverage('--minutes', '5', '--issue', 'numerique', '--lang', 'en');
    expect(stdout).toMatch(/^Digital skills\nNeighbourhood .* In 5 min +Per 1,000 +Level$/m);
    expect(stdout).not.toContain('À');
  });

  test('aligns its columns', async () => {
    const { stdout } = await coverage('--issue', 'emploi');
    const lines = stdout.split('\n').filter((line) => / (?:aucun|faible|moyen|bon|Niveau)$/.test(line));
    const levelAt = new Set(lines.map((line) => line.lastIndexOf('  ')));
    expect(lines.length).toBeGreaterThan(30);
    expect(levelAt.size).toBe(1);
  });

  test('takes the population grid beside site.json, and says which of its rows it cannot', async () => {
    const site = join(folder, 'site');
    await cp('data', site, { recursive: true });
    await writeFile(join(site, 'neighbourhoods.geojson'), squares());
    await writeFile(join(site, 'venues.csv'), PLACES);
    const grid = 'latitude;longitude;residents\n45,7819;4,92;90\n45,7781;4,92;10\n';
    await writeFile(join(site, 'population.csv'), grid);
    const told = await coverage('--data', site, '--issue', 'emploi');
    expect(told.code).toBe(0);
    expect(told.stdout).toContain('Habitants placés par la grille de population.');

    await writeFile(join(site, 'population.csv'), `${grid}45;4;tous\n`);
    const doubtful = await coverage('--data', site, '--json');
    expect(doubtful.code).toBe(1);
    expect(doubtful.stderr).toContain('ligne 4, colonne « residents », « tous »');
    const nearest = (45.7819 - 45.78) * 111_195 * 1.3;
    const [first] = (
      JSON.parse(doubtful.stdout) as { neighbourhoods: { issues: { emploi: { nearest_m: number } } }[] }
    ).neighbourhoods;
    expect(Math.abs((first?.issues.emploi.nearest_m ?? 0) - nearest)).toBeLessThan(nearest * 0.005);
  });

  test('takes real walking times beside site.json instead of circles', async () => {
    const site = join(folder, 'site');
    await cp('data', site, { recursive: true });
    await writeFile(join(site, 'neighbourhoods.geojson'), squares());
    await writeFile(join(site, 'projects.csv'), 'nom\n');
    await writeFile(join(site, 'venues.csv'), 'nom;enjeux;latitude;longitude\nA;emploi;45,78;4,92\n');
    // A wall: in five minutes only what lies west of the place is reached.
    const west = [4.9, 45.77, 4.92, 45.79] as const;
    const ring = [
      [west[0], west[1]],
      [west[2], west[1]],
      [west[2], west[3]],
      [west[0], west[3]],
      [west[0], west[1]],
    ];
    await writeFile(
      join(site, 'isochrones.geojson'),
      JSON.stringify({
        type: 'FeatureCollection',
        features: [
          {
            type: 'Feature',
            properties: { longitude: 4.92, latitude: 45.78, minutes: 5 },
            geometry: { type: 'Polygon', coordinates: [ring] },
          },
        ],
      }),
    );
    const { code, stdout, stderr } = await coverage('--data', site, '--issue', 'emploi', '--minutes', '5');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('Temps de marche réels');
    expect(stdout).toMatch(/Nord \(QP000001\).* 50.%/);
  });

  test('counts the rows that it can, and ends with 1 where one is refused', async () => {
    const places = await fileOf('lieux.csv', `${PLACES};emploi;45,78;4,92;\n`);
    const contours = await fileOf('quartiers.geojson', squares());
    const { code, stdout, stderr } = await coverage(
      '--json',
      '--places',
      places,
      '--neighbourhoods',
      contours,
    );
    expect(code).toBe(1);
    expect(stderr).toContain('La ligne n’a pas de nom.');
    expect(JSON.parse(stdout)).toMatchObject({ neighbourhoods: [{ issues: { emploi: { inside: 1 } } }, {}] });
  });

  test.each([
    ['no.csv', '<!doctype html>', 'Ce n’est pas un fichier CSV.', '--places'],
    [
      'no.geojson',
      '{"type":"FeatureCollection","features":[]}',
      'ne contient pas de contours',
      '--neighbourhoods',
    ],
  ])('given only %s prints no table and ends with 1', async (name, text, sentence, option) => {
    const { code, stdout, stderr } = await coverage(option, await fileOf(name, text));
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain(sentence);
  });

  test.each([
    [['--issue', 'sport'], '--issue attend une de ces valeurs : emploi, '],
    [['--minutes', '12'], '--minutes attend une de ces valeurs : 5, 10, 15.'],
    [['--places'], 'L’option --places attend une valeur.'],
    [['--places', 'nulle-part.csv'], 'Le fichier nulle-part.csv ne se lit pas.'],
    [['--neighbourhoods', 'nulle-part.geojson'], 'Le fichier nulle-part.geojson ne se lit pas.'],
  ])('asked with %j says what to do and ends with 2', async (args, sentence) => {
    const { code, stdout, stderr } = await coverage(...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(sentence);
    expect(stderr).toContain('Écrivez : npm run -s data:coverage');
  });
});
