import type { OwnFilesTask, OwnFilesWork } from '../domain/own-files-work.ts';
import { geocodeOwnFiles } from './geocode-own-files.ts';
import { readOwnFiles } from './read-own-files.ts';
import { writeOwnFiles } from './write-own-files.ts';

type Work = {
  readonly [Task in OwnFilesTask]: (
    question: OwnFilesWork[Task]['question'],
    tell: (progress: OwnFilesWork[Task]['progress']) => void,
    signal: AbortSignal,
  ) => OwnFilesWork[Task]['answer'] | Promise<OwnFilesWork[Task]['answer']>;
};

const WORK: Work = { read: readOwnFiles, geocode: geocodeOwnFiles, write: writeOwnFiles };

/** The same in a worker and, where none runs, on the page. */
export async function doOwnFilesWork<Task extends OwnFilesTask>(
  task: Task,
  question: OwnFilesWork[Task]['question'],
  tell: (progress: OwnFilesWork[Task]['progress']) => void,
  signal: AbortSignal,
): Promise<OwnFilesWork[Task]['answer']> {
  return WORK[task](question, tell, signal);
}
