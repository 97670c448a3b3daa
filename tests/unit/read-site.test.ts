import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readSite } from '../../src/domain/read-site.ts';

const SMALLEST = {
  title: { fr: 'Givors' },
  bounds: [4.7, 45.5, 4.8, 45.6],
  start: { lon: 4.77, lat: 45.58, zoom: 13 },
  sources: { venues: ['venues.csv'], issues: 'issues.csv' },
};

describe('reading site.json', () => {
  test('reads the territory that comes with the project', () => {
    const site = readSite(JSON.parse(readFileSync('data/site.json', 'utf8')));
    expect(site?.title['fr']).toContain('Vaulx-en-Velin');
    expect(site?.basemaps.map(({ id }) => id)).toContain(site?.basemap);
    expect(site?.sources.projects).toEqual(['projects.csv']);
  });

  test('asks only for what no town can do without', () => {
    expect(readSite(SMALLEST)).toMatchObject({
      basemap: 'sketch',
      basemaps: [],
      languages: ['fr', 'en', 'ar'],
      dataOrigins: [],
      geocoder: 'https://data.geopf.fr/geocodage',
      sources: { projects: [], neighbourhoods: '' },
    });
  });

  test('reads where a packed file is and when it is used, by default from 100,000 places on', () => {
    const pack = { places: 'places.fgb', summary: 'places.summary.json' };
    expect(readSite({ ...SMALLEST, pack })?.pack).toEqual({ ...pack, above: 100_000, inSight: 5000 });
    expect(readSite({ ...SMALLEST, pack: { ...pack, inSight: 800 } })?.pack?.inSight).toBe(800);
    expect(readSite(SMALLEST)?.pack).toBeNull();
  });

  test.each([
    ['nothing', null],
    ['a packed file without its summary', { ...SMALLEST, pack: { places: 'places.fgb' } }],
    [
      'no place in sight to be read',
      { ...SMALLEST, pack: { places: 'places.fgb', summary: 'places.summary.json', inSight: 0 } },
    ],
    ['a list', []],
    ['a page of HTML that was read as text', '<!doctype html>'],
    ['no French title', { ...SMALLEST, title: { en: 'Givors' } }],
    ['bounds of three numbers', { ...SMALLEST, bounds: [4.7, 45.5, 4.8] }],
    ['a latitude beyond the pole', { ...SMALLEST, start: { lon: 4, lat: 95, zoom: 3 } }],
    ['a file that has no address', { ...SMALLEST, sources: { ...SMALLEST.sources, venues: ['https://'] } }],
    [
      'a basemap without address',
      { ...SMALLEST, basemaps: [{ id: 'x', name: 'x', style: 'x', attribution: '' }] },
    ],
  ])('refuses %s', (_, json) => {
    expect(readSite(json)).toBeNull();
  });
});
