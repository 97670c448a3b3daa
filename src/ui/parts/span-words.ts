import type { HoursSpan } from '../../domain/hours/hours.ts';
import { DAY_MS } from '../../domain/hours/wall-time.ts';
import type { HoursMessages } from '../../i18n/hours/fr.ts';

/** "9 h – 12 h", "24 h sur 24"; '' where the comment of the hours says it all. */
export function spanWords(span: HoursSpan, said: HoursMessages): string {
  if (span.to - span.from !== DAY_MS) return said.span(span);
  if (span.state === 'open') return said.allDay;
  return span.comment === '' ? said.allDayMaybe : '';
}
