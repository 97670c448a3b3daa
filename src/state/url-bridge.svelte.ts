import { decodeAddress, encodeAddress } from '../domain/share/address-codec.ts';
import type { Explorer } from './explorer.svelte.ts';

/**
 * Keeps the address bar and the explorer in step, both ways. A page that may not write its history (a sandboxed
 * frame) goes on without.
 */
export function bridgeUrl(explorer: Explorer): () => void {
  const stop = $effect.root(() => {
    $effect(() => {
      // With the path in front: a camera alone (`#13/45.7/4.9`) would leave the old query standing.
      const url = location.pathname + encodeAddress(explorer.address);
      if (explorer.lastStep === null) return;
      try {
        if (explorer.lastStep === 'push') history.pushState(null, '', url);
        else history.replaceState(null, '', url);
      } catch {
        // No history here: the view works, only its address cannot be shown.
      }
      explorer.lastStep = null;
    });
  });
  const follow = (): void => {
    explorer.follow(decodeAddress(location.search, location.hash));
  };
  addEventListener('popstate', follow);
  return () => {
    removeEventListener('popstate', follow);
    stop();
  };
}
