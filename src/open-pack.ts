import { tick } from 'svelte';
import type { PackBase } from './domain/pack-work.ts';
import { startViews } from './io/ask-views.ts';
import type { Explorer } from './state/explorer.svelte.ts';
import type { Host } from './state/host.svelte.ts';
import { Roaming } from './state/roaming.svelte.ts';

/**
 * Makes an explorer walk through a packed file; answers once what is in sight at first is shown. `today`: ISO date of
 * the visitor's day. `isWanted`: false once something else is asked for. `reload`: loads the territory again.
 */
export async function openPack(
  explorer: Explorer,
  base: PackBase,
  today: string,
  host: Host,
  isWanted: () => boolean,
  reload: () => Promise<void>,
): Promise<void> {
  const { site, issues, neighbourhoods, scope } = base.dataset;
  if (scope === undefined) throw new Error('the data set is no view of a packed file');
  const { file, summaryFile, summary } = scope;
  const order = {
    file,
    summaryFile,
    bytes: summary.fileBytes,
    bounds: site.bounds,
    issues,
    neighbourhoods,
    today,
  };
  const reader = await startViews(order, host.toWorker);
  if (!isWanted()) {
    reader.end();
    return;
  }
  const { clientWidth: width, clientHeight: height } = host.frame;
  const roaming = new Roaming(explorer, base, scope, reader, { width, height }, () => void reload());
  explorer.roam(roaming);
  // A map that is there tells what it shows, so that the places are read once.
  await tick();
  // Whoever shows them may have asked already.
  if (!roaming.isReading) await roaming.look();
}
