import type { Dataset, DatasetLoad } from '../domain/dataset.ts';
import type { Filter, WalkingMinutes } from '../domain/explore/filter.ts';
import type { Bounds, LonLat } from '../domain/geo/lon-lat.ts';
import type { DeviceLocation } from '../domain/location.ts';
import type { Address } from '../domain/share/address.ts';

/** What is walked through: as much of an explorer as that takes. */
export interface Roamed {
  readonly dataset: Dataset | null;
  readonly address: Address;
  readonly filter: Filter;
  /** Minutes on foot from the origin; null where it does not matter. */
  readonly within: WalkingMinutes | null;
  readonly finding: { readonly origin: LonLat | null; readonly device: DeviceLocation | null };
  indexOf(id: string): number | null;
  change(patch: Partial<Address>, step: 'replace'): void;
  lookAt(bounds: Bounds): void;
  showLoad(load: DatasetLoad): void;
}
