import { describe, expect, it } from 'vitest';
import { readHours } from '../../../src/domain/hours/read-hours.ts';
import { statusAt, THURSDAY_NOON, VAULX } from '../../fixtures/said-hours.ts';

describe('a place is open or not', () => {
  it.each([
    ['Mo-Fr 09:00-12:00,14:00-18:00', 'closed until 11-26 14:00 then open'],
    ['Mo-Fr 08:30-12:30', 'open until 11-26 12:30 then closed'],
    ['Mo-We 09:00-17:00', 'closed until 11-30 09:00 then open'],
    ['24/7', 'open'],
    ['off', 'closed'],
    ['closed "travaux"', 'closed (travaux)'],
    ['2020 Mo 10:00-12:00', 'closed'],
    ['Mo-Fr 09:00-12:00,14:00-18:00; Sa[1] 10:00-12:00', 'closed until 11-26 14:00 then open'],
    ['Sa[1] 10:00-12:00', 'closed until 12-05 10:00 then open'],
    ['week 1-53/2 Th 09:00-14:00', 'closed until 12-03 09:00 then open'],
    ['Oct-Mar 08:00-19:00;  Apr-Sep 08:00-22:00', 'open until 11-26 19:00 then closed'],
    ['May-Sep Mo 10:00-12:00', 'closed until 05-03 10:00 then open'],
    ['08:00-12:30,12:30-18:00', 'open until 11-26 18:00 then closed'],
    ['Mo-Fr 09:00-12:30,09:00-17:00,14:00-17:00', 'open until 11-26 17:00 then closed'],
    ['Mo-Fr 09:00-17:00 open "entrée côté cour"', 'open until 11-26 17:00 then closed (entrée côté cour)'],
    ['"sur rendez-vous"', 'unknown (sur rendez-vous)'],
    ['Mo-Fr 08:00-13:00 "sur rendez-vous"', 'unknown until 11-26 13:00 then closed (sur rendez-vous)'],
    [
      'week 1-53/2 Sa 09:00-12:00 || "sur rendez-vous"',
      'unknown until 12-05 09:00 then open (sur rendez-vous)',
    ],
    ['Mo-Fr 09:00+', 'unknown until 11-27 00:00 then closed'],
    ['Mo-Fr', 'unknown until 11-28 00:00 then closed'],
  ])('%s', (text, said) => {
    expect(statusAt(text, THURSDAY_NOON)).toBe(said);
  });

  it.each([
    ['before midnight', '2026-11-27T23:00+01:00', 'open until 11-28 02:00 then closed'],
    ['after midnight', '2026-11-28T01:00+01:00', 'open until 11-28 02:00 then closed'],
    ['at the last minute', '2026-11-28T01:59+01:00', 'open until 11-28 02:00 then closed'],
    ['once it is over', '2026-11-28T02:00+01:00', 'closed until 11-28 18:00 then open'],
  ])('over midnight: %s', (_, moment, said) => {
    expect(statusAt('Fr-Sa 18:00-02:00', moment)).toBe(said);
  });

  it.each([
    [
      'Christmas, a Friday',
      'Mo-Fr 09:00-17:00; PH off',
      '2026-12-25T10:00+01:00',
      VAULX,
      'closed until 12-28 09:00 then open',
    ],
    [
      'hours of its own on that day',
      'Mo-Su 09:00-17:00; PH 10:00-12:00',
      '2026-12-25T10:00+01:00',
      VAULX,
      'open until 12-25 12:00 then closed',
    ],
    [
      'school holidays in the Lyon region',
      'Mo-Fr 09:00-17:00; SH off',
      '2026-02-10T10:00+01:00',
      VAULX,
      "closed until 02-23 09:00 then open (Vacances d'hiver)",
    ],
    [
      'the same days in Paris, at school',
      'Mo-Fr 09:00-17:00; SH off',
      '2026-02-10T10:00+01:00',
      '75118',
      'open until 02-10 17:00 then closed',
    ],
    [
      'Good Friday in Strasbourg',
      'Mo-Fr 09:00-17:00; PH off',
      '2026-04-03T10:00+02:00',
      '67482',
      'closed until 04-07 09:00 then open',
    ],
    [
      'Good Friday in Vaulx',
      'Mo-Fr 09:00-17:00; PH off',
      '2026-04-03T10:00+02:00',
      VAULX,
      'open until 04-03 17:00 then closed',
    ],
    [
      'abolition of slavery in La Réunion',
      'Mo-Su 09:00-17:00; PH off',
      '2026-12-20T10:00+04:00',
      '97411',
      'closed until 12-21 09:00 then open',
    ],
    [
      'a year whose school holidays nobody knows yet',
      'Mo-Fr 09:00-17:00; SH off',
      '2036-02-12T10:00+01:00',
      VAULX,
      'unknown',
    ],
  ])('on holidays: %s', (_, text, moment, code, said) => {
    expect(statusAt(text, moment, code)).toBe(said);
  });

  it.each([
    ['the evening before summer time', '2026-03-28T17:30+01:00', 'open until 03-28 18:00 then closed'],
    ['the first morning of summer time', '2026-03-29T08:59+02:00', 'closed until 03-29 09:00 then open'],
    ['in summer time', '2026-03-29T09:00+02:00', 'open until 03-29 18:00 then closed'],
    ['the first morning of winter time', '2026-10-25T08:59+01:00', 'closed until 10-25 09:00 then open'],
    ['in winter time', '2026-10-25T09:00+01:00', 'open until 10-25 18:00 then closed'],
  ])('when clocks change: %s', (_, moment, said) => {
    expect(statusAt('09:00-18:00', moment)).toBe(said);
  });
});
it.each([
  '',
  'Lundi au vendredi',
  'Mo-Fr 9h-17h',
  'Ouvert',
  'Mo-Fr 25:00-26:00',
  'Mo-Fr 09:00-',
  'sunrise-sunset',
  `Mo-Fr ${' '.repeat(3000)}`,
])('what cannot be read is said to be so: %s', (text) => {
  expect(readHours(text, VAULX, null)).toBeNull();
});
