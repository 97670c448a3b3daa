import type { Issue } from '../../domain/issue.ts';
import type { Explorer } from '../../state/explorer.svelte.ts';

/** Whether coverage speaks of an issue: in a partner's page that fixes some, of no other. */
export function isOffered({ id }: Issue, explorer: Explorer): boolean {
  const { issues } = explorer.filter;
  return !explorer.isLocked('issues') || issues.length === 0 || issues.includes(id);
}
