import { describe, expect, test } from 'vitest';
import { typicalWeek } from '../../../src/domain/hours/typical-week.ts';
import { ar } from '../../../src/i18n/hours/ar.ts';
import { en } from '../../../src/i18n/hours/en.ts';
import { fr } from '../../../src/i18n/hours/fr.ts';
import { weekWords } from '../../../src/ui/print/week-words.ts';
import { read, THURSDAY_NOON } from '../../fixtures/said-hours.ts';

function printed(text: string, said = fr, moment = THURSDAY_NOON): string {
  const week = typicalWeek(read(text), Date.parse(moment));
  return week === null ? '' : weekWords(week, said).replaceAll('\u00A0', ' ');
}

describe('hours on paper', () => {
  test('put days alike together, from Monday on, and leave out those when it is closed', () => {
    expect(printed('Sa 10:00-12:00; Mo-Fr 09:00-12:00,14:00-18:30')).toBe(
      'lun. – ven. 9 h – 12 h, 14 h – 18 h 30 ; sam. 10 h – 12 h',
    );
  });

  test('say every day where all are alike', () => {
    expect(printed('24/7')).toBe('tous les jours 24 h sur 24');
    expect(printed('08:00-20:00', en)).toBe('every day 8 am – 8 pm');
  });

  test('are those of a usual week, also when a public holiday comes', () => {
    expect(printed('Mo-Fr 09:00-12:00; PH off', fr, '2026-12-22T12:00+01:00')).toBe('lun. – ven. 9 h – 12 h');
  });

  test('keep what the file says in words', () => {
    expect(printed('Sa 09:00-12:00 "sur rendez-vous"')).toBe('sam. 9 h – 12 h « sur rendez-vous »');
  });

  test('are said in Arabic', () => {
    expect(printed('Mo-Fr 09:00-12:00; Sa 10:00-12:00', ar)).toContain('؛ ');
  });
});
