import { latOfMercatorY, lonOfMercatorX } from '../domain/geo/mercator.ts';
import { cameraInto } from './camera-into.ts';
import { cameraForPosition, type Padding } from './camera-moves.ts';
import type { DataLayer } from './data-layer.ts';
import { hitPlaces, type Hit } from './hit-places.ts';
import { listenToPinDrags } from './pin-drag.ts';
import type { PlaceMapEvents } from './place-map-options.ts';
import { listenToPointer, type Pointing } from './pointing.ts';
import { PositionPicker } from './position-picker.ts';
import { grabPin } from './surroundings.ts';
import { positionAt, type Camera, type Viewport } from './viewport.ts';

/** A crowd is left behind by so many zoom levels: its square then fills the view. */
const INTO_CROWD = 2;

interface Interacted {
  readonly data: DataLayer;
  readonly events: PlaceMapEvents;
  readonly view: () => Viewport;
  /** What is covered, with some air. */
  readonly padding: () => Padding;
  readonly moveTo: (camera: Camera) => void;
  /** Code of the neighbourhood under the pointer. */
  readonly neighbourhoodAt: (at: Pointing) => string | null;
}

/** What people point at on the map: places, clusters, pins, and positions where one is asked for. */
export class Interaction {
  readonly picker: PositionPicker;
  readonly #surface: HTMLElement;
  readonly #map: Interacted;

  constructor(surface: HTMLElement, map: Interacted, signal: AbortSignal) {
    this.#surface = surface;
    this.#map = map;
    const { data, view, events } = map;
    this.picker = new PositionPicker(surface, (x, y) => positionAt(view(), x, y), signal);
    listenToPinDrags(
      surface,
      {
        grab: (at) => (this.picker.active ? null : grabPin(data.overlay, view(), at)),
        positionAt: (x, y) => positionAt(view(), x, y),
        onMove: (id, position, ended) => {
          events.onPinMove(id, position, ended);
        },
      },
      signal,
    );
    listenToPointer(
      surface,
      {
        onPoint: (at) => {
          this.#point(at);
        },
        onClick: (at) => {
          this.#click(at);
        },
        ownsDoubleClick: (at) => this.picker.active || this.#hit(at) !== null,
      },
      signal,
    );
  }

  #point(at: Pointing | null): void {
    const isOnPin = at !== null && this.#isOnPin(at);
    const hit = at === null || isOnPin || this.picker.active ? null : this.#hit(at);
    this.#surface.style.cursor = this.#cursorAt(at, isOnPin, hit);
    this.#map.events.onHover(hit?.places.length === 1 ? (hit.places[0] ?? null) : null);
  }

  #cursorAt(at: Pointing | null, isOnPin: boolean, hit: Hit | null): string {
    if (this.picker.active) return 'crosshair';
    if (isOnPin) return 'move';
    const canBeChosen = hit !== null || (at !== null && this.#map.neighbourhoodAt(at) !== null);
    return canBeChosen ? 'pointer' : 'grab';
  }

  #click(at: Pointing): void {
    if (!this.picker.take(at.x, at.y) && !this.#isOnPin(at)) this.#choose(this.#hit(at), at);
  }

  #isOnPin(at: Pointing): boolean {
    return grabPin(this.#map.data.overlay, this.#map.view(), at) !== null;
  }

  #hit(at: Pointing): Hit | null {
    const { shown } = this.#map.data;
    return shown === null ? null : hitPlaces(shown, this.#map.view(), at);
  }

  #choose(hit: Hit | null, at: Pointing): void {
    const { data, view, padding, moveTo, events, neighbourhoodAt } = this.#map;
    const { shown } = data;
    const mark = hit?.mark ?? null;
    if (mark?.shares !== undefined) {
      const middle = [lonOfMercatorX(mark.x), latOfMercatorY(mark.y)] as const;
      moveTo(cameraForPosition(middle, view().camera.zoom + INTO_CROWD, view(), padding()));
      return;
    }
    if (mark !== null && (hit?.places.length ?? 0) > 1 && shown !== null) {
      const camera = cameraInto(mark, shown.dataset, shown.counts, view().camera.zoom, view(), padding());
      if (camera !== null) {
        moveTo(camera);
        return;
      }
    }
    events.onSelect(hit?.places ?? []);
    const code = hit === null ? neighbourhoodAt(at) : null;
    if (code !== null) events.onNeighbourhood(code);
  }
}
