import { decodeAddress, encodeAddress } from '../domain/share/address-codec.ts';
import { oncePainted } from './once-painted.ts';
import type { Explorer, Step } from './explorer.svelte.ts';

/** Somebody around the map who is told of what it shows: the address bar, a partner's page. */
export type Listener = (explorer: Explorer) => void;

/** Tells those around the map whenever what they asked the explorer for is another. */
export function bridgeOutside(explorer: Explorer, listeners: readonly Listener[]): () => void {
  return $effect.root(() => {
    $effect(() => {
      for (const tell of listeners) tell(explorer);
    });
  });
}

/**
 * Keeps the address bar true. In a partner's page no change makes a step: there "back" is the partner's. The map is
 * shown first: the browser's own process may take longer to note an address than we to filter 100,000 places.
 */
export function writeHistory(most: Step): Listener {
  return (explorer) => {
    // With the path in front: a camera alone (`#13/45.7/4.9`) would leave the old query standing.
    const url = location.pathname + encodeAddress(explorer.told(explorer.address));
    if (explorer.lastStep === null) return;
    const isPush = explorer.lastStep === 'push' && most === 'push';
    explorer.lastStep = null;
    oncePainted(() => {
      note(isPush, url);
    });
  };
}

/** A page that may not write its history (a sandboxed frame) goes on without. */
function note(isPush: boolean, url: string): void {
  try {
    if (isPush) history.pushState(null, '', url);
    else history.replaceState(null, '', url);
  } catch {
    // No history here: the view works, only its address cannot be shown.
  }
}

/** Goes where "back", "forward" or a person's own typing in the address bar lead. */
export function followHistory(explorer: Explorer): void {
  addEventListener('popstate', () => {
    explorer.follow(decodeAddress(location.search, location.hash));
  });
}
