import { describe, expect, test } from 'vitest';
import { checkDataAddress, checkSiteAddress } from '../../../src/domain/share/data-address.ts';

const PAGE = 'https://carte.ville.example/quartiers/';
const ORIGINS = [
  'https://data.example',
  'not an origin',
  'http://plain.example',
  'https://*.files.example',
  'http://localhost:8484',
];

describe('a file that a link names', () => {
  test.each([
    ['data/autres.csv', 'https://carte.ville.example/quartiers/data/autres.csv'],
    ['/autres.csv', 'https://carte.ville.example/autres.csv'],
    [' https://carte.ville.example/a.csv ', 'https://carte.ville.example/a.csv'],
    ['https://data.example/export.csv?id=2', 'https://data.example/export.csv?id=2'],
    ['https://b.a.files.example/x.csv', 'https://b.a.files.example/x.csv'],
    ['http://localhost:8484/x.csv', 'http://localhost:8484/x.csv'],
  ])('may be %s', (text, url) => {
    const checked = checkDataAddress(text, PAGE, ORIGINS);
    expect(checked.ok && checked.url.href).toBe(url);
  });

  test.each([
    ['https://evil.example/a.csv', 'other-origin'],
    ['https://data.example.evil.example/a.csv', 'other-origin'],
    ['https://data.example:8443/a.csv', 'other-origin'],
    ['//data.example/a.csv', 'no-address'],
    ['\\\\data.example\\a.csv', 'no-address'],
    ['/\\evil.example/a.csv', 'no-address'],
    ['https://', 'no-address'],
    ['http://data.example/a.csv', 'not-https'],
    ['http://plain.example/a.csv', 'not-https'],
    ['javascript:alert(1)', 'not-https'],
    ['data:text/csv,nom', 'not-https'],
    ['blob:https://carte.ville.example/1', 'not-https'],
    ['https://user:password@data.example/a.csv', 'credentials'],
    ['https://user@carte.ville.example/a.csv', 'credentials'],
  ])('is refused where it is %s', (text, fault) => {
    expect(checkDataAddress(text, PAGE, ORIGINS)).toEqual({ ok: false, fault });
  });
});

describe('a territory that a link names', () => {
  test.each([
    ['sites/givors/site.json', 'https://carte.ville.example/quartiers/sites/givors/site.json'],
    ['https://carte.ville.example/autre/site.json', 'https://carte.ville.example/autre/site.json'],
  ])('may be %s', (text, url) => {
    const checked = checkSiteAddress(text, PAGE);
    expect(checked.ok && checked.url.href).toBe(url);
  });

  test.each([
    ['https://data.example/site.json', 'elsewhere'],
    ['http://evil.example/site.json', 'elsewhere'],
    ['http://carte.ville.example/site.json', 'elsewhere'],
    ['https://carte.ville.example:8443/site.json', 'elsewhere'],
    ['blob:https://carte.ville.example/1', 'elsewhere'],
    ['data:application/json,{}', 'elsewhere'],
    ['//carte.ville.example/site.json', 'no-address'],
    ['https://user:password@carte.ville.example/site.json', 'credentials'],
  ])('is refused where it is %s', (text, fault) => {
    expect(checkSiteAddress(text, PAGE)).toEqual({ ok: false, fault });
  });
});
