import type { Dataset } from '../../domain/dataset.ts';
import { countKept, type KeptCounts } from '../../domain/explore/kept-counts.ts';
import type { Bounds } from '../../domain/geo/lon-lat.ts';
import type { AddressCamera } from '../../domain/share/address.ts';
import type { CoverageOnMap } from './coverage-on-map.ts';
import type { Padding } from '../../map/camera-moves.ts';
import type { Ground } from '../../map/place-map-options.ts';
import type { MapOverlay } from '../../map/overlay.ts';
import type { PlaceMap } from '../../map/place-map.ts';
import type { Explorer } from '../../state/explorer.svelte.ts';
import type { Preferences } from '../../state/preferences.svelte.ts';

/** What the map was last told, so that it is told again only what has changed. */
interface Told {
  territory: Dataset | null;
  /** With its places. */
  dataset: Dataset | null;
  counts: KeptCounts | null;
  selected: number | null;
  place: string | null;
  wantedView: Bounds | null;
  dark: boolean | null;
  basemap: string | null;
  overlay: MapOverlay;
}

/** As long as the map knows no place. */
const NO_PLACE = Object.freeze({ selected: null, hovered: null });
const NO_OVERLAY: MapOverlay = Object.freeze({ circles: [], pins: [] });

/** What the map is shown with. */
interface Setting {
  /** The data set that the map shows already, where that begins; null for none. */
  readonly begun: Dataset | null;
  /** The drawing that the app ships, for the territory that it shows. */
  readonly sketch: () => Promise<Ground>;
  /** What panels hide of the map at that moment, in CSS pixels. */
  readonly measureCover: () => Padding;
  /** Of the map, in CSS pixels; nothing where it is hidden. */
  readonly measureSize: () => { readonly width: number; readonly height: number };
  /** Null where another view is shown. */
  readonly coverage: () => CoverageOnMap | null;
  readonly nearOverlay: () => MapOverlay | null;
  /** Told how many places are drawn. */
  readonly ondrawn: (count: number) => void;
  /** Called once, when the map has been told its places, or that there are none to come. */
  readonly onsettled: () => void;
}

/** Shows the explorer on the map and hands the map's moves back to the address. */
export class MapBridge {
  readonly #map: PlaceMap;
  readonly #explorer: Explorer;
  readonly #preferences: Preferences;
  readonly #setting: Setting;
  /** The camera in the address as we wrote or obeyed it: another one there means "move". */
  #camera: AddressCamera | null;
  /** Where the territory begins: as long as nobody has moved away, the address stays short. */
  #start: AddressCamera | null = null;
  #isStarting = false;
  #isSettled = false;
  readonly #told: Told = {
    territory: null,
    dataset: null,
    counts: null,
    selected: null,
    place: null,
    wantedView: null,
    dark: null,
    basemap: null,
    overlay: NO_OVERLAY,
  };

  constructor(map: PlaceMap, explorer: Explorer, preferences: Preferences, setting: Setting) {
    this.#map = map;
    this.#explorer = explorer;
    this.#preferences = preferences;
    this.#setting = setting;
    this.#camera = explorer.address.camera;
    if (setting.begun === null) return;
    this.#told.territory = setting.begun;
    this.#told.dataset = setting.begun;
    if (this.#camera === null) this.#start = map.camera;
  }

  /** The places of the list as clusters count them. */
  readonly #counts: KeptCounts | null = $derived.by(() => {
    const { tree, exploration } = this.#explorer;
    return tree === null || exploration === null ? null : countKept(tree, exploration.kept);
  });

  /** Follows the explorer until the function that it returns is called. */
  connect(): () => void {
    return $effect.root(() => {
      $effect(() => {
        this.#tell();
      });
    });
  }

  /** A move of the map has ended. */
  takeCamera(camera: AddressCamera): void {
    if (this.#isStarting) return;
    this.#keepCamera(camera);
    this.#tellSight();
  }

  #keepCamera(camera: AddressCamera): void {
    // The map then looks at where the device is, which an address must not tell.
    if (this.#explorer.finding.device !== null) return;
    if (this.#explorer.address.camera === null && isSameView(camera, this.#start)) return;
    this.#camera = camera;
    this.#explorer.change({ camera }, 'replace');
  }

  /** Places that are read as they come into sight are told what is. */
  #tellSight(): void {
    this.#explorer.roaming?.see({ ...this.#map.camera, ...this.#setting.measureSize() });
  }

  showOverview(): void {
    const bounds = this.#told.territory?.site.bounds;
    if (bounds === undefined) return;
    this.#map.setPadding(this.#setting.measureCover());
    this.#map.fitBounds(bounds);
  }

  /** Panels or the window have another size: the open place stays in sight. */
  keepInSight(): void {
    this.#tellSight();
    const { selected } = this.#told;
    if (selected === null) return;
    this.#map.setPadding(this.#setting.measureCover());
    this.#map.showPlace(selected);
  }

  #tell(): void {
    const { load, roaming, address, hasFilter, wantedView } = this.#explorer;
    // A packed file's territory is shown before its places: they are read for what the map then has in sight.
    const shown = this.#explorer.dataset ?? roaming?.base ?? null;
    const tree = this.#explorer.dataset === null ? (roaming?.base.tree ?? null) : this.#explorer.tree;
    const dataset = tree === null ? null : shown;
    // The places of another territory stay, and the camera with them, until these can be drawn.
    const territory = this.#isSettled ? dataset : shown;
    const { selected, hovered } = dataset === null ? NO_PLACE : this.#explorer;
    const coverage = this.#setting.coverage();
    const counts = coverage?.counts ?? this.#counts;
    const { dark } = this.#preferences;
    const told = this.#told;
    if (dark !== told.dark) this.#map.setTheme();
    // The same places, read further, or another view of the same file: the map stays where it is.
    const isNext =
      (dataset !== null && dataset.origin === told.dataset?.origin) ||
      (territory?.scope !== undefined && territory.scope.file === told.territory?.scope?.file);
    if (territory !== null && territory !== told.territory && !isNext) this.#begin(territory);
    const isNew = dataset !== null && dataset !== told.dataset;
    if (isNew && tree !== null) this.#map.setDataset({ ...dataset, tree });
    if (counts !== null && (counts !== told.counts || isNew)) {
      this.#setting.ondrawn(this.#map.setKept(counts, hasFilter, roaming?.crowds ?? null));
    }
    const basemap = address.basemap ?? dataset?.site.basemap ?? null;
    if (dataset !== null && (basemap !== told.basemap || (isNew && !isNext))) {
      this.#map.setBasemap(dataset.site.basemaps.find(({ id }) => id === basemap) ?? null);
    }
    const isSent = address.camera !== this.#camera;
    // Before the move: with reduced motion it ends at once, and tells where.
    this.#camera = address.camera;
    if (isSent && address.camera !== null) this.#map.moveTo(address.camera);
    this.#map.setMarked(selected, hovered);
    // In another view of the same file an open place has another row, and stays where it is.
    const isOther = address.place !== told.place || told.selected === null;
    if (selected !== null && isOther && !isSent && !(isNew && !isNext && address.camera !== null)) {
      this.#map.setPadding(this.#setting.measureCover());
      this.#map.showPlace(selected);
    }
    if (wantedView !== null && wantedView !== told.wantedView) {
      this.#map.setPadding(this.#setting.measureCover());
      this.#map.fitBounds(wantedView);
    }
    coverage?.tell();
    const overlay = coverage?.imagined.overlay ?? this.#setting.nearOverlay() ?? NO_OVERLAY;
    if (overlay !== told.overlay) this.#map.setOverlay(overlay);
    Object.assign(told, {
      // What is shown stays until something else comes.
      territory: territory ?? told.territory,
      dataset: dataset ?? told.dataset,
      counts,
      selected,
      place: address.place,
      wantedView,
      dark,
      basemap,
      overlay,
    });
    if (!this.#isSettled && (dataset !== null || load.status === 'failed')) {
      this.#isSettled = true;
      this.#setting.onsettled();
    }
  }

  /**
   * A territory has come, whose places are drawn when their clusters are there: unless the address says where to
   * look, the map goes to its start, and says nothing.
   */
  #begin(dataset: Dataset): void {
    this.#map.setGround(dataset.site.sketch ? this.#setting.sketch() : null);
    this.#goToStart(dataset);
    this.#tellSight();
  }

  #goToStart(dataset: Dataset): void {
    if (this.#explorer.address.camera !== null) return;
    const { lon, lat, zoom } = dataset.site.start;
    this.#map.setPadding(this.#setting.measureCover());
    this.#isStarting = true;
    this.#map.lookAt([lon, lat], zoom);
    this.#isStarting = false;
    this.#start = this.#map.camera;
  }
}

/** To less than a pixel: MapLibre rounds what it is given. */
function isSameView(camera: AddressCamera, other: AddressCamera | null): boolean {
  if (other === null) return false;
  return (
    Math.abs(camera.zoom - other.zoom) < 1e-3 &&
    Math.abs(camera.lon - other.lon) < 1e-5 &&
    Math.abs(camera.lat - other.lat) < 1e-5
  );
}
