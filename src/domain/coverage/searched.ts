import { isInCommune } from '../commune-codes.ts';
import type { Neighbourhood } from '../neighbourhood.ts';
import type { Survey } from '../survey.ts';

/**
 * By neighbourhood and issue: 0 where the surveys say of one of its communes that nobody looked for the
 * issue, and none says that somebody did.
 */
export function searchedIssues(
  neighbourhoods: readonly Neighbourhood[],
  issueIds: readonly string[],
  surveys: readonly Survey[],
): Uint8Array {
  const searched = new Uint8Array(neighbourhoods.length * issueIds.length).fill(1);
  for (const [issue, issueId] of issueIds.entries()) {
    const ofIssue = surveys.filter((survey) => survey.issueId === issueId);
    const isNeglected = (code: string): boolean => {
      const said = ofIssue.filter(({ communeCode }) => isInCommune(communeCode, code));
      return said.length > 0 && said.every(({ state }) => state === 'aucun');
    };
    const neglected = new Set(
      [...new Set(neighbourhoods.flatMap((n) => n.communeCodes))].filter(isNeglected),
    );
    for (const [at, { communeCodes }] of neighbourhoods.entries()) {
      if (communeCodes.some((code) => neglected.has(code))) searched[at * issueIds.length + issue] = 0;
    }
  }
  return searched;
}
