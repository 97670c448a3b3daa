import type { OwnFilesTask } from '../domain/own-files-work.ts';
import type { OwnFilesMessage, OwnFilesRequest } from './dataset-message.ts';
import { doOwnFilesWork } from './do-own-files-work.ts';
import { transferablesOf } from './transferables.ts';

/**
 * Apart from the worker of the site's own files, which begins with the first paint: this one brings the full
 * reader of messy files, and comes only with one. It does one task; who wants it stopped ends it.
 */
function send(message: OwnFilesMessage<OwnFilesTask>): void {
  self.postMessage(message, { transfer: [...transferablesOf(message)] });
}

send({ status: 'started' });

const NEVER_STOPPED = new AbortController().signal;

self.addEventListener('message', ({ data }: MessageEvent<OwnFilesRequest<OwnFilesTask>>) => {
  doOwnFilesWork(
    data.task,
    data.question,
    (progress) => send({ status: 'progress', progress }),
    NEVER_STOPPED,
  ).then(
    (answer) => send({ status: 'done', answer }),
    () => send({ status: 'broken' }),
  );
});
