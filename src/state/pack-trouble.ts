import type { LoadFailure } from '../domain/dataset.ts';
import type { NoView } from '../domain/pack-work.ts';

/** Why the places in sight did not come. */
export type PackTrouble = Pick<LoadFailure, 'reason' | 'detail'>;

/** What cannot be, once all that is no trouble is dealt with, is a file that makes no sense. */
export function troubleOf({ reason, detail }: NoView): PackTrouble {
  if (reason === 'cancelled' || reason === 'too-many' || reason === 'replaced')
    return { reason: 'unreadable' };
  return { reason, ...(detail === undefined ? {} : { detail }) };
}
