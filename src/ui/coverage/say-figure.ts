import type { Measures } from '../../domain/coverage/coverage.ts';
import { figureOf, stepOf } from '../../domain/coverage/figure.ts';
import type { WalkingMinutes } from '../../domain/explore/filter.ts';
import type { Measure } from '../../domain/share/address.ts';
import type { CoverageMessages } from '../../i18n/coverage/fr.ts';

/** What stands where nothing can be said. */
const NOTHING = '–';

/** What a cell shows, as short as it can be: its figure, or the word for having none. */
export function sayCell(
  measures: Measures,
  measure: Measure,
  minutes: WalkingMinutes,
  text: CoverageMessages,
): string {
  const step = stepOf(measures, measure, minutes);
  if (step === 'unknown') return text.unknown;
  const isFar = measure === 'nearest' && measures.nearestMetres !== null;
  return step === 'none' && !isFar ? text.none : sayFigure(measures, measure, minutes, text);
}

function sayFigure(
  measures: Measures,
  measure: Measure,
  minutes: WalkingMinutes,
  text: CoverageMessages,
): string {
  const figure = figureOf(measures, measure, minutes);
  if (figure === null) return NOTHING;
  switch (measure) {
    case 'share':
      return text.share(figure);
    case 'count':
      return text.number(figure);
    case 'per1000':
      return text.per1000(figure);
    case 'nearest':
      return text.metres(figure);
  }
}
