import { stderr, stdout } from 'node:process';
import type { CommandWords } from '../../src/i18n/command/languages.ts';
import type { Options } from './read-options.ts';
import { userPath } from './user-path.ts';
import { writeWhole } from './write-whole.ts';

/** Puts what a command made where its user wants it: the file of `--out`, else standard output. */
export async function printResult(text: string, { texts }: Options, words: CommandWords): Promise<void> {
  const out = texts.get('out');
  if (out === undefined) {
    stdout.write(text);
    return;
  }
  await writeWhole(userPath(out), text, words);
  stderr.write(`${words.written(out)}\n`);
}
