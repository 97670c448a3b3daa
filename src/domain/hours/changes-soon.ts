import type { HoursStatus } from './hours.ts';
import { MINUTE_MS } from './wall-time.ts';

/** Who sets out now may come too late. */
const SOON_MS = 60 * MINUTE_MS;

export function changesSoon({ change, now }: HoursStatus): boolean {
  return change !== null && change.at - now <= SOON_MS;
}
