import { instantiate, type ClusterCode } from './assembly/cluster-points.ts?wasm';

/** Where a page's policy allows no WebAssembly, or a cautious browser, the same comes as JavaScript. */
export async function newClusterCode(): Promise<ClusterCode> {
  try {
    return instantiate();
  } catch {
    const inJavaScript = await import('./assembly/cluster-points.ts?js');
    return inJavaScript.instantiate();
  }
}
