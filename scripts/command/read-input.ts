import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { SourceFile } from '../../src/domain/intake/read-places.ts';
import { askPatiently } from '../../src/io/ask-patiently.ts';
import type { CommandWords } from '../../src/i18n/command/languages.ts';
import { userPath } from './user-path.ts';
import { CommandError, OutsideError } from './read-options.ts';

/** The bytes of a file, or a sentence that says which one cannot be read. */
export async function readInput(path: string, shown: string, words: CommandWords): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch {
    throw new CommandError(words.unreadableFile(shown));
  }
}

/** The same for what `site.json` names: a file beside it, or an address, wherever that leads. */
export async function readSource(address: URL, shown: string, words: CommandWords): Promise<Uint8Array> {
  if (address.protocol === 'file:') return readInput(fileURLToPath(address), shown, words);
  const answer = await askPatiently(address);
  if (!answer.ok) throw new OutsideError(words.unreadableFile(shown));
  return answer.bytes;
}

/** Files as their user names them, each once; a command that reads files and gets none says so. */
export function readNamedFiles(names: readonly string[], words: CommandWords): Promise<SourceFile[]> {
  if (names.length === 0) throw new CommandError(words.missingFile);
  return Promise.all(
    [...new Set(names)].map(async (name) => ({ name, bytes: await readInput(userPath(name), name, words) })),
  );
}
