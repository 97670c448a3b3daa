/** What the watch asks of the map that draws the basemap. */
export interface BasemapHost {
  /** Loads a style, or clears the one there is. */
  showStyle(url: string | null): void;
  /** Asks again for the tiles that failed. */
  reloadTiles(): void;
  areTilesSettled(): boolean;
}

export interface BasemapEvents {
  /** The style and the tiles in view are on the screen. */
  onDrawn(): void;
  /** It is not coming, or no longer: our own ground is to show. Said once for each attempt. */
  onFailed(): void;
}

/** A style, sprite, glyph or tile that hangs means that neither `load` nor an error ever comes. */
export const PATIENCE = 8000;
/** That many tiles failing in a row, with none arriving between, is a fault of the host and not a hole in its map. */
const TILES_FAILED_IN_A_ROW = 4;

/**
 * Decides whether an online basemap has really come. It asks once: what failed is asked for again only when the
 * browser says that it is online again, or when somebody chooses the basemap again.
 */
export class BasemapWatch {
  readonly #host: BasemapHost;
  readonly #events: BasemapEvents;
  #wanted: string | null = null;
  #state: 'none' | 'coming' | 'drawn' | 'failed' = 'none';
  #hasStyle = false;
  #tilesCome = 0;
  #failedInARow = 0;
  #hasHoles = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: BasemapHost, events: BasemapEvents) {
    this.#host = host;
    this.#events = events;
  }

  get isDrawn(): boolean {
    return this.#state === 'drawn';
  }

  show(style: string | null): void {
    this.stop();
    const hadStyle = this.#state === 'coming' || this.#state === 'drawn';
    this.#wanted = style;
    this.#hasStyle = false;
    this.#tilesCome = 0;
    this.#failedInARow = 0;
    this.#hasHoles = false;
    if (style === null) {
      this.#state = 'none';
      if (hadStyle) this.#host.showStyle(null);
      return;
    }
    this.#state = 'coming';
    this.#timer = setTimeout(() => {
      if (this.#tilesCome > 0) this.#draw();
      else this.#fail();
    }, PATIENCE);
    this.#host.showStyle(style);
  }

  styleLoaded(): void {
    if (this.#state === 'coming') this.#hasStyle = true;
  }

  tileCame(): void {
    this.#tilesCome++;
    this.#failedInARow = 0;
  }

  /** A frame was painted: the moment to look whether everything asked for is there. */
  painted(): void {
    if (this.#state !== 'coming' || !this.#hasStyle || this.#tilesCome === 0) return;
    if (this.#host.areTilesSettled()) this.#draw();
  }

  errorCame(aboutTile: boolean): void {
    if (this.#state === 'coming' && !this.#hasStyle) {
      this.#fail();
      return;
    }
    // Without a sprite or a glyph range the map is poorer, not absent.
    if (!aboutTile || (this.#state !== 'coming' && this.#state !== 'drawn')) return;
    this.#hasHoles = true;
    this.#failedInARow++;
    if (this.#failedInARow >= TILES_FAILED_IN_A_ROW) this.#fail();
  }

  backOnline(): void {
    if (this.#state === 'failed') this.show(this.#wanted);
    else if (this.#state === 'drawn' && this.#hasHoles) {
      this.#hasHoles = false;
      this.#host.reloadTiles();
    }
  }

  /** Everything is to be drawn anew: the graphics context was lost and has come back. */
  again(): void {
    if (this.#state === 'coming' || this.#state === 'drawn') this.show(this.#wanted);
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  #draw(): void {
    this.stop();
    this.#state = 'drawn';
    this.#events.onDrawn();
  }

  #fail(): void {
    this.stop();
    this.#state = 'failed';
    this.#host.showStyle(null);
    this.#events.onFailed();
  }
}
