import { untrack } from 'svelte';
import type { BestSpot } from '../domain/coverage/best-spots.ts';
import type { ImaginedPlace } from '../domain/coverage/candidates.ts';
import type { LonLat } from '../domain/geo/lon-lat.ts';
import { POSITION_DECIMALS } from '../domain/share/address-camera.ts';
import { MOST_IMAGINED } from '../domain/share/address-imagined.ts';
import type { ImaginedSpot } from '../domain/share/address.ts';
import type { Explorer } from './explorer.svelte.ts';
import type { Measuring } from './measuring.svelte.ts';

/** Best spots found for an issue: they count nowhere until one is tried. */
export interface Proposals {
  /** Id of the issue. */
  readonly issue: string;
  readonly spots: readonly BestSpot[];
}

/**
 * The places that a visitor tries out. They are in the address and nowhere else, so that they are shared with it
 * and never taken for data; only one that is being dragged is ahead of it.
 */
export class Imagination {
  readonly #explorer: Explorer;
  readonly #measuring: Pick<Measuring, 'imagine'>;
  #aim = $state.raw<string | null>(null);
  #proposals = $state.raw<Proposals | null>(null);
  #dragged = $state.raw<{ readonly at: number; readonly position: LonLat } | null>(null);

  constructor(explorer: Explorer, measuring: Pick<Measuring, 'imagine'>) {
    this.#explorer = explorer;
    this.#measuring = measuring;
  }

  readonly spots: readonly ImaginedSpot[] = $derived.by(() => {
    const { imagined } = this.#explorer.address;
    const dragged = this.#dragged;
    if (dragged === null) return imagined;
    return imagined.map((spot, at) => (at === dragged.at ? { ...spot, position: dragged.position } : spot));
  });

  /** Those of an issue that the territory has: only they count. */
  readonly places: readonly ImaginedPlace[] = $derived.by(() => {
    const ids = this.#explorer.dataset?.table.issueIds ?? [];
    return this.spots.flatMap(({ issue, position: [lon, lat] }): ImaginedPlace[] => {
      const index = ids.indexOf(issue);
      return index === -1 ? [] : [{ lon, lat, issue: index }];
    });
  });

  readonly isFull: boolean = $derived(this.spots.length >= MOST_IMAGINED);

  /** Id of the issue for whose place a position is being chosen on the map, null where none is. */
  get aim(): string | null {
    return this.#aim;
  }

  /** Spots that the map shows beside the imagined places. */
  get proposals(): Proposals | null {
    return this.#proposals;
  }

  /** Called where coverage is shown: measures whenever the places are others than before. */
  follow(): void {
    const { places } = this;
    untrack(() => this.#measuring.imagine(places));
  }

  /** The next position chosen on the map becomes a place of this issue; null gives up. */
  aimFor(issue: string | null): void {
    this.#aim = issue;
  }

  /** The map's answer. */
  hit(position: LonLat): void {
    const issue = this.#aim;
    this.#aim = null;
    if (issue !== null) this.add(issue, position);
  }

  propose(proposals: Proposals | null): void {
    this.#proposals = proposals;
  }

  /** True where a proposal has become an imagined place. */
  has(issue: string, position: LonLat): boolean {
    const [lon, lat] = rounded(position);
    return this.spots.some(
      (spot) => spot.issue === issue && spot.position[0] === lon && spot.position[1] === lat,
    );
  }

  add(issue: string, position: LonLat): void {
    if (!this.isFull) this.#change([...this.spots, { issue, position: rounded(position) }]);
  }

  /** Of a pin that is dragged only its end makes a step in the history. */
  move(at: number, position: LonLat, ended = true): void {
    if (!ended) {
      this.#dragged = { at, position };
      return;
    }
    this.#dragged = null;
    this.#change(
      this.spots.map((spot, index) => (index === at ? { ...spot, position: rounded(position) } : spot)),
    );
  }

  remove(at: number): void {
    this.#change(this.spots.filter((_, index) => index !== at));
  }

  clear(): void {
    this.#change([]);
  }

  #change(imagined: readonly ImaginedSpot[]): void {
    this.#explorer.change({ imagined });
  }
}

/** As the address writes it: the same figures after a reload. */
function rounded([lon, lat]: LonLat): LonLat {
  return [Number(lon.toFixed(POSITION_DECIMALS)), Number(lat.toFixed(POSITION_DECIMALS))];
}
