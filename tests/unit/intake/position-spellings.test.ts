import { describe, expect, it } from 'vitest';
import { readAngle } from '../../../src/domain/intake/read-angle.ts';
import { readPointsText } from '../../../src/domain/intake/read-point-text.ts';
import { readFile } from '../../fixtures/csv-file.ts';

describe('an angle', () => {
  it.each([
    ['45° 46\' 12" N', 45.77],
    ['45d46m12sN', 45.77],
    ['45d 46m 12s', 45.77],
    ['45° 46 min 12 s N', 45.77],
    ['45 deg 46 min 12 sec Nord', 45.77],
    ['45 degrés 46 minutes 12 secondes', 45.77],
    ['45˚46ʹ12ʺN', 45.77],
    ['45:46:12', 45.77],
    ['-1:30:00', -1.5],
    ['1° 30\' 00" Ouest', -1.5],
    ['1° 30′ O', -1.5],
    ['20 52 30 S', -20.875],
    ['20°52\'30" Sud', -20.875],
    ['−20,875°', -20.875],
    ['Lat: 45.77', 45.77],
    ['longitude = 4.91 E', 4.91],
    ['Est 4,91', 4.91],
  ])('%s is %d', (text, degrees) => {
    expect(readAngle(text)?.degrees).toBeCloseTo(degrees, 9);
  });

  it.each(['45.777 8', '45° 46.5\' 12"', '45 77', "45'77", 'N 45 E', '5 m', '45,77 environ', 'est', '45:46'])(
    '%s is none',
    (text) => {
      expect(readAngle(text)).toBeNull();
    },
  );
});

/** A point in well-known binary: byte order, type, perhaps a projection, then the numbers given. */
function hexPoint(isLittle: boolean, type: number, srid: number | null, ...numbers: number[]): string {
  const start = srid === null ? 5 : 9;
  const view = new DataView(new ArrayBuffer(start + 8 * numbers.length));
  view.setUint8(0, isLittle ? 1 : 0);
  view.setUint32(1, type, isLittle);
  if (srid !== null) view.setUint32(5, srid, isLittle);
  for (const [index, number] of numbers.entries()) view.setFloat64(start + 8 * index, number, isLittle);
  return Array.from(new Uint8Array(view.buffer), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

describe('a cell with a point', () => {
  const VAULX = { lat: 45.77, lon: 4.91 };
  it.each([
    "{'lon': 4.91, 'lat': 45.77}",
    "{'type': 'Point', 'coordinates': [4.91, 45.77]}",
    '{"type":"MultiPoint","coordinates":[[4.91,45.77]]}',
    'MULTIPOINT ((4.91 45.77))',
    'MULTIPOINT Z (4.91 45.77 170)',
    '45.77, 4.91, 170',
    '45,77, 4,91',
    '45,77,4,91',
    '45,77 4,91',
    '4.577E1, 4.91',
    '45.77°, 4.91°',
    'geo:45.77,4.91',
    'lat: 45.77, lon: 4.91',
    '45°46\'12", 4°54\'36"',
    'N45°46\'12" E4°54\'36"',
    'E4°54\'36" N45°46\'12"',
    '45°46\'12" Nord / 4°54\'36" Est',
    '4.91 E ; 45.77 N',
    hexPoint(true, 1, null, 4.91, 45.77),
    hexPoint(false, 1, null, 4.91, 45.77),
    hexPoint(true, 0x20000001, 4326, 4.91, 45.77).toUpperCase(),
    hexPoint(true, 0xa0000001, 4326, 4.91, 45.77, 170),
    hexPoint(true, 1001, null, 4.91, 45.77, 170),
  ])('%s', (cell) => {
    const [point, ...others] = readPointsText(cell) ?? [];
    expect(point?.lat).toBeCloseTo(VAULX.lat, 9);
    expect(point?.lon).toBeCloseTo(VAULX.lon, 9);
    expect(others).toEqual([]);
  });

  it.each([
    hexPoint(true, 2, null, 4.91, 45.77),
    hexPoint(true, 1, null, 4.91),
    hexPoint(true, 1, null, NaN, NaN),
    '{"type":"MultiPoint","coordinates":[[4.91,45.77],["x",1]]}',
    '{"type":"MultiPoint","coordinates":[]}',
    'MULTIPOINT ((4.91 45.77), (nord 4))',
    '45.77, 4.91, haut',
    '45.77',
    "{'lat",
    '1,2,3,4,5',
  ])('%s: none', (cell) => {
    expect(readPointsText(cell)).toBeNull();
  });

  it.each([
    'MULTIPOINT ((4.91 45.77), (4.92 45.78))',
    'SRID=4326;MULTIPOINT(4.91 45.77,4.92 45.78)',
    '{"type":"MultiPoint","coordinates":[[4.91,45.77],[4.92,45.78]]}',
  ])('%s: a place in two', (cell) => {
    const { places, summary } = readFile(`nom\tgeom\nBus\t${cell}\n`);
    expect(places[0]?.points.map(({ position }) => position)).toEqual([
      [4.91, 45.77],
      [4.92, 45.78],
    ]);
    expect(summary).toMatchObject({ located: 1, warnings: [] });
  });

  it('refuses several points of which one is nowhere', () => {
    const { said } = readFile(
      'nom\tgeom\nBus\tMULTIPOINT ((4.91 45.77), (4.92 145.78))\nX\tPOINT(4.9 95.7)\n',
    );
    expect(said).toEqual([
      '2:swapped-latlon',
      '2:outside-territory',
      '3:swapped-latlon',
      '3:outside-territory',
    ]);
  });
});

describe('a cell that says that nothing is known', () => {
  it.each([
    'NC',
    'n.c.',
    'N/A',
    '#N/A',
    'ND',
    'NR',
    'NA',
    'null',
    'NULL',
    'None',
    'nan',
    '-',
    '—',
    '?',
    '\\N',
  ])('%s leaves the place in the list', (word) => {
    const { said, places } = readFile(
      `nom\tlatitude\tlongitude\tgeo_point_2d\nFoo\t${word}\t${word}\t${word}\nBar\t45.7\t${word}\t\n`,
    );
    expect(places).toHaveLength(2);
    expect(said).toEqual(['2:missing-coordinate', '3:missing-coordinate']);
  });

  it('gives way to another column of the row', () => {
    const { summary } = readFile('nom\tlatitude\tlongitude\tgeo_point_2d\nFoo\tNC\tNC\t45.7, 4.9\n');
    expect(summary).toMatchObject({ located: 1, warnings: [] });
  });

  it.each(['nord', 'à préciser', '#REF!', 'x'])('%s is no such word', (word) => {
    expect(readFile(`nom\tlatitude\tlongitude\nFoo\t${word}\t4.9\n`).said).toEqual(['2:bad-coordinate']);
  });
});

describe('angles of two columns', () => {
  it.each([
    ['E, then N', "4°54.6' E\t45°46.2' N", ['swapped-latlon']],
    ['E, then nothing', "4°54.6' E\t45.77", ['swapped-latlon']],
    ['nothing, then N', '4.91\t45.77 N', ['swapped-latlon']],
    ['N, then E', "45°46.2' N\t4°54.6' E", []],
  ])('%s', (_, cells, warnings) => {
    const { places, summary } = readFile(`nom\tlatitude\tlongitude\nFoo\t${cells}\n`);
    const [lon, lat] = places[0]?.points[0]?.position ?? [];
    expect(lon).toBeCloseTo(4.91, 9);
    expect(lat).toBeCloseTo(45.77, 9);
    expect(summary.warnings).toEqual(warnings);
  });
});

it.each([
  ["'45,77", 45.77],
  ["'45,77'", 45.77],
  ['45,777 812', 45.777812],
  ['45.777\u202f812\u202f3', 45.7778123],
])('the coordinate %s is a number', (text, degrees) => {
  const { places } = readFile(`nom\tlatitude\tlongitude\nFoo\t${text}\t4.91\n`);
  expect(places[0]?.points[0]?.position[1]).toBeCloseTo(degrees, 9);
});
