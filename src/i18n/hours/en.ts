import type { HoursStatus } from '../../domain/hours/hours.ts';
import type { HoursMessages } from './fr.ts';
import { holidayTranslator } from './holidays.ts';
import { whenWriter } from './when.ts';

const when = whenWriter('en-GB', (hours, minutes) => {
  const suffix = hours < 12 ? 'am' : 'pm';
  const hour = String(hours % 12 === 0 ? 12 : hours % 12);
  return minutes === 0 ? `${hour} ${suffix}` : `${hour}:${String(minutes).padStart(2, '0')} ${suffix}`;
});
const at = ({ now, change }: HoursStatus): string =>
  change === null
    ? ''
    : when(now, change.at, {
        today: (time) => `at ${time}`,
        tomorrow: (time) => `tomorrow at ${time}`,
        thisWeek: (weekday, time) => `${weekday} at ${time}`,
        later: (date, time) => `on ${date} at ${time}`,
      });
const holidayName = holidayTranslator('en');

export const en = {
  status: (status, soon) => {
    const { state, change } = status;
    if (state === 'unknown') return 'Check before you come';
    if (change === null) return state === 'open' ? 'Open' : 'Closed';
    if (state === 'open') return soon ? `Closes soon, ${at(status)}` : `Open, closes ${at(status)}`;
    return change.to === 'open' ? `Closed, opens ${at(status)}` : 'Closed';
  },
  short: (status, soon) => {
    const { state, change } = status;
    if (state === 'unknown') return '';
    if (state === 'open') return soon ? `Closes ${at(status)}` : 'Open';
    return change?.to === 'open' ? `Opens ${at(status)}` : 'Closed';
  },
  week: 'Hours of the week',
  day: 'Day',
  hours: 'Hours',
  dayName: when.dayName,
  shortDay: when.shortDay,
  atPresent: (hours) => `at present: ${hours}`,
  everyDay: 'every day',
  and: ', ',
  between: '; ',
  today: 'today',
  span: ({ from, to, endsOpen }) =>
    endsOpen ? `from ${when.time(from)}` : `${when.time(from)} – ${when.time(to)}`,
  allDay: '24 hours',
  allDayMaybe: 'hours not stated',
  dayClosed: 'Closed',
  holiday: (frenchName) => `Public holiday: ${holidayName(frenchName)}`,
  comment: (words) => `“${words}”`,
  unreadable: 'Hours as the source writes them.',
  placeClock: (status) => `Time at the place: ${when.time(status.now)}.`,
} satisfies HoursMessages;
