import type { Issue } from '../domain/issue.ts';
import { issueIconPath, OTHER_ICON } from '../symbols/issue-icons.ts';
import { issueShape, type IssueShape } from '../symbols/issue-shapes.ts';
import type { MapTheme } from './theme.ts';

/** How an issue looks on the map: always shape, icon and colour together. */
export interface IssueLook {
  readonly shape: IssueShape;
  readonly iconPath: string;
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
      iconPath: issueIconPath(issue?.icon ?? OTHER_ICON),
      colour: colour ?? theme.inkSoft,
    };
  });
  const other = { shape: issueShape(-1, 0), iconPath: issueIconPath(OTHER_ICON), colour: theme.inkSoft };
  return [...looks, other];
}

/** The bits of a mask from the first issue to the last. */
export function bitsOf(mask: number): number[] {
  const bits: number[] = [];
  for (let bit = 0, rest = mask; rest !== 0; bit++, rest >>>= 1) {
    if ((rest & 1) === 1) bits.push(bit);
  }
  return bits;
}
