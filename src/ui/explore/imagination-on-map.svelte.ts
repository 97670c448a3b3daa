import type { LonLat } from '../../domain/geo/lon-lat.ts';
import { walkingReachMetres } from '../../domain/geo/walking.ts';
import type { MapCircle, MapOverlay, MapPin } from '../../map/overlay.ts';
import type { PlaceMap } from '../../map/place-map.ts';
import type { CoverageShelf } from '../../state/coverage-shelf.svelte.ts';
import type { Explorer } from '../../state/explorer.svelte.ts';
import type { Imagination } from '../../state/imagination.svelte.ts';
import type { Words } from '../words.svelte.ts';

const IMAGINED_ID = 'imagined-';
/** More circles than this would be one grey patch. */
const MOST_CIRCLES = 150;

/** Imagined places on the map as pins that can be dragged, best spots beside them, and choosing a position. */
export class ImaginationOnMap {
  readonly #map: PlaceMap;
  readonly #explorer: Explorer;
  readonly #shelf: CoverageShelf;
  readonly #words: Words;
  #aim: string | null = null;

  constructor(map: PlaceMap, explorer: Explorer, shelf: CoverageShelf, words: Words) {
    this.#map = map;
    this.#explorer = explorer;
    this.#shelf = shelf;
    this.#words = words;
  }

  /** Null where another view is shown. */
  readonly #imagination: Imagination | null = $derived.by(() =>
    this.#explorer.address.view === 'coverage' ? (this.#shelf.board?.imagination ?? null) : null,
  );

  readonly #circles: readonly MapCircle[] = $derived.by(() => this.#reach());

  /** What lies over the map; null where another view is shown. */
  readonly overlay: MapOverlay | null = $derived.by(() =>
    this.#imagination === null
      ? null
      : {
          circles: this.#circles,
          pins: [...this.#proposed(this.#imagination), ...this.#imagined(this.#imagination)],
        },
  );

  /** Lets the map choose a position while one is asked for. */
  tell(): void {
    const imagination = this.#imagination;
    const aim = imagination?.aim ?? null;
    if (aim === this.#aim) return;
    this.#aim = aim;
    if (imagination === null || aim === null) {
      this.#map.pickPosition(null);
      return;
    }
    this.#map.pickPosition(
      (position) => imagination.hit(position),
      () => imagination.aimFor(null),
    );
    // The arrows move the map under the cross-hair, and Enter takes the point.
    this.#map.focus();
  }

  /** A pin is being dragged, or was. */
  move(id: string, position: LonLat, ended: boolean): void {
    if (id.startsWith(IMAGINED_ID)) {
      this.#imagination?.move(Number(id.slice(IMAGINED_ID.length)), position, ended);
    }
  }

  /** How far one gets on foot from each place: the same circles that the shares are cut with. */
  #reach(): readonly MapCircle[] {
    const { minutes } = this.#explorer.address;
    const unit = { style: 'unit', unit: 'minute' } as const;
    const label = new Intl.NumberFormat(this.#words.messages.locale, unit).format(minutes);
    const radiusMetres = walkingReachMetres(minutes);
    const points = this.#shelf.board?.reaching ?? [];
    return points.slice(0, MOST_CIRCLES).map((centre) => ({ centre, radiusMetres, label }));
  }

  #imagined({ spots }: Imagination): MapPin[] {
    return spots.map(({ issue, position }, at) => ({
      id: IMAGINED_ID + String(at),
      position,
      label: this.#words.messages.imaginedPlace(at + 1),
      look: 'imagined',
      issue: this.#indexOf(issue),
    }));
  }

  /** Those that have not become imagined places. */
  #proposed(imagination: Imagination): MapPin[] {
    const { issue, spots } = imagination.proposals ?? { issue: '', spots: [] };
    return spots
      .map(({ position }, at): MapPin => ({
        id: `proposal-${String(at)}`,
        position,
        label: this.#words.messages.number(at + 1),
        look: 'proposal',
        issue: this.#indexOf(issue),
      }))
      .filter(({ position }) => !imagination.has(issue, position));
  }

  #indexOf(issue: string): number | null {
    const at = this.#explorer.dataset?.table.issueIds.indexOf(issue) ?? -1;
    return at === -1 ? null : at;
  }
}
