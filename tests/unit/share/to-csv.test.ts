import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPlaces } from '../../../src/domain/intake/read-places.ts';
import { textColumnNames } from '../../../src/domain/intake/canonical-columns.ts';
import type { PlaceTable } from '../../../src/domain/place-table.ts';
import { BASE_COLUMNS, PROJECT_ONLY_COLUMNS } from '../../../src/domain/share/export-columns.ts';
import { toCsv } from '../../../src/domain/share/to-csv.ts';
import { aPlace, aTable } from '../../fixtures/build-place.ts';
import { CONTEXT, placesOf, readFile, utf8 } from '../../fixtures/csv-file.ts';
import { HOSTILE_TEXTS } from '../../fixtures/hostile-texts.ts';

const RUNS = { numRuns: 150, seed: 20150630 };

function everyRow({ size }: PlaceTable): number[] {
  return Array.from({ length: size }, (_, index) => index);
}

/** What a reader can know of places: their fields, and whether they are closed. */
function readExport(text: string) {
  const again = readPlaces([{ name: 'export.csv', bytes: utf8(text) }], CONTEXT);
  return {
    again: again.table,
    places: placesOf(again),
    closed: [...again.table.closed],
  };
}

function expectSamePlaces(table: PlaceTable): void {
  const text = toCsv(table, everyRow(table));
  const { again, places, closed } = readExport(text);
  expect(places).toEqual(placesOf({ table }));
  expect(closed).toEqual([...table.closed]);
  expect(toCsv(again, everyRow(again))).toBe(text);
}

function read(files: Readonly<Record<string, string>>): PlaceTable {
  const sources = Object.entries(files).map(([name, text]) => ({ name, bytes: utf8(text) }));
  return readPlaces(sources, CONTEXT).table;
}

describe('the canonical file', () => {
  test('opens in a French Excel: UTF-8 with its mark, semicolons, CRLF', () => {
    const text = toCsv(aTable([aPlace({ id: 'a', name: 'Crèche "Les Lutins"', at: [4.92, 45.78] })]), [0]);
    expect(text.startsWith('\ufeffid;nom;type;enjeux;')).toBe(true);
    expect(text.split('\r\n')).toHaveLength(3);
    expect(text).toContain('\r\na;"Crèche ""Les Lutins""";');
    expect(text).toContain(';45.78;4.92;');
  });

  test('has a place for every column that intake reads as a text', () => {
    const written: readonly string[] = [...BASE_COLUMNS, ...PROJECT_ONLY_COLUMNS];
    expect(textColumnNames().filter((column) => !written.includes(column))).toEqual([]);
  });

  test('holds the rows asked for, in the order asked for', () => {
    const table = aTable(['a', 'b', 'c'].map((id) => aPlace({ id })));
    const ids = toCsv(table, [2, 0])
      .split('\r\n')
      .map((line) => line.split(';')[0]);
    expect(ids).toEqual(['\ufeffid', 'c', 'a', '']);
  });

  test.each(['=1+1', '+33472000000', '-5', '@SUM(A1)', '\tx', '\rx', "'=1"])(
    'guards %j, which a spreadsheet could run',
    (name) => {
      const text = toCsv(aTable([aPlace({ id: 'a', name })]), [0]);
      expect(text.replaceAll('"', '')).toContain(`;'${name};`);
    },
  );

  test('leaves a negative coordinate and an ordinary apostrophe as they are', () => {
    const table = aTable([aPlace({ id: 'a', name: "'t Hof", at: [-1.5, -21.1], precisionMetres: 12.3 })]);
    expect(toCsv(table, [0])).toContain(';-21.1;-1.5;12.3;');
    expect(toCsv(table, [0])).toContain(";'t Hof;");
  });

  test('guards a header that came from somebody else’s file', () => {
    const table = aTable([aPlace({ id: 'a', other: [['=cmd', 'x']] })]);
    expect(toCsv(table, [0])).toContain(";'=cmd\r\n");
  });
});

describe('reading an export again gives the same places', () => {
  test('of projects in venues, in one file', () => {
    const table = read({
      'projects.csv': 'id;nom;lieux;phase;actif\np;Bus;v1|v2;emergence;non\nq;Rien;;;\n',
      'venues.csv': 'id;nom;latitude;longitude;precision_m\nv1;A;45,78;4,92;12,3\nv2;B;45,77;4,93;\n',
    });
    expect(table.pointLon).toHaveLength(4);
    expectSamePlaces(table);
  });

  test('of a project whose venues are not in the export: it keeps all its points', () => {
    const table = read({
      'projects.csv': 'id;nom;lieux\np;Bus;v1|v2\nq;Marché;v1\n',
      'venues.csv': 'id;nom;latitude;longitude;precision_m\nv1;A;45,78;4,92;12,3\nv2;B;45,77;4,93;\n',
    });
    const bus = placesOf({ table })[0]?.points;
    const text = toCsv(table, [0, 1]);
    expect(text).toContain(';MULTIPOINT ((4.92 45.78), (4.93 45.77))');
    expect(text).toContain(';12.3|0;');
    const again = readExport(text).places;
    expect(again.map(({ points }) => points)).toEqual([bus, bus?.slice(0, 1)]);
    expect(again[0]?.other).toEqual([]);
    // With one of its two venues beside it, or with both.
    expect(readExport(toCsv(table, [2, 0])).places[1]?.points).toEqual(bus);
    expect(toCsv(table, [0, 2, 3])).not.toContain('MULTIPOINT');
  });

  test('of a project of which somebody moved the first point by latitude: that alone counts', () => {
    const text = 'nom;latitude;longitude;geom\nBus;45,70;4,92;"MULTIPOINT ((4.92 45.78), (4.93 45.77))"\n';
    const [bus] = placesOf({ table: read({ 'projects.csv': text }) });
    expect(bus?.points.map(({ position }) => position)).toEqual([[4.92, 45.7]]);
    expect(bus?.other).toEqual([['geom', 'MULTIPOINT ((4.92 45.78), (4.93 45.77))']]);
  });

  test('of projects alone, as a file of projects without a further column', () => {
    const table = read({ 'projects.csv': 'id;nom;vocation\np;Bus;commerciale\n' });
    expect(toCsv(table, [0])).not.toContain('projet_ou_lieu');
    expectSamePlaces(table);
  });

  test('of columns whose name means another one', () => {
    expectSamePlaces(read({ 'a.csv': 'nom;description;objet;name;siret\nA;;un objet;Alias;123\n' }));
  });

  test('of codes beyond those that a column knows', () => {
    const text =
      'nom,vocation,financements,precision_m\nA,mixte,"subvention|don",environ 50 m\nB,commerciale,ventes,5\n';
    expectSamePlaces(read({ 'projects.csv': text }));
  });

  test('of issues in another vocabulary, whose words it keeps beside ours', () => {
    const table = read({
      'a.csv':
        'id;pivot;nom;services;typologie\na;;A;Accès internet et matériel informatique|Poterie;CS\nb;;B;;ES\n',
    });
    const text = toCsv(table, everyRow(table));
    expect(text).toContain(';numerique|Accès internet et matériel informatique|Poterie;');
    expect(text).toContain(';alimentation;');
    expectSamePlaces(table);
  });

  test('of two files that write a header in two ways', () => {
    const table = read({ 'a.csv': 'nom;Note\nA;1\n', 'b.csv': 'nom;note\nB;2\n' });
    const { again } = readExport(toCsv(table, [0, 1]));
    expect(placesOf({ table: again }).map(({ other }) => other)).toEqual([[['Note', '1']], [['Note', '2']]]);
  });

  test('of hostile texts', () => {
    expectSamePlaces(aTable(HOSTILE_TEXTS.map((name, index) => aPlace({ id: `x${String(index)}`, name }))));
  });

  const cell = fc.oneof(
    {
      weight: 2,
      arbitrary: fc.constantFrom('', '=1+1', "'=2", '-1.5', '+33 4', '@x', 'a;b', '"', 'مدرسة ; "ا"'),
    },
    {
      weight: 2,
      arbitrary: fc.constantFrom('emploi', 'ES', 'non', '2015', 'subvention', 'mixte', "l'Été\nà midi"),
    },
    { weight: 1, arbitrary: fc.string({ maxLength: 12, unit: 'grapheme' }) },
  );
  const header = fc.constantFrom(
    ...['id', 'enjeux', 'type', 'description', 'objet', 'nom_ar', 'telephone', 'actif', 'annee_fin', 'titre'],
    ...['vocation', 'phase', 'financements', 'precision_m', 'Note', '=note', 'code_postal', 'x', 'email'],
  );
  const degrees = (from: number) => fc.double({ min: from, max: from + 0.2, noNaN: true }).map(String);

  test('of any projects in any venues, with whichever of them are exported', () => {
    const ids = ['v0', 'v1', 'v2', 'p0', 'inconnu'];
    const point = fc.tuple(degrees(45.7), degrees(4.8), fc.constantFrom('', '30', '12.5'));
    const project = fc.record({
      venues: fc.subarray(ids, { maxLength: 4 }),
      own: fc.option(fc.array(point, { minLength: 1, maxLength: 3 }), { nil: null }),
    });
    fc.assert(
      fc.property(
        fc.array(fc.option(point, { nil: null }), { maxLength: 3 }),
        fc.array(project, { minLength: 1, maxLength: 3 }),
        fc.subarray([0, 1, 2, 3, 4, 5]),
        (venues, projects, chosen) => {
          const venueRows = venues.map((at, index) =>
            [`v${String(index)}`, 'Lieu', ...(at ?? ['', '', ''])].join(';'),
          );
          const projectRows = projects.map(({ venues: named, own }, index) => {
            const points = own?.map(([lat, lon]) => `(${lon} ${lat})`).join(', ');
            const metres = own?.map(([, , precision]) => precision || '0').join('|');
            const geom = points === undefined ? '' : `"MULTIPOINT (${points})"`;
            return [`p${String(index)}`, 'Projet', named.join('|'), metres ?? '', geom].join(';');
          });
          const table = read({
            'projects.csv': ['id;nom;lieux;precision_m;geom', ...projectRows].join('\n'),
            'venues.csv': ['id;nom;latitude;longitude;precision_m', ...venueRows].join('\n'),
          });
          const rows = chosen.filter((row) => row < table.size);
          const before = rows.map((row) => placesOf({ table })[row]?.points);
          expect(readExport(toCsv(table, rows)).places.map(({ points }) => points)).toEqual(before);
        },
      ),
      RUNS,
    );
  });

  test('of any table of any cells', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(header, { maxLength: 8 }),
        fc.array(fc.tuple(fc.array(cell, { minLength: 8, maxLength: 8 }), degrees(45.7), degrees(4.8)), {
          maxLength: 8,
        }),
        (headers, rows) => {
          const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
          const lines = rows.map(([cells, lat, lon], index) =>
            [`Lieu ${String(index)}`, lat, index % 3 === 0 ? '' : lon, ...cells.slice(0, headers.length)]
              .map(quoted)
              .join(';'),
          );
          const text = [['nom', 'latitude', 'longitude', ...headers].join(';'), ...lines].join('\n');
          expectSamePlaces(readFile(text).intake.table);
        },
      ),
      RUNS,
    );
  }, 30_000);
});
