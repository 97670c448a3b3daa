import { decodeAddress, encodeAddress } from '../domain/share/address-codec.ts';
import type { Explorer } from './explorer.svelte.ts';

/**
 * Keeps the address bar and the explorer in step, both ways. A page that may not write its history (a sandboxed
 * frame) goes on without.
 */
export function bridgeUrl(explorer: Explorer): () => void {
  const stop = $effect.root(() => {
    $effect(() => {
      const url = encodeAddress(explorer.address) || location.pathname;
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
