import { describe, expect, it } from 'vitest';
import { readFile } from '../../fixtures/csv-file.ts';

const VAULX = { lat: 45.7778, lon: 4.9111 };

/** The position of the one place of a file, and what was said of it. */
function locate(header: string, cells: string) {
  const { places, said } = readFile(`nom\t${header}\nFoo\t${cells}\n`);
  const position = places[0]?.points[0]?.position;
  return {
    lon: position?.[0],
    lat: position?.[1],
    said: said.map((line) => line.slice(line.indexOf(':') + 1)),
  };
}

describe('two columns', () => {
  it.each([
    ['latitude\tlongitude', '45.7778\t4.9111'],
    ['Latitude (WGS84)\tLongitude (WGS84)', '45,7778\t4,9111'],
    ['lon\tlat', '4.9111\t45.7778'],
    ['LNG\tLAT', '4.9111\t45.7778'],
    ['y\tx', '45.7778\t4.9111'],
    ['y_wgs84\tx_wgs84', '45.7778\t4.9111'],
    ['geo.latitude\tgeo.longitude', '45.7778\t4.9111'],
    ['EQUIP_LAT\tEQUIP_LONG', '45.7778\t4.9111'],
    ['result_latitude\tresult_longitude', '45.7778\t4.9111'],
    ['latitude\tlongitude', '4.57778E+01\t4,9111E0'],
    ['latitude\tlongitude', '45°46\'40.08"N\t4°54\'39.96"E'],
    ['latitude\tlongitude', '45° 46′ 40,08″ N\t4° 54′ 39,96″ E'],
    ['latitude\tlongitude', 'N 45 46 40.08\tE 4 54 39.96'],
    ['latitude\tlongitude', "45°46.668'\t4°54.666'"],
    ['latitude\tlongitude', '45.7778° N\t4.9111° E'],
  ])('%s = %s', (header, cells) => {
    const { lon, lat, said } = locate(header, cells);
    expect(lat).toBeCloseTo(VAULX.lat, 6);
    expect(lon).toBeCloseTo(VAULX.lon, 6);
    expect(said).toEqual([]);
  });

  it.each([
    ['plateforme\tsalon', '5\t12'],
    ['latitude_max\tlongitude_max', '45.7\t4.9'],
    ['latitude\taltitude', '45.7\t4.9'],
  ])('%s are no coordinates', (header, cells) => {
    expect(locate(header, cells)).toEqual({
      lon: undefined,
      lat: undefined,
      said: ['no-coordinate-columns'],
    });
  });

  it.each(['45°60\'00"N', '45°46\'61"N', '45°46\'40"X', '--45', '45;77', 'à préciser'])(
    'refuses %s',
    (cell) => {
      expect(locate('latitude\tlongitude', `${cell}\t4.9`).said).toEqual(['bad-coordinate']);
    },
  );

  it('west is negative, in French too', () => {
    const { lon, said } = locate('latitude\tlongitude', '48°23\'24"N\t4°29\'10"O');
    expect(lon).toBeCloseTo(-4.4861, 4);
    expect(said).toEqual(['outside-territory']);
  });

  it('letters tell swapped axes', () => {
    const { lat, said } = locate('latitude\tlongitude', '4°54\'40"E\t45°46\'40"N');
    expect(lat).toBeCloseTo(45.7778, 4);
    expect(said).toEqual(['swapped-latlon']);
  });
});

describe('one column', () => {
  it.each([
    ['geo_point_2d', '45.7778, 4.9111'],
    ['geo_point_2d', '45.7778,4.9111'],
    ['Geo Point 2D', '45,7778 ; 4,9111'],
    ['geopoint', '[45.7778 4.9111]'],
    ['coordonnées', '45,7778, 4,9111'],
    ['coordinates', '[4.9111, 45.7778]'],
    ['geo_point_2d', '{"lon": 4.9111, "lat": 45.7778}'],
    ['WKT', 'POINT(4.9111 45.7778)'],
    ['wkt', 'SRID=4326;Point Z (4.9111 45.7778 170)'],
    ['geom', '{"type":"Point","coordinates":[4.9111,45.7778]}'],
    ['geojson', '{"type":"Feature","geometry":{"type":"Point","coordinates":[4.9111,45.7778]}}'],
    ['coordonnees', '45°46\'40.08"N, 4°54\'39.96"E'],
  ])('%s = %s', (header, cell) => {
    const { lon, lat, said } = locate(header, cell);
    expect(lat).toBeCloseTo(VAULX.lat, 6);
    expect(lon).toBeCloseTo(VAULX.lon, 6);
    expect(said).toEqual([]);
  });

  it.each([
    ['wkt', 'POLYGON((4.9 45.7, 5 45.7, 5 45.8, 4.9 45.7))'],
    ['geojson', '{"type":"Polygon","coordinates":[]}'],
    ['geom', '0101000020E6100000'],
    ['geo_point_2d', '45.7'],
    ['geojson', '{"type":"Point","coordinates":["a"]}'],
  ])('refuses %s = %s', (header, cell) => {
    expect(locate(header, cell).said).toEqual(['bad-coordinate']);
  });

  it('turns "lon, lat" the right way round', () => {
    expect(locate('geo_point_2d', '4.9111, 45.7778')).toEqual({ ...VAULX, said: ['swapped-latlon'] });
  });
});

describe('Lambert-93', () => {
  it.each([
    ['lambert_x\tlambert_y', '848488.38\t6521595.45'],
    ['x\ty', '848488,38\t6521595,45'],
    ['coordonnees_x\tcoordonnees_y', '848 488,38\t6 521 595,45'],
    ['x_l93\ty_l93', '848488.38\t6521595.45'],
    ['longitude\tlatitude', '848488.38\t6521595.45'],
    ['geom\tz', 'POINT(848488.38 6521595.45)\t0'],
  ])('in %s is converted', (header, cells) => {
    const { lon, lat, said } = locate(header, cells);
    expect(lon).toBeCloseTo(VAULX.lon, 6);
    expect(lat).toBeCloseTo(VAULX.lat, 6);
    expect(said).toEqual(['lambert93-converted']);
  });

  it('with its axes swapped is converted and put right', () => {
    expect(locate('lambert_x\tlambert_y', '6521595.45\t848488.38').said).toEqual([
      'lambert93-converted',
      'swapped-latlon',
    ]);
  });

  it('gives way to degrees in the same row', () => {
    expect(locate('lambert_x\tlambert_y\tlatitude\tlongitude', '848616\t6520785\t45.7778\t4.9111')).toEqual({
      ...VAULX,
      said: [],
    });
  });

  it('stands in for degrees that a row leaves empty', () => {
    expect(locate('lambert_x\tlambert_y\tlatitude\tlongitude', '848616\t6520785\t\t').said).toEqual([
      'lambert93-converted',
    ]);
  });

  it('is not what an overseas projection is', () => {
    expect(locate('lambert_x\tlambert_y\tepsg', '350000\t6520785\t2972').said).toEqual(['bad-coordinate']);
  });
});

describe('swapped axes', () => {
  it.each([
    ['in the territory', '4.9111\t45.7778', 4.9111, ['swapped-latlon']],
    ['elsewhere in the hexagon', '2.35\t48.85', 2.35, ['swapped-latlon', 'outside-territory']],
    ['in La Réunion', '55.45\t-20.88', 55.45, ['swapped-latlon', 'outside-territory']],
    [
      'in Polynesia, where latitudes would be impossible',
      '-149.57\t-17.53',
      -149.57,
      ['swapped-latlon', 'outside-territory'],
    ],
  ])('%s are put right', (_, cells, lon, said) => {
    expect(locate('latitude\tlongitude', cells)).toMatchObject({ lon, said });
  });

  it.each([
    ['Guyane', '4.93\t-52.33'],
    ['Mayotte', '-12.78\t45.22'],
    ['Berlin', '52.52\t13.4'],
    ['Mogadishu', '2.04\t45.34'],
  ])('are not seen in %s', (place, cells) => {
    const { said } = locate('latitude\tlongitude', cells);
    // Nothing but France is known: a point in Somalia is more likely one in the hexagon.
    expect(said).toEqual(
      place === 'Mogadishu' ? ['swapped-latlon', 'outside-territory'] : ['outside-territory'],
    );
  });
});

describe('doubt', () => {
  it('is the radius that the file states', () => {
    const { places } = readFile(
      'nom;latitude;longitude;precision_m\nA;45,7;4,9;400\nB;45,7;4,9;\nC;45,7;4,9;-3\n',
    );
    expect(places.map(({ points }) => points[0]?.precisionMetres)).toEqual([400, 0, 0]);
  });

  it('of whole degrees is half a degree', () => {
    const { places } = readFile('nom;latitude;longitude\nA;46;5\n');
    expect(places[0]?.points[0]?.precisionMetres).toBeGreaterThan(50_000);
  });
});
