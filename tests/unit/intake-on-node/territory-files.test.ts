import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readIssues } from '../../../src/domain/intake/read-issues.ts';
import { readNeighbourhoods } from '../../../src/domain/intake/read-neighbourhoods.ts';
import { readSurveys } from '../../../src/domain/intake/read-surveys.ts';
import { ReportLines } from '../../../src/domain/intake/report-lines.ts';
import { isInsidePolygons } from '../../../src/domain/geo/polygon.ts';
import { CONTEXT, readFiles, utf8 } from '../../fixtures/csv-file.ts';

const data = (file: string): Buffer => readFileSync(new URL(`../../../data/${file}`, import.meta.url));

function said(read: (report: ReportLines) => unknown): string[] {
  const report = new ReportLines('x.csv');
  read(report);
  return report.sorted().map(({ row, code }) => `${String(row)}:${code}`);
}

describe('issues.csv', () => {
  it('of the project holds the five issues, named in every language of the site', () => {
    expect(said((report) => readIssues(data('issues.csv'), report))).toEqual([]);
    expect(CONTEXT.issues.map(({ id }) => id)).toEqual([
      'emploi',
      'garde-enfants',
      'numerique',
      'alimentation',
      'cadre-de-vie',
    ]);
    for (const issue of CONTEXT.issues) {
      expect(Object.keys(issue.names)).toEqual(['fr', 'en', 'ar', 'tr']);
      expect(issue.colour).toMatch(/^#[\dA-F]{6}$/);
      expect(issue.nightColour).not.toBe(issue.colour);
      expect(issue.icon).not.toBe('');
    }
  });

  it('may be written by a French Excel, with any language', () => {
    const [issue] = readIssues(
      utf8(
        '\ufeffID;Nom FR;nom_es;Couleur;couleur_nuit;Icone;Alias\r\nEau;L’eau;El agua;red;#ABCDEF;goutte;fontaine| puits--* \r\n',
      ),
    );
    expect(issue).toEqual({
      id: 'eau',
      names: { fr: 'L’eau', es: 'El agua' },
      colour: '#5a5a5a',
      nightColour: '#ABCDEF',
      icon: 'goutte',
      aliases: ['fontaine', 'puits--*'],
    });
  });

  it('says which rows it cannot take', () => {
    const text = 'id;nom_fr\na;A\n;B\na;C\nautres;D\n';
    expect(readIssues(utf8(text)).map(({ id, names }) => [id, names])).toEqual([['a', { fr: 'A' }]]);
    expect(said((report) => readIssues(utf8(text), report))).toEqual([
      '3:missing-name',
      '4:duplicate-id',
      '5:duplicate-id',
    ]);
    expect(said((report) => readIssues(utf8('<html>'), report))).toEqual(['0:not-csv']);
    expect(said((report) => readIssues(utf8('nom;couleur\nA;B'), report))).toEqual(['0:no-name-column']);
  });
});

describe('surveys.csv', () => {
  it('of the project is read whole', () => {
    expect(said((report) => readSurveys(data('surveys.csv'), CONTEXT.issues, report))).toEqual([]);
    const surveys = readSurveys(data('surveys.csv'), CONTEXT.issues);
    expect(surveys).toContainEqual(
      expect.objectContaining({ communeCode: '69256', issueId: 'garde-enfants', state: 'aucun' }),
    );
  });

  it('keeps to what it knows', () => {
    const text =
      'code_insee;enjeu;etat;date;source\n01004;emploi|sport;Partiel;07/2024;X\n01004;danse;oui;hier;\n';
    expect(readSurveys(utf8(text), CONTEXT.issues)).toEqual([
      { communeCode: '01004', issueId: 'emploi', state: 'partiel', date: '2024-07', source: 'X' },
    ]);
    expect(said((report) => readSurveys(utf8(text), CONTEXT.issues, report))).toEqual([
      '3:unknown-issue',
      '3:bad-date',
    ]);
  });
});

describe('neighbourhoods.geojson', () => {
  it('of the project is read whole, each label inside', () => {
    const geojson: unknown = JSON.parse(data('neighbourhoods.geojson').toString());
    const neighbourhoods = readNeighbourhoods(geojson);
    expect(neighbourhoods).toHaveLength(37);
    expect(neighbourhoods.find(({ code }) => code === 'QP069018')).toMatchObject({
      code2024: 'QN06916M',
      communes: ['Vaulx-en-Velin'],
      communeCodes: ['69256'],
      generation: '2015',
      generalised: true,
    });
    for (const { polygons, label } of neighbourhoods) {
      expect(isInsidePolygons(polygons, label[0], label[1])).toBe(true);
    }
  });

  const square = (west: number, size = 1): number[][] => [
    [west, 0],
    [west + size, 0],
    [west + size, size],
    [west, size],
    [west, 0],
  ];
  const collection = (properties: object, geometry: object): unknown => ({
    type: 'FeatureCollection',
    features: [{ type: 'Feature', properties, geometry }],
  });

  it('of 2015 is read by its own names', () => {
    const [neighbourhood] = readNeighbourhoods(
      collection(
        { CODE_QP: 'QP069011', NOM_QP: 'Terraillon', COMMUNE_QP: 'Bron, Vaulx-en-Velin', pop2013: '7 000' },
        { type: 'Polygon', coordinates: [square(4)] },
      ),
    );
    expect(neighbourhood).toMatchObject({
      code: 'QP069011',
      code2024: '',
      name: 'Terraillon',
      communes: ['Bron', 'Vaulx-en-Velin'],
      population: 7000,
      populationYear: '2013',
      generation: '2015',
      generalised: false,
      bounds: [4, 0, 5, 1],
    });
  });

  it('of 2024 is read by its own names, a ring around a courtyard included', () => {
    const [neighbourhood] = readNeighbourhoods(
      collection(
        { code_qp: 'QN06916M', lib_qp: 'Grande Île', insee_com: '69256', lib_com: 'Vaulx-en-Velin' },
        {
          type: 'MultiPolygon',
          coordinates: [
            [
              square(4),
              [
                [4.1, 0.1],
                [4.9, 0.1],
                [4.9, 0.9],
                [4.1, 0.9],
              ],
            ],
          ],
        },
      ),
    );
    expect(neighbourhood).toMatchObject({
      code2024: 'QN06916M',
      communeCodes: ['69256'],
      generation: '2024',
    });
    const [lon = 0, lat = 0] = neighbourhood?.label ?? [];
    expect(isInsidePolygons(neighbourhood?.polygons ?? [], lon, lat)).toBe(true);
  });

  it.each([
    ['nothing', null],
    ['a text', 'x'],
    ['a list', []],
    ['no features', { type: 'FeatureCollection' }],
    ['broken features', { features: [null, 1, {}, { properties: null, geometry: null }] }],
    ['a point', collection({ code_qp: 'A' }, { type: 'Point', coordinates: [4, 45] })],
    ['no code', collection({ lib_qp: 'A' }, { type: 'Polygon', coordinates: [square(4)] })],
    ['metres', collection({ code_qp: 'A' }, { type: 'Polygon', coordinates: [square(848000)] })],
    ['an empty outline', collection({ code_qp: 'A', label: [4, 45] }, { type: 'Polygon', coordinates: [] })],
  ])('that is %s gives none', (_, geojson) => {
    expect(readNeighbourhoods(geojson)).toEqual([]);
  });
});

describe('the places of the project', () => {
  it.each(['projects.csv', 'venues.csv'])('%s has no refused row', (name) => {
    const { files, report } = readFiles([{ name, bytes: data(name) }]);
    expect(files[0]).toMatchObject({ ok: true, rejected: 0 });
    expect(report.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});
