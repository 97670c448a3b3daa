import { describe, expect, test } from 'vitest';
import { isZip, readZipEntry } from '../../scripts/command/read-zip.ts';
import { cutContours } from '../../src/domain/contours/cut-contours.ts';
import { repairPolygons } from '../../src/domain/geo/repair-polygons.ts';
import { toRing } from '../../src/domain/geo/ring.ts';
import { isInTerritory } from '../../src/domain/contours/territory-communes.ts';
import { readNeighbourhoods } from '../../src/domain/intake/read-neighbourhoods.ts';
import { zipFile } from '../fixtures/zip-file.ts';

const SQUARE = [
  [4.9, 45.7],
  [4.9, 45.8],
  [5, 45.8],
  [5, 45.7],
];

describe('a ring', () => {
  test('is closed, and turns to the left, as RFC 7946 wants an outline', () => {
    expect(repairPolygons('Polygon', [SQUARE])).toEqual([
      [
        toRing([
          [5, 45.7],
          [5, 45.8],
          [4.9, 45.8],
          [4.9, 45.7],
          [5, 45.7],
        ]),
      ],
    ]);
  });

  test('is rid of doubled corners, and dropped where it encloses nothing', () => {
    const doubled = [...SQUARE.flatMap((corner) => [corner, corner]), SQUARE[0]];
    expect(repairPolygons('Polygon', [doubled])).toEqual(repairPolygons('Polygon', [SQUARE]));
    const line = [
      [4.9, 45.7],
      [5, 45.8],
      [4.9, 45.7],
    ];
    expect(repairPolygons('Polygon', [line])).toEqual([]);
    expect(repairPolygons('MultiPolygon', [[line], [SQUARE, line]])[0]).toHaveLength(1);
    expect(repairPolygons('Point', [4.9, 45.7])).toEqual([]);
    expect(repairPolygons('Polygon', [[['a', 1], null, [4.9, 95]]])).toEqual([]);
  });

  test('that is a hole turns to the right', () => {
    const hole = SQUARE.toReversed().map(([lon = 0, lat = 0]) => [lon / 2, lat / 2]);
    const [[, repaired] = []] = repairPolygons('Polygon', [SQUARE, hole]);
    expect(repaired?.slice(2, 4)).toEqual(Float64Array.of(2.45, 22.9));
  });
});

describe('a territory', () => {
  const names = new Map([
    ['69256', 'Vaulx-en-Velin'],
    ['69388', 'Lyon 8e'],
  ]);

  test.each([
    ['QN06916M', ['69256'], ['Vaulx-en-Velin'], ['69256'], true],
    ['QN06916M', ['69029', '69256'], [], ['69256'], true],
    ['QN06916M', ['69256'], [], ['69'], true],
    ['QN06916M', ['69256'], [], ['13055'], false],
    // A commune and its arrondissements.
    ['QN06932M', ['69123'], [], ['69388'], true],
    // The file of 2015 gives names.
    ['QP069018', [], ['Vaulx-en-Velin'], ['69256'], true],
    ['QP069035', [], ['LYON 8EME ARRONDISSEMENT'], ['69388'], true],
    ['QP069018', [], ['Vaulx-en-Velin'], ['69'], true],
    ['QP069018', [], ['Bron'], ['69256'], false],
    // The same name in another department.
    ['QP013018', [], ['Vaulx-en-Velin'], ['69256'], false],
    ['QP02A001', [], ['Ajaccio'], ['2A'], true],
    ['QP974001', [], ['Saint-Denis'], ['974'], true],
  ])('holds %s of %j %j where it is %j: %j', (code, codes, communes, territory, holds) => {
    expect(isInTerritory({ codes: territory, names }, code, codes, communes)).toBe(holds);
  });
});

describe('the contours of France', () => {
  const feature = (properties: unknown, coordinates: unknown = [SQUARE]) => ({
    type: 'Feature',
    properties,
    geometry: { type: 'Polygon', coordinates },
  });
  const territory = { codes: ['69256'], names: new Map([['69256', 'Vaulx-en-Velin']]) };

  test('of both generations are cut to the communes and read by the page', () => {
    const cut = cutContours(
      {
        features: [
          feature({
            code_qp: 'QN06916M',
            lib_qp: 'Grande Île',
            insee_com: '69256',
            lib_com: 'Vaulx-en-Velin',
          }),
          feature({ CODE_QP: 'QP069019', NOM_QP: 'Sud', COMMUNE_QP: 'Vaulx-en-Velin' }),
          feature({ CODE_QP: 'QP069019', NOM_QP: 'Encore', COMMUNE_QP: 'Vaulx-en-Velin' }),
          feature({ code_qp: 'QN01301M', insee_com: '13055' }),
          feature({ code_qp: 'QN06917I', insee_com: '69256' }, [[[4, 45]]]),
          feature({ autre: 'x' }),
          null,
        ],
      },
      territory,
    );
    expect(cut).toMatchObject({ kept: 2, broken: ['QN06917I'] });
    expect(readNeighbourhoods(cut?.collection)).toMatchObject([
      {
        code: 'QN06916M',
        name: 'Grande Île',
        generation: '2024',
        communeCodes: ['69256'],
        generalised: false,
      },
      { code: 'QP069019', name: 'Sud', generation: '2015', communes: ['Vaulx-en-Velin'] },
    ]);
  });

  test('are told from any other GeoJSON', () => {
    expect(cutContours({ features: [feature({ name: 'x' })] }, territory)).toBeNull();
    expect(cutContours('<html>', territory)).toBeNull();
  });
});

describe('a zip', () => {
  const zip = zipFile({ 'LISEZMOI.txt': 'bonjour', 'GEOJSON/QP_WGS84.geojson': '{"é":1}'.repeat(50) });

  test('gives the file asked for', () => {
    expect(isZip(zip)).toBe(true);
    const entry = readZipEntry(zip, (name) => name.endsWith('.geojson'));
    expect(new TextDecoder().decode(entry ?? undefined)).toBe('{"é":1}'.repeat(50));
    expect(readZipEntry(zip, (name) => name === 'absent')).toBeNull();
  });

  test('that is cut short gives nothing, and does not throw', () => {
    for (let size = 0; size < zip.length; size += 7) {
      expect(readZipEntry(zip.subarray(0, size), () => true)).toBeNull();
    }
  });
});
