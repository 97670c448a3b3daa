import { askOwnFiles } from './ask-own-files.ts';
import { FILE_TOOLS } from './file-tools.ts';

/** What the outside world does for a visitor's own files, fetched in one piece. */
export const OWN_FILES_TOOLS = {
  ...FILE_TOOLS,
  work: askOwnFiles,
  isOffline: (): boolean => !navigator.onLine,
};
