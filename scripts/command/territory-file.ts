import { join, resolve } from 'node:path';
import type { Options } from './read-options.ts';
import { userPath } from './user-path.ts';

/** Where the project keeps its own territory. */
export const DATA_FOLDER = 'data';

/** The path of a file of the territory: in the folder that `--data` names, else in the project's own. */
export function territoryFile({ texts }: Options, name: string): string {
  const folder = texts.get('data');
  return folder === undefined ? resolve(DATA_FOLDER, name) : userPath(join(folder, name));
}

/** Where a command writes a file of the territory: there, or where `--out` says. */
export function outputPath(options: Options, name: string): string {
  const out = options.texts.get('out');
  return out === undefined ? territoryFile(options, name) : userPath(out);
}
