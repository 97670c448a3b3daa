import type { Issue } from '../domain/issue.ts';
import { issueShape, type IssueShape } from '../symbols/issue-shapes.ts';
import type { MapTheme } from './theme.ts';

/** How an issue looks on the map: always shape, icon and colour together. */
export interface IssueLook {
  readonly shape: IssueShape;
  /** Its name, of which a path is made once the icons have come; the empty one is that of "other issues". */
  readonly icon: string;
  readonly colour: string;
}

/** One look a bit of the issue mask, "other issues" last. */
export function toIssueLooks(
  issueIds: readonly string[],
  issues: readonly Issue[],
  theme: Pick<MapTheme, 'night' | 'inkSoft'>,
): IssueLook[] {
  const looks = issueIds.map((id, position) => {
    const issue = issues.find((candidate) => candidate.id === id);
    const colour = theme.night ? issue?.nightColour : issue?.colour;
    return {
      shape: issueShape(position, issueIds.length),
      icon: issue?.icon ?? '',
      colour: colour ?? theme.inkSoft,
    };
  });
  return [...looks, { shape: issueShape(-1, 0), icon: '', colour: theme.inkSoft }];
}

/** The bits of a mask from the first issue to the last. */
export function bitsOf(mask: number): number[] {
  const bits: number[] = [];
  for (let bit = 0, rest = mask; rest !== 0; bit++, rest >>>= 1) {
    if ((rest & 1) === 1) bits.push(bit);
  }
  return bits;
}
