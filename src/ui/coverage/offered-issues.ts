import type { Issue } from '../../domain/issue.ts';
import type { Explorer } from '../../state/explorer.svelte.ts';

/** Whether coverage speaks of an issue: in a partner's page that fixes some, of no other. */
export function isOffered({ id }: Issue, explorer: Explorer): boolean {
  return !fixesSome(explorer) || explorer.filter.issues.includes(id);
}

/** Indices of the issues that a partner's page fixes; null where coverage speaks of all. */
export function fixedIssues(issues: readonly Issue[], explorer: Explorer): readonly number[] | null {
  return fixesSome(explorer)
    ? issues.flatMap((issue, position) => (isOffered(issue, explorer) ? [position] : []))
    : null;
}

function fixesSome(explorer: Explorer): boolean {
  return explorer.isLocked('issues') && explorer.filter.issues.length > 0;
}
