import '../styles/shell.css';
import type { Address } from '../domain/share/address.ts';
import { withLocks } from '../domain/share/locks.ts';
import { openMap, type OpenMap } from '../open-map.ts';
import { Host } from '../state/host.svelte.ts';
import { darkQueryOf, Preferences } from '../state/preferences.svelte.ts';
import { bridgeOutside } from '../state/url-bridge.svelte.ts';
import { ATTRIBUTES, toAddress, withChanges } from './attributes.ts';
import { toForeignWorker } from './foreign-worker.ts';
import { toLook } from './frame.ts';
import { readOrder, type Command, type MapEvent } from './messages.ts';
import { obey } from './obey.ts';
import { report } from './report.ts';
import { shadowSheet } from './shadow-style.ts';
import { startView } from './start-view.ts';

/** The site that this script comes from. */
const OWN_SITE = new URL('..', import.meta.url).href;

interface Shown extends OpenMap {
  readonly host: Host;
  readonly preferences: Preferences;
}

/** `<carto-quartiers issues="emploi">`: the map in a partner's page, behind a shadow root of its own. */
class CartoQuartiers extends HTMLElement {
  static readonly observedAttributes = ATTRIBUTES;
  readonly #root = this.attachShadow({ mode: 'open' });
  /** Started when it is seen: three maps on a long page cost what one does. */
  readonly #sight = new IntersectionObserver((entries) => {
    if (entries.some(({ isIntersecting }) => isIntersecting)) this.#open();
  });
  #asked: Address = toAddress(() => null);
  #shown: Shown | null = null;
  /** What was asked before there was a map to do it. */
  #waiting: Command[] = [];

  connectedCallback(): void {
    this.#sight.observe(this);
  }

  disconnectedCallback(): void {
    this.#sight.disconnect();
    this.#close();
  }

  attributeChangedCallback(name: string): void {
    const shown = this.#shown;
    const before = this.#asked;
    this.#asked = toAddress((attribute) => this.getAttribute(attribute));
    if (shown === null) return;
    if (name === 'src') {
      this.#close();
      this.#open();
      return;
    }
    shown.host.look = toLook(this.#asked);
    shown.preferences.theme = shown.host.look.options.theme;
    shown.explorer.change(withChanges(shown.explorer.address, before, this.#asked));
    shown.reload();
  }

  get issues(): readonly string[] {
    return this.#address.filter.issues;
  }

  set issues(ids: readonly string[]) {
    this.#obey({ type: 'issues', issues: ids });
  }

  get query(): string {
    return this.#address.filter.query;
  }

  set query(q: string) {
    this.#obey({ type: 'query', q });
  }

  /** Opens a place by its id; null closes the one that is open. */
  select(id: string | null): void {
    this.#obey({ type: 'select', id });
  }

  flyTo(position: { lat: number; lon: number; zoom?: number }): void {
    this.#obey({ type: 'flyTo', ...position });
  }

  setView(view: string): void {
    this.#obey({ type: 'setView', view });
  }

  get #address(): Address {
    return this.#shown?.explorer.address ?? this.#asked;
  }

  #obey(order: object): void {
    const command = readOrder(order);
    if (command === null) throw new TypeError(`<carto-quartiers> cannot do this: ${JSON.stringify(order)}`);
    if (this.#shown === null) this.#waiting.push(command);
    else obey(this.#shown.explorer, command);
  }

  #open(): void {
    if (this.#shown !== null) return;
    this.#sight.disconnect();
    const frame = document.createElement('div');
    frame.className = 'frame';
    this.#root.adoptedStyleSheets = [shadowSheet(OWN_SITE)];
    this.#root.replaceChildren(frame);
    const look = toLook(this.#asked);
    const host = new Host({
      root: this.#root,
      frame,
      base: this.#site,
      look,
      ownsPage: false,
      toWorker: toForeignWorker,
    });
    const stop = new AbortController();
    const preferences = new Preferences(look.options.theme, darkQueryOf(window), stop.signal);
    const view = startView(this.#asked.view, this.clientWidth, this.clientHeight);
    const map = openMap({
      target: frame,
      host,
      preferences,
      asked: { ...this.#asked, view },
      keep: (address) => withLocks(address, this.#asked),
    });
    const leave = bridgeOutside(map.explorer, [report((event) => this.#tell(event))]);
    const close = (): void => {
      stop.abort();
      leave();
      map.close();
    };
    this.#shown = { ...map, host, preferences, close };
    for (const command of this.#waiting.splice(0)) obey(map.explorer, command);
  }

  #close(): void {
    this.#shown?.close();
    this.#shown = null;
    this.#root.replaceChildren();
  }

  #tell({ type, ...detail }: MapEvent): void {
    this.dispatchEvent(new CustomEvent(`cq-${type}`, { detail, bubbles: true, composed: true }));
  }

  /** Where the site's files are, with a slash at the end. */
  get #site(): string {
    const src = this.getAttribute('src') ?? OWN_SITE;
    return URL.canParse(src, document.baseURI) ? new URL('.', new URL(src, document.baseURI)).href : OWN_SITE;
  }
}

reflectAttributes(CartoQuartiers.prototype);
// A page that loads the script twice, by two of its parts, has one element.
if (customElements.get('carto-quartiers') === undefined) {
  customElements.define('carto-quartiers', CartoQuartiers);
}

/** Each attribute is a property too: `scroll-wheel-zoom` is `scrollWheelZoom`. Those with a meaning of their own stay. */
function reflectAttributes(prototype: HTMLElement): void {
  for (const attribute of ATTRIBUTES) {
    const property = attribute.replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
    if (property in prototype) continue;
    Object.defineProperty(prototype, property, {
      configurable: true,
      enumerable: true,
      get(this: HTMLElement) {
        return this.getAttribute(attribute);
      },
      set(this: HTMLElement, value: string | number | boolean | null) {
        if (value === null) this.removeAttribute(attribute);
        else this.setAttribute(attribute, String(value));
      },
    });
  }
}
