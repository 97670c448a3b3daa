import { askOwnFiles } from './ask-own-files.ts';
import { saveFile } from './save-file.ts';

/** What the outside world does for a visitor's own files, fetched in one piece. */
export const OWN_FILES_TOOLS = {
  work: askOwnFiles,
  isOffline: (): boolean => !navigator.onLine,
  save: saveFile,
  /** ISO date of the visitor's day. */
  today: (): string => new Date().toISOString().slice(0, 10),
};
