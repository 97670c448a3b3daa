import { saveFile } from './save-file.ts';

/** What the outside world does for whoever makes files. */
export const FILE_TOOLS = {
  save: saveFile,
  /** ISO date of the visitor's day. */
  today: (): string => new Date().toISOString().slice(0, 10),
};
