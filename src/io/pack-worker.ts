import type { ViewQuestion } from '../domain/pack/read-pack.ts';
import type { PackRequest } from './pack-message.ts';
import { PackViews } from './pack-views.ts';
import { transferablesOf } from './transferables.ts';

/** Reads views away from the page, and stays as long as its territory is shown: it keeps the blocks it has fetched. */
self.postMessage('started');

let views: PackViews | null = null;

self.addEventListener('message', ({ data, ports }: MessageEvent<PackRequest>) => {
  switch (data.kind) {
    case 'order':
      views = new PackViews(data.order);
      break;
    case 'look':
      void answer(data.question, ports[0]);
  }
});

async function answer(question: ViewQuestion, port: MessagePort | undefined): Promise<void> {
  const cancelled = new AbortController();
  port?.addEventListener('message', () => cancelled.abort());
  port?.start();
  const seen = await views?.look(question, cancelled.signal).catch(() => null);
  port?.postMessage(seen ?? null, [...transferablesOf(seen)]);
}
