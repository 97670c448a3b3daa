import type { OwnFilesQuestion } from '../domain/own-files.ts';
import type { OwnFilesMessage } from './dataset-message.ts';
import { readOwnFiles } from './read-own-files.ts';
import { transferablesOf } from './transferables.ts';

/**
 * Apart from the worker of the site's own files, which begins with the first paint: this one brings the full
 * reader of messy files, and comes only with one.
 */
function send(message: OwnFilesMessage, transfer: Transferable[] = []): void {
  self.postMessage(message, { transfer });
}

send({ status: 'started' });

self.addEventListener('message', ({ data: question }: MessageEvent<OwnFilesQuestion>) => {
  const reading = readOwnFiles(question, (progress) => send({ status: 'progress', ...progress }));
  const { table, tree, locations, order } = reading.dataset;
  send({ status: 'read', reading }, [...transferablesOf([table, tree, locations, order, reading.report])]);
});
