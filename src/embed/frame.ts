import type { Address } from '../domain/share/address.ts';
import { readEmbedOptions } from '../domain/share/embed-options.ts';
import { withLocks } from '../domain/share/locks.ts';
import { toAccents } from '../domain/share/readable-colour.ts';
import type { Explorer } from '../state/explorer.svelte.ts';
import type { EmbedLook } from '../state/host.svelte.ts';
import type { Listener } from '../state/url-bridge.svelte.ts';
import { readCommand, toMessage, type FrameEvent } from './messages.ts';
import { obey } from './obey.ts';
import { report } from './report.ts';
import { startView } from './start-view.ts';
import { tellHeight } from './tell-height.ts';

/** The manners of a map in somebody else's page. */
export interface Frame {
  readonly look: EmbedLook;
  /** The address that the map begins with. */
  readonly asked: Address;
  readonly keep: (address: Address) => Address;
  /** Follows the page around; what it gives back tells that page of the map. */
  readonly listen: (explorer: Explorer) => readonly Listener[];
}

/** How the page behaves in a frame of a partner's. */
export function toFrame(written: Address): Frame {
  const asked = { ...written, view: startView(written.view, innerWidth, innerHeight) };
  return {
    look: toLook(asked),
    asked,
    keep: (address) => withLocks(address, asked),
    listen: (explorer) => (window.parent === window ? [] : listenToParent(explorer)),
  };
}

export function toLook({ unknown }: Address): EmbedLook {
  const options = readEmbedOptions(unknown);
  return { options, accents: options.primary === null ? null : toAccents(options.primary) };
}

function listenToParent(explorer: Explorer): readonly Listener[] {
  const { parent } = window;
  const tell = (event: FrameEvent): void => {
    // To whatever origin frames the map: what it says is what everybody sees, and it need not know who it is.
    parent.postMessage(toMessage(event), '*');
  };
  addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
    const command = source === parent ? readCommand(data) : null;
    if (command !== null) obey(explorer, command);
  });
  tellHeight(document, (height) => tell({ type: 'resize', height }));
  return [report(tell)];
}
