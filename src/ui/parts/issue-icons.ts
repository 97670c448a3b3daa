import type { Beginning } from '../../state/beginning.ts';
import type * as IssueIcons from '../../symbols/issue-icons.ts';

/** Once for all tokens. */
let icons: Promise<typeof IssueIcons | null> | undefined;

/** They come after the places; shape and colour are there before, and suffice where they never come. */
export function issueIcons(beginning: Beginning): Promise<typeof IssueIcons | null> {
  return (icons ??= beginning.after(() => import('../../symbols/issue-icons.ts')).catch(() => null));
}
