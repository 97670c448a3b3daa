import type { HoursSpan, HoursStatus } from '../../domain/hours/hours.ts';
import { whenWriter } from './when.ts';

const when = whenWriter('fr-FR', (hours, minutes) =>
  minutes === 0 ? `${String(hours)} h` : `${String(hours)} h ${String(minutes).padStart(2, '0')}`,
);
const at = ({ now, change }: HoursStatus): string =>
  change === null
    ? ''
    : when(now, change.at, {
        today: (time) => `à ${time}`,
        tomorrow: (time) => `demain à ${time}`,
        thisWeek: (weekday, time) => `${weekday} à ${time}`,
        later: (date, time) => `le ${date.replace(/^1 /, '1er ')} à ${time}`,
      });

/** What users read of opening hours, in French: the type that the others satisfy. */
export const fr = {
  /** `soon`: the change comes within the hour. */
  status: (status: HoursStatus, soon: boolean) => {
    const { state, change } = status;
    if (state === 'unknown') return 'À vérifier avant de venir';
    if (change === null) return state === 'open' ? 'Ouvert' : 'Fermé';
    if (state === 'open') return soon ? `Ferme bientôt, ${at(status)}` : `Ouvert, ferme ${at(status)}`;
    return change.to === 'open' ? `Fermé, ouvre ${at(status)}` : 'Fermé';
  },
  /** The same in a word or two, for a row of the list. */
  short: (status: HoursStatus, soon: boolean) => {
    const { state, change } = status;
    if (state === 'unknown') return '';
    if (state === 'open') return soon ? `Ferme ${at(status)}` : 'Ouvert';
    return change?.to === 'open' ? `Ouvre ${at(status)}` : 'Fermé';
  },
  week: 'Horaires de la semaine',
  day: 'Jour',
  hours: 'Horaires',
  dayName: when.dayName,
  shortDay: when.shortDay,
  /** Hours of a season, on paper. */
  atPresent: (hours: string) => `en ce moment : ${hours}`,
  everyDay: 'tous les jours',
  /** Between the times of a day, and between days, on paper. */
  and: ', ',
  between: ' ; ',
  today: 'aujourd’hui',
  span: ({ from, to, endsOpen }: HoursSpan) =>
    endsOpen ? `dès ${when.time(from)}` : `${when.time(from)} – ${when.time(to)}`,
  allDay: '24 h sur 24',
  allDayMaybe: 'heures non précisées',
  dayClosed: 'Fermé',
  holiday: (frenchName: string) => `Férié : ${frenchName}`,
  comment: (words: string) => `« ${words} »`,
  unreadable: 'Horaires tels que la source les écrit.',
  placeClock: (status: HoursStatus) => `Heure du lieu : ${when.time(status.now)}.`,
};

export type HoursMessages = typeof fr;
