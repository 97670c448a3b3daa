import { describe, expect, it } from 'vitest';
import { placesOf, readFile, readFiles, utf8 } from '../../fixtures/csv-file.ts';

const VENUES =
  'id;nom;latitude;longitude;precision_m\nv1;Salle A;45,77;4,91;30\nv2;Salle B;45,78;4,92;\nv3;Salle C;;;\n';

function readProjects(projects: string) {
  const intake = readFiles([
    { name: 'projects.csv', bytes: utf8(projects) },
    { name: 'venues.csv', bytes: utf8(VENUES) },
  ]);
  return {
    projects: placesOf(intake).filter(({ kind }) => kind === 'project'),
    said: intake.report
      .filter(({ file }) => file === 'projects.csv')
      .map(({ row, code, value }) => [row, code, value]),
    summary: intake.files[0],
  };
}

describe('a project', () => {
  it('is at its venues, all of them', () => {
    const { projects, said, summary } = readProjects('nom;lieux;latitude;longitude\nBus;v1|v2;45,7;4,9\n');
    expect(projects[0]).toMatchObject({
      venues: ['v1', 'v2'],
      points: [
        { position: [4.91, 45.77], precisionMetres: 30 },
        { position: [4.92, 45.78], precisionMetres: 0 },
      ],
    });
    expect(said).toEqual([]);
    expect(summary).toMatchObject({ kind: 'project', places: 1, located: 1 });
  });

  it.each(['v1, v2', 'v1;v2', '["v1", "v2"]', "['v1', 'v2']", '{v1,v2}', 'v1\nv2'])(
    'names its venues in any list: %j',
    (cell) => {
      const { projects, said } = readProjects(`nom;lieux\nBus;"${cell.replaceAll('"', '""')}"\n`);
      expect(projects[0]).toMatchObject({ venues: ['v1', 'v2'] });
      expect(projects[0]?.points).toHaveLength(2);
      expect(said).toEqual([[0, 'no-coordinate-columns', '']]);
    },
  );

  it('does not cut a venue that nobody knows at a comma', () => {
    expect(readProjects('nom;lieux\nBus;Salle des fêtes, Bron\n').said).toContainEqual([
      2,
      'unknown-venue',
      'Salle des fêtes, Bron',
    ]);
  });

  it('finds a venue by the id that was made for it', () => {
    const { table } = readFiles([
      { name: 'projects.csv', bytes: utf8('nom;lieux\nBus;salle-a-69256\n') },
      { name: 'venues.csv', bytes: utf8('nom;code_insee;latitude;longitude\nSalle A;69256;45,77;4,91\n') },
    ]);
    expect([...table.pointLon]).toEqual([4.91, 4.91]);
  });

  it('is where its row says where no venue is located', () => {
    const { projects, said } = readProjects('nom;lieux;latitude;longitude\nBus;v3;45,7;4,9\n');
    expect(projects[0]?.points).toEqual([{ position: [4.9, 45.7], precisionMetres: 0 }]);
    expect(said).toEqual([]);
  });

  it('whose venue nobody knows is told so', () => {
    const { said, projects } = readProjects('nom;lieux;latitude;longitude\nBus;v1| v9 ;;\nVélo;v8;;\n');
    expect(said).toEqual([
      [2, 'unknown-venue', 'v9'],
      [3, 'unknown-venue', 'v8'],
      [3, 'missing-coordinate', ''],
    ]);
    expect(projects.map(({ points }) => points.length)).toEqual([1, 0]);
  });

  it('has its vocation, phase, fundings and innovations', () => {
    const { projects } = readProjects(
      'nom;vocation;financements;innovation;phase;annee_debut;annee_fin;actif;rencontre\n' +
        'Bus;non-commerciale;subvention|vente-prestations;service-nouveau|maniere-de-faire;essaimage;2015;2030;oui;2015-06-30\n',
    );
    expect(projects[0]).toMatchObject({
      vocation: 'non-commerciale',
      fundings: ['subvention', 'vente-prestations'],
      innovations: ['service-nouveau', 'maniere-de-faire'],
      phase: 'essaimage',
      startYear: '2015',
      endYear: '2030',
      active: 'oui',
      meeting: '2015-06-30',
    });
  });
});

describe('the kind of a file', () => {
  it.each([
    ['venues.csv', 'nom\nFoo', 'venue'],
    ['projets.csv', 'nom\nFoo', 'project'],
    ['mes_projects-2024.csv', 'nom\nFoo', 'project'],
    ['projections.csv', 'nom\nFoo', 'venue'],
    ['liste.csv', 'nom;phase\nFoo;emergence', 'project'],
    ['liste.csv', 'nom;lieux\nFoo;v1', 'project'],
  ])('%s with %j is %s', (name, text, kind) => {
    expect(readFile(text, name).summary.kind).toBe(kind);
  });

  it('is what the site says', () => {
    const [summary] = readFiles([{ name: 'projets.csv', bytes: utf8('nom\nFoo'), kind: 'venue' }]).files;
    expect(summary?.kind).toBe('venue');
  });
});
