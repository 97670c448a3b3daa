import type { HoursStatus } from '../../domain/hours/hours.ts';
import type { HoursMessages } from './fr.ts';
import { holidayTranslator } from './holidays.ts';
import { whenWriter } from './when.ts';

const when = whenWriter('ar-MA', (hours, minutes) => `${String(hours)}:${String(minutes).padStart(2, '0')}`);
const at = ({ now, change }: HoursStatus): string =>
  change === null
    ? ''
    : when(now, change.at, {
        today: (time) => `على الساعة ${time}`,
        tomorrow: (time) => `غدًا على الساعة ${time}`,
        thisWeek: (weekday, time) => `يوم ${weekday} على الساعة ${time}`,
        later: (date, time) => `في ${date} على الساعة ${time}`,
      });
const holidayName = holidayTranslator('ar');

export const ar = {
  status: (status, soon) => {
    const { state, change } = status;
    if (state === 'unknown') return 'تحققوا قبل المجيء';
    if (change === null) return state === 'open' ? 'مفتوح' : 'مغلق';
    if (state === 'open') return soon ? `يغلق قريبًا، ${at(status)}` : `مفتوح، يغلق ${at(status)}`;
    return change.to === 'open' ? `مغلق، يفتح ${at(status)}` : 'مغلق';
  },
  short: (status, soon) => {
    const { state, change } = status;
    if (state === 'unknown') return '';
    if (state === 'open') return soon ? `يغلق ${at(status)}` : 'مفتوح';
    return change?.to === 'open' ? `يفتح ${at(status)}` : 'مغلق';
  },
  week: 'مواعيد الأسبوع',
  day: 'اليوم',
  hours: 'المواعيد',
  dayName: when.dayName,
  shortDay: when.shortDay,
  atPresent: (hours) => `حاليًا: ${hours}`,
  everyDay: 'كل يوم',
  and: '، ',
  between: '؛ ',
  today: 'اليوم',
  span: ({ from, to, endsOpen }) =>
    endsOpen ? `ابتداءً من ${when.time(from)}` : `${when.time(from)} – ${when.time(to)}`,
  allDay: 'على مدار الساعة',
  allDayMaybe: 'ساعات غير محددة',
  dayClosed: 'مغلق',
  holiday: (frenchName) => `عطلة رسمية: ${holidayName(frenchName)}`,
  comment: (words) => `« ${words} »`,
  unreadable: 'المواعيد كما يكتبها المصدر.',
  placeClock: (status) => `التوقيت في المكان: ${when.time(status.now)}.`,
} satisfies HoursMessages;
