import type { Measures } from '../../domain/coverage/coverage.ts';
import { SHARE_MINUTES } from '../../domain/coverage/reach.ts';
import type { CoverageMessages } from '../../i18n/coverage/fr.ts';

/** A line of a comparison: what is measured, both figures, and the difference in words. */
interface ComparedLine {
  readonly label: string;
  readonly one: string;
  readonly two: string;
  readonly gap: string;
}

type Say = (value: number) => string;

/** All measures of two side by side. Where nobody looked only the places that are known anyway are told. */
export function compareMeasures(
  one: Measures,
  two: Measures,
  isTerritory: boolean,
  text: CoverageMessages,
): readonly ComparedLine[] {
  const { rows, gaps } = text;
  const isSaid = (measures: Measures): boolean => measures.level !== 'unknown';
  const line = (
    label: string,
    read: (measures: Measures) => number | null,
    say: Say,
    sayGap: Say,
    isAlike: (gap: number) => boolean,
  ): ComparedLine => {
    const [first, second] = [isSaid(one) ? read(one) : null, isSaid(two) ? read(two) : null];
    const gap = first === null || second === null ? null : first - second;
    return {
      label,
      one: first === null ? saidOf(one) : say(first),
      two: second === null ? saidOf(two) : say(second),
      gap: gap === null ? '' : isAlike(gap) ? gaps.none : sayGap(gap),
    };
  };
  const saidOf = (measures: Measures): string => (isSaid(measures) ? text.nothing : text.unknown);
  const estimate =
    (say: Say): Say =>
    (value) =>
      text.about(say(value));
  /** How many places a territory has in all is no yardstick for one neighbourhood. */
  const count = (label: string, read: (measures: Measures) => number): ComparedLine => {
    const difference = read(one) - read(two);
    return {
      label,
      one: text.number(read(one)),
      two: text.number(read(two)),
      gap: isTerritory ? '' : difference === 0 ? gaps.none : gaps.count(difference),
    };
  };
  return [
    ...SHARE_MINUTES.map((minutes) =>
      line(
        rows[minutes],
        ({ shares }) => shares[minutes],
        estimate(text.share),
        (gap) => gaps.points(gap * 100),
        (gap) => Math.abs(gap) < 0.005,
      ),
    ),
    line(
      rows.nearest,
      ({ nearestMetres }) => nearestMetres,
      (metres) => text.about(`${text.walk(metres)} (${text.metres(metres)})`),
      gaps.metres,
      (gap) => Math.abs(gap) < 5,
    ),
    line(
      rows.per1000,
      ({ per1000 }) => per1000,
      text.per1000,
      gaps.per1000,
      (gap) => Math.abs(gap) < 0.005,
    ),
    count(rows.inside, ({ inside }) => inside),
    count(rows.nearby, ({ nearby }) => nearby),
    count(rows.uncertain, ({ uncertain }) => uncertain),
  ];
}
