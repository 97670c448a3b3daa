import type { LonLat } from '../geo/lon-lat.ts';
import type { WallTime } from './wall-time.ts';

/** Whether a place is open. `unknown`: its hours leave it open ("sur rendez-vous"). */
export type HoursState = 'open' | 'closed' | 'unknown';

export interface HoursStatus {
  readonly state: HoursState;
  /** What the hours say of it in words, '' where nothing. */
  readonly comment: string;
  /** The clock of the place. */
  readonly now: WallTime;
  /** When the state is next another one; null where it stays for a year at least. */
  readonly change: { readonly to: HoursState; readonly at: WallTime } | null;
}

export interface HoursSpan {
  readonly from: WallTime;
  /** Beyond midnight where the night belongs to the evening before it. */
  readonly to: WallTime;
  readonly state: 'open' | 'unknown';
  /** True where the hours name no end (`09:00+`): `to` is then a guess. */
  readonly endsOpen: boolean;
  readonly comment: string;
}

export interface HoursDay {
  /** Its midnight. */
  readonly date: WallTime;
  readonly spans: readonly HoursSpan[];
  /** French name of the public holiday, '' on other days. */
  readonly holiday: string;
  /** What the hours say in words of a day without spans. */
  readonly comment: string;
}

/** Opening hours that could be read; the moments are milliseconds since 1970, whatever the visitor's clock. */
export interface Hours {
  /** As the file writes them. */
  readonly text: string;
  readonly statusAt: (moment: number) => HoursStatus;
  /** Seven days from the one that a moment is in. Null where some day cannot be told. */
  readonly weekOf: (moment: number) => readonly HoursDay[] | null;
}

/** Reads the hours of a place with an INSEE or post code and a position; null where it cannot be read, which is then to be shown as it is. */
export type ReadHours = (text: string, code: string, position: LonLat | null) => Hours | null;
