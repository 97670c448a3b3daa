import { BegunFile, type PlainFile } from './begun-file.ts';
import { MAX_ROWS } from './limits.ts';

/** Null for any file about which there is something to guess, to repair or to say. */
export function openPlainFile(bytes: Uint8Array, begun = new BegunFile()): PlainFile | null {
  const file = begun.end(bytes);
  return file === null || file.grid.rows === 0 || file.grid.rows > MAX_ROWS ? null : file;
}
