import type { LonLat } from '../../domain/geo/lon-lat.ts';
import { walkingReachMetres } from '../../domain/geo/walking.ts';
import type { MapCircle, MapOverlay, MapPin } from '../../map/overlay.ts';
import type { CoverageShelf } from '../../state/coverage-shelf.svelte.ts';
import type { Explorer } from '../../state/explorer.svelte.ts';
import type { Imagination } from '../../state/imagination.svelte.ts';
import type { Words } from '../words.svelte.ts';

const IMAGINED_ID = 'imagined-';
/** More circles than this would be one grey patch. */
const MOST_CIRCLES = 150;

/** Imagined places on the map as pins that can be dragged, best spots beside them. */
export class ImaginationOnMap {
  readonly #explorer: Explorer;
  readonly #shelf: CoverageShelf;
  readonly #words: Words;
  readonly #covered: NonNullable<MapOverlay['covered']>;

  constructor(
    explorer: Explorer,
    shelf: CoverageShelf,
    words: Words,
    covered: NonNullable<MapOverlay['covered']>,
  ) {
    this.#covered = covered;
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
          covered: this.#covered,
        },
  );

  /** The one for whose place a position of the map is being chosen; null where none is. */
  readonly aiming: Imagination | null = $derived.by(() =>
    (this.#imagination?.aim ?? null) === null ? null : this.#imagination,
  );

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
