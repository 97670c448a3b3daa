import { describe, expect, it } from 'vitest';
import { looksLikeOpeningHours } from '../../../src/domain/intake/check-hours.ts';
import { readDate, readYear } from '../../../src/domain/intake/read-dates.ts';
import { readFile } from '../../fixtures/csv-file.ts';

describe('a date', () => {
  it.each([
    ['2024', '2024'],
    ['2024-07', '2024-07'],
    ['2024-07-14', '2024-07-14'],
    ['2024/7/4', '2024-07-04'],
    ['2024-07-14T10:00:00.000Z', '2024-07-14'],
    ['2024-07-14 10:00:00+02:00', '2024-07-14'],
    ['14/07/2024', '2024-07-14'],
    ['4-7-2024', '2024-07-04'],
    ['04.07.2024', '2024-07-04'],
    ['14/07/2024 10:30', '2024-07-14'],
    ['07/2024', '2024-07'],
    ['14 juillet 2024', '2024-07-14'],
    ['1er août 2024', '2024-08-01'],
    ['Févr. 2024', '2024-02'],
    ['14 July 2024', '2024-07-14'],
    ['29/02/2024', '2024-02-29'],
  ])('%s is %s', (text, iso) => {
    expect(readDate(text)).toBe(iso);
  });

  it.each([
    '',
    'hier',
    '2024-13',
    '2024-02-30',
    '29/02/2023',
    '32/01/2024',
    '07/14/2024',
    '14/7/24',
    '0/1/2024',
  ])('%j is none', (text) => {
    expect(readDate(text)).toBeNull();
  });

  it('is handed on in one writing; what is none as the file writes it', () => {
    const { places } = readFile('nom;date_maj\nFoo;14/07/2024\nBar;hier\n');
    expect(places.map(({ updated }) => updated)).toEqual(['2024-07-14', 'hier']);
  });
});

it.each([
  ['2015', '2015'],
  ['2015 ou 2016', '2015'],
  ['2015-09', '2015'],
  ['septembre 2015', '2015'],
  ['01/09/2015', '2015'],
  ['20155', null],
  ['jadis', null],
])('the year of %j is %j', (text, year) => {
  expect(readYear(text)).toBe(year);
});

describe('a place is closed', () => {
  it.each([
    ['non', '', 1],
    ['Non (2022)', '', 1],
    ['no', '', 1],
    ['FALSE', '', 1],
    ['0', '', 1],
    ['fermé', '', 1],
    ['', '2025', 1],
    ['', '2026-10', 1],
    ['oui', '2020', 1],
    ['', '2026', 0],
    ['', '2026-11', 0],
    ['', '2030', 0],
    ['', 'jadis', 0],
    ['oui (2022)', '', 0],
    ['non vérifié', '', 0],
    ['inconnu', '', 0],
    ['nord', '', 0],
    ['', '', 0],
  ])('actif %j, annee_fin %j: %i', (active, end, closed) => {
    const { intake } = readFile(`nom;actif;annee_fin\nFoo;${active};${end}\n`);
    expect(intake.table.closed[0]).toBe(closed);
  });
});

describe('opening hours', () => {
  it.each([
    'Mo-Fr 09:00-18:00',
    'Mo 08:30-12:00,13:30-17:00; Tu 13:00-17:00; PH off',
    'Oct-Mar 08:00-19:00;  Apr-Sep 08:00-22:00',
    '24/7',
    '09:00-12:00',
    'Mo-Fr',
    'week 1-53/2 Sa 09:00-12:00 || "sur rendez-vous"',
    'sunrise-sunset',
    'Sa[1] 10:00-12:00',
  ])('may be %s', (text) => {
    expect(looksLikeOpeningHours(text)).toBe(true);
  });

  it.each([
    'Lundi au vendredi',
    'lun-ven 9h-17h',
    'sur rendez-vous',
    'Mo-Fr 9h-17h',
    'Ouvert',
    '?',
    '8',
    'x'.repeat(3000),
  ])('are not %s', (text) => {
    expect(looksLikeOpeningHours(text)).toBe(false);
  });
});
