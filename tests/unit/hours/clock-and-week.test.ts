import { afterEach, describe, expect, it } from 'vitest';
import { readHours } from '../../../src/domain/hours/read-hours.ts';
import { read, statusAt, THURSDAY_NOON, VAULX, weekOf } from '../../fixtures/said-hours.ts';

describe('the clock is that of the place', () => {
  it.each([
    ['97105', 'closed until 11-26 08:00 then open'],
    ['97209', 'closed until 11-26 08:00 then open'],
    ['97302', 'open until 11-26 18:00 then closed'],
    ['97411', 'open until 11-26 18:00 then closed'],
    ['97502', 'open until 11-26 18:00 then closed'],
    ['97608', 'open until 11-26 18:00 then closed'],
    ['98735', 'closed until 11-26 08:00 then open'],
    ['98818', 'closed until 11-27 08:00 then open'],
    [VAULX, 'open until 11-26 18:00 then closed'],
  ])('in %s at half past eleven in Greenwich', (code, said) => {
    expect(statusAt('08:00-18:00', '2026-11-26T11:30Z', code)).toBe(said);
  });

  it('is found by position where no code is stated', () => {
    const hours = readHours('08:00-18:00', '', [55.45, -20.88]);
    expect(hours?.statusAt(Date.parse('2026-11-26T04:30Z')).state).toBe('open');
    expect(read('08:00-18:00').statusAt(Date.parse('2026-11-26T04:30Z')).state).toBe('closed');
  });

  const deviceZone = process.env['TZ'];
  afterEach(() => {
    if (deviceZone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = deviceZone;
  });

  it.each(['Pacific/Auckland', 'America/New_York', 'Asia/Kolkata', 'Europe/Paris', 'UTC'])(
    'wherever the visitor is: %s',
    (zone) => {
      process.env['TZ'] = zone;
      expect(new Date().getTimezoneOffset() + offsetMinutes(zone)).toBe(0);
      const text = `Mo-Fr 09:00-12:00,14:00-18:00; PH off "${zone}"`;
      expect(statusAt(text, THURSDAY_NOON)).toBe('closed until 11-26 14:00 then open');
      expect(statusAt(text, '2026-12-25T10:00+01:00')).toBe(`closed until 12-28 09:00 then open (${zone})`);
      expect(weekOf(text, THURSDAY_NOON)?.slice(0, 3)).toEqual([
        '26 09:00-12:00 14:00-18:00',
        '27 09:00-12:00 14:00-18:00',
        '28',
      ]);
    },
  );
});

describe('a week of hours', () => {
  it.each<[string, string, string[]]>([
    [
      'Mo-Fr 09:00-12:00,14:00-18:00; Sa[1] 10:00-12:00',
      '2026-12-03T08:00+01:00',
      [
        '03 09:00-12:00 14:00-18:00',
        '04 09:00-12:00 14:00-18:00',
        '05 10:00-12:00',
        '06',
        '07 09:00-12:00 14:00-18:00',
        '08 09:00-12:00 14:00-18:00',
        '09 09:00-12:00 14:00-18:00',
      ],
    ],
    [
      'Fr-Sa 18:00-02:00',
      '2026-11-28T01:00+01:00',
      ['28 18:00-02:00', '29', '30', '01', '02', '03', '04 18:00-02:00'],
    ],
    [
      '24/7',
      '2026-10-24T12:00+02:00',
      ['24', '25', '26', '27', '28', '29', '30'].map((day) => `${day} 00:00-00:00`),
    ],
    [
      'Mo-Fr 09:00-17:00; PH off',
      '2026-12-24T12:00+01:00',
      ['24 09:00-17:00', '25 (Noël)', '26', '27', '28 09:00-17:00', '29 09:00-17:00', '30 09:00-17:00'],
    ],
    [
      'Mo off "travaux"; Tu-Su 08:00-12:00',
      '2026-11-29T12:00+01:00',
      [
        '29 08:00-12:00',
        '30 travaux',
        '01 08:00-12:00',
        '02 08:00-12:00',
        '03 08:00-12:00',
        '04 08:00-12:00',
        '05 08:00-12:00',
      ],
    ],
    [
      'Th 09:00+; Fr 09:00-10:00 "sur appel"',
      THURSDAY_NOON,
      ['26 09:00+?', '27 09:00-10:00? sur appel', '28', '29', '30', '01', '02'],
    ],
    [
      '09:00-18:00',
      '2026-03-28T23:30+01:00',
      ['28', '29', '30', '31', '01', '02', '03'].map((day) => `${day} 09:00-18:00`),
    ],
  ])('%s', (text, moment, days) => {
    expect(weekOf(text, moment)).toEqual(days);
  });

  it('is not told for a year whose school holidays nobody knows yet', () => {
    expect(weekOf('Mo-Fr 09:00-17:00; SH off', '2036-02-12T10:00+01:00')).toBeUndefined();
  });
});
function offsetMinutes(zone: string): number {
  const now = new Date();
  const at = (timeZone: string): number => Date.parse(now.toLocaleString('en-US', { timeZone }));
  return (at(zone) - at('UTC')) / 60_000;
}
