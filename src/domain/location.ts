import type { LonLat } from './geo/lon-lat.ts';

/** A position that a device has found of itself. */
export interface DeviceLocation {
  readonly position: LonLat;
  /** It is within so many metres of there, 95 times in a hundred. */
  readonly accuracyMetres: number;
}

/**
 * Why a device gives no position. `absent`: the browser has no such thing here, as on a page that is not secure.
 * `refused`: the visitor, the browser or the page around ours says no. `unavailable`: the device does not know.
 * `slow`: nothing came in time.
 */
export type LocationFailure = 'absent' | 'refused' | 'unavailable' | 'slow';

/** Asks the device where it is; `onSlow` is called once when it takes long. */
export type LocateDevice = (onSlow: () => void) => Promise<DeviceLocation | LocationFailure>;
