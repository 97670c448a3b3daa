import type { Address } from '../domain/share/address.ts';
import { encodeAddress } from '../domain/share/address-codec.ts';
import type { EmbedOptions, Switch } from '../domain/share/embed-options.ts';
import type { Accents } from '../domain/share/readable-colour.ts';

/** How the map looks in a partner's page. */
export interface EmbedLook {
  readonly options: EmbedOptions;
  /** The partner's colour as each theme can show it; null for the map's own. */
  readonly accents: Accents | null;
}

/** Where the map stands: in a page of its own, or in a partner's, framed or as an element. */
interface Place {
  /** What it may look into for parts of itself. */
  readonly root: Document | ShadowRoot;
  /** What carries its language, direction and theme. */
  readonly frame: HTMLElement;
  /** Absolute address of the folder that the site is served from. */
  readonly base: string;
  /** Null in a page of its own. */
  readonly look: EmbedLook | null;
  /** True where the address bar and the title are the map's own. */
  readonly ownsPage: boolean;
  /** The address of a worker's script as this page may start it. */
  readonly toWorker: (script: string) => string;
}

/** All that the map knows and changes of what is around it: what is not here it leaves alone. */
export class Host {
  readonly root: Document | ShadowRoot;
  readonly frame: HTMLElement;
  readonly base: string;
  readonly ownsPage: boolean;
  readonly toWorker: (script: string) => string;
  /** Null in a page of its own. */
  look: EmbedLook | null;

  constructor({ root, frame, base, look, ownsPage, toWorker }: Place) {
    this.root = root;
    this.frame = frame;
    this.base = base;
    this.ownsPage = ownsPage;
    this.toWorker = toWorker;
    this.look = $state.raw(look);
  }

  get isEmbedded(): boolean {
    return this.look !== null;
  }

  /** Whether a part of what surrounds the map is wanted. */
  shows(part: Switch): boolean {
    return this.look?.options.switches[part] ?? true;
  }

  /** True for an event that happened in the map, not elsewhere in a partner's page. */
  concerns(event: Event): boolean {
    return event.composedPath().includes(this.frame);
  }

  /** A link that, opened in a new tab, shows the same on the map's own page. */
  linkTo(address: Address): string {
    return this.base + encodeAddress(this.isEmbedded ? withoutEmbed(address) : address);
  }

  /** What a link of the map's own that it follows itself has for an address. */
  hrefOf(address: Address): string {
    return this.isEmbedded ? this.linkTo(address) : encodeAddress(address);
  }
}

function withoutEmbed(address: Address): Address {
  return { ...address, embed: false, lock: [], unknown: [] };
}
