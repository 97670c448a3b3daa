import type { HoursDay } from '../../domain/hours/hours.ts';
import type { HoursMessages } from '../../i18n/hours/fr.ts';
import { spanWords } from '../parts/span-words.ts';

const NO_BREAK = '\u00A0';

/** "lun. – ven. 9 h – 12 h, 14 h – 18 h ; sam. 10 h – 12 h": days alike in a row together, closed ones left out. */
export function weekWords(week: readonly HoursDay[], said: HoursMessages): string {
  const runs: { first: HoursDay; last: HoursDay; times: string }[] = [];
  for (const day of week) {
    const times = timesOf(day, said);
    const run = runs.at(-1);
    if (run?.times === times) run.last = day;
    else runs.push({ first: day, last: day, times });
  }
  const told = runs.filter(({ times }) => times !== '');
  if (told.length === 0) return said.dayClosed;
  return told
    .map(({ first, last, times }) => {
      if (runs.length === 1) return `${said.everyDay} ${times}`;
      const days = first === last ? [first] : [first, last];
      return `${days.map(({ date }) => said.shortDay(date)).join(' – ')} ${times}`;
    })
    .join(said.between);
}

function timesOf({ spans, comment }: HoursDay, said: HoursMessages): string {
  if (spans.length === 0) return comment === '' ? '' : said.comment(comment);
  return spans
    .map((span) =>
      [spanWords(span, said).replaceAll(' ', NO_BREAK), span.comment === '' ? '' : said.comment(span.comment)]
        .filter((part) => part !== '')
        .join(' '),
    )
    .join(said.and);
}
