import type { CoverageTask } from '../domain/coverage-work.ts';
import type { CoverageReply, CoverageRequest } from './coverage-message.ts';
import { TerritoryMeasure } from './territory-measure.ts';

/**
 * Measures coverage away from the page. It stays as long as its territory is shown: what it has prepared once
 * makes the next question, an imagined place, fast enough for a pointer.
 */
self.postMessage('started');

let measure: TerritoryMeasure | null = null;

self.addEventListener('message', ({ data, ports }: MessageEvent<CoverageRequest>) => {
  switch (data.kind) {
    case 'territory':
      measure = new TerritoryMeasure(data.order);
      break;
    case 'task': {
      const [port] = ports;
      const reply = (message: CoverageReply<CoverageTask>): void => port?.postMessage(message);
      void measure?.work(data.task, data.question).then(
        // Copied, not given away: the worker compares the next imagined place with it.
        (answer) => reply({ status: 'done', answer }),
        () => reply({ status: 'broken' }),
      );
    }
  }
});
