import type { KeyFacts } from '../../domain/coverage/key-facts.ts';
import { roundedResidents } from '../../domain/coverage/rounded-residents.ts';
import { walkedMetres } from '../../domain/geo/walking.ts';
import type { CoverageOutMessages } from '../../i18n/coverage-out/fr.ts';

/**
 * The three sentences that matter for a neighbourhood: what is weakest, how far the nearest place is, what one
 * more would bring. Where nobody looked for any issue of the territory they say that, and nothing of what would be
 * missing.
 */
export function keySentences(
  facts: KeyFacts,
  issueCount: number,
  nameOf: (issue: number) => string,
  { sheet, percent }: CoverageOutMessages,
): readonly string[] {
  const { weakest } = facts;
  if (weakest === null) return isUnsearched(facts, issueCount) ? sheet.nobodyLooked : [];
  const { issue, share10, without, nearestMetres, bestSpot } = weakest;
  // Said in whole percents: what rounds to nobody or to all is not said to be some.
  const share = Math.round(share10 * 100);
  const name = nameOf(issue);
  const have =
    share === 0
      ? sheet.weakestNone(name)
      : share === 100
        ? sheet.allGood
        : sheet.weakest(name, percent(share10));
  const isLeft = share < 100 && without !== null && roundedResidents(without) > 0;
  return [
    isLeft ? `${have} ${sheet.without(roundedResidents(without))}` : have,
    nearestMetres === null ? sheet.noPlace : sheet.nearest(...onFoot(nearestMetres)),
    bestSpot !== null && roundedResidents(bestSpot.residents) > 0
      ? sheet.gain(roundedResidents(bestSpot.residents))
      : without === null
        ? sheet.gainUnknown
        : sheet.noGain,
  ];
}

/** What nobody looked for, named so that nobody takes it for missing; null where that is nothing, or all. */
export function unsearchedSentence(
  facts: KeyFacts,
  issueCount: number,
  nameOf: (issue: number) => string,
  locale: string,
  { sheet }: CoverageOutMessages,
): string | null {
  if (facts.unsearched.length === 0 || isUnsearched(facts, issueCount)) return null;
  return sheet.unsearched(new Intl.ListFormat(locale).format(facts.unsearched.map(nameOf)));
}

/** Not only the issues that a partner has fixed. */
function isUnsearched({ unsearched }: KeyFacts, issueCount: number): boolean {
  return unsearched.length === issueCount;
}

/** An estimate: to ten metres, and to the minute. */
function onFoot(metres: number): [metres: number, minutes: number] {
  return [Math.max(10, Math.round(metres / 10) * 10), Math.max(1, Math.round(metres / walkedMetres(1)))];
}
