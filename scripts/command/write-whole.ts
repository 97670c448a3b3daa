import { randomUUID } from 'node:crypto';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { CommandWords } from '../../src/i18n/command/languages.ts';
import { OutsideError } from './read-options.ts';

/**
 * Writes a file whole or not at all: beside its place first, then moved there in one step, so that whoever
 * reads it meanwhile, or a machine that stops, never has half of it.
 */
export async function writeWhole(
  path: string,
  content: string | Iterable<Uint8Array>,
  words: CommandWords,
): Promise<void> {
  const draft = `${path}.${randomUUID()}.tmp`;
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(draft, content, { flag: 'wx' });
    await rename(draft, path);
  } catch {
    await rm(draft, { force: true }).catch(() => undefined);
    throw new OutsideError(words.unwritable(path));
  }
}
