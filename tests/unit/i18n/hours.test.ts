import { describe, expect, it } from 'vitest';
import { changesSoon } from '../../../src/domain/hours/changes-soon.ts';
import type { HoursStatus } from '../../../src/domain/hours/hours.ts';
import { readHours } from '../../../src/domain/hours/read-hours.ts';
import { ar } from '../../../src/i18n/hours/ar.ts';
import { en } from '../../../src/i18n/hours/en.ts';
import { fr } from '../../../src/i18n/hours/fr.ts';
import { tr } from '../../../src/i18n/hours/tr.ts';

const THURSDAY_NOON = Date.parse('2026-11-26T12:00+01:00');

function statusOf(text: string): HoursStatus {
  const hours = readHours(text, '69256', null);
  if (hours === null) throw new Error(`${text} cannot be read`);
  return hours.statusAt(THURSDAY_NOON);
}

describe('whether a place is open, and what comes next', () => {
  it.each([
    [
      'Mo-Fr 14:00-18:00',
      'Fermé, ouvre à 14 h',
      'Closed, opens at 2 pm',
      'مغلق، يفتح على الساعة 14:00',
      'Kapalı, açılış: 14:00',
    ],
    [
      'Th 08:00-18:30',
      'Ouvert, ferme à 18 h 30',
      'Open, closes at 6:30 pm',
      'مفتوح، يغلق على الساعة 18:30',
      'Açık, kapanış: 18:30',
    ],
    [
      'Fr 09:00-12:00',
      'Fermé, ouvre demain à 9 h',
      'Closed, opens tomorrow at 9 am',
      'مغلق، يفتح غدًا على الساعة 9:00',
      'Kapalı, açılış: yarın 09:00',
    ],
    [
      'Mo 09:00-12:00',
      'Fermé, ouvre lundi à 9 h',
      'Closed, opens Monday at 9 am',
      'مغلق، يفتح يوم الاثنين على الساعة 9:00',
      'Kapalı, açılış: Pazartesi 09:00',
    ],
    [
      'Dec 10:00-12:00',
      'Fermé, ouvre mardi à 10 h',
      'Closed, opens Tuesday at 10 am',
      'مغلق، يفتح يوم الثلاثاء على الساعة 10:00',
      'Kapalı, açılış: Salı 10:00',
    ],
    [
      'Apr 10:00-12:00',
      'Fermé, ouvre le 1er avril à 10 h',
      'Closed, opens on 1 April at 10 am',
      'مغلق، يفتح في 1 أبريل على الساعة 10:00',
      'Kapalı, açılış: 1 Nisan 10:00',
    ],
    ['24/7', 'Ouvert', 'Open', 'مفتوح', 'Açık'],
    ['off', 'Fermé', 'Closed', 'مغلق', 'Kapalı'],
    [
      '"sur rendez-vous"',
      'À vérifier avant de venir',
      'Check before you come',
      'تحققوا قبل المجيء',
      'Gelmeden önce kontrol edin',
    ],
  ])('%s', (text, french, english, arabic, turkish) => {
    const status = statusOf(text);
    expect([fr, en, ar, tr].map((words) => words.status(status, false))).toEqual([
      french,
      english,
      arabic,
      turkish,
    ]);
  });

  it('is told in time when it closes within the hour', () => {
    const status = statusOf('09:00-12:30');
    expect(changesSoon(status)).toBe(true);
    expect(changesSoon(statusOf('09:00-13:30'))).toBe(false);
    expect(fr.status(status, true)).toBe('Ferme bientôt, à 12 h 30');
    expect(fr.short(status, true)).toBe('Ferme à 12 h 30');
  });
});
