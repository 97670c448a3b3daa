import type { HoursStatus } from '../../domain/hours/hours.ts';
import type { HoursMessages } from './fr.ts';
import { holidayTranslator } from './holidays.ts';
import { whenWriter } from './when.ts';

const when = whenWriter(
  'tr-TR',
  (hours, minutes) => `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`,
);
/** The time follows a colon: the ending that it would take inside a sentence changes with its last figure. */
const at = ({ now, change }: HoursStatus): string =>
  change === null
    ? ''
    : when(now, change.at, {
        today: (time) => time,
        tomorrow: (time) => `yarın ${time}`,
        thisWeek: (weekday, time) => `${weekday} ${time}`,
        later: (date, time) => `${date} ${time}`,
      });
const holidayName = holidayTranslator('tr');

export const tr = {
  status: (status, soon) => {
    const { state, change } = status;
    if (state === 'unknown') return 'Gelmeden önce kontrol edin';
    if (change === null) return state === 'open' ? 'Açık' : 'Kapalı';
    if (state === 'open')
      return soon ? `Az sonra kapanıyor, kapanış: ${at(status)}` : `Açık, kapanış: ${at(status)}`;
    return change.to === 'open' ? `Kapalı, açılış: ${at(status)}` : 'Kapalı';
  },
  short: (status, soon) => {
    const { state, change } = status;
    if (state === 'unknown') return '';
    if (state === 'open') return soon ? `Kapanış: ${at(status)}` : 'Açık';
    return change?.to === 'open' ? `Açılış: ${at(status)}` : 'Kapalı';
  },
  week: 'Haftanın saatleri',
  day: 'Gün',
  hours: 'Saatler',
  shortDay: when.shortDay,
  atPresent: (hours) => `şu sıralar: ${hours}`,
  everyDay: 'her gün',
  and: ', ',
  between: '; ',
  dayName: when.dayName,
  today: 'bugün',
  span: ({ from, to, endsOpen }) =>
    endsOpen ? `başlangıç ${when.time(from)}` : `${when.time(from)} – ${when.time(to)}`,
  allDay: '24 saat',
  allDayMaybe: 'saatler belirtilmemiş',
  dayClosed: 'Kapalı',
  holiday: (frenchName) => `Resmî tatil: ${holidayName(frenchName)}`,
  comment: (words) => `“${words}”`,
  unreadable: 'Saatler kaynakta yazıldığı gibi.',
  placeClock: (status) => `Oradaki saat: ${when.time(status.now)}.`,
} satisfies HoursMessages;
