import process from 'node:process';
import { COMMAND_WORDS, DEFAULT_COMMAND_WORDS, type CommandWords } from '../../src/i18n/command/languages.ts';
import { CommandError, OutsideError, readOptions, type KnownOptions, type Options } from './read-options.ts';

/** How a command ended, for whoever runs it from a script. */
export const EXIT = { done: 0, dataErrors: 1, wrongUsage: 2 } as const;

export interface Command {
  readonly name: keyof CommandWords['usage'];
  readonly options: KnownOptions;
  /** Does the work and answers one of `EXIT`. */
  readonly run: (options: Options, words: CommandWords) => Promise<number>;
}

/** The language asked for, read before the rest so that what is wrong with the rest is said in it. */
function wordsOf(args: readonly string[]): CommandWords {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  if (at === -1) return DEFAULT_COMMAND_WORDS;
  const asked = args[at] === '--lang' ? args[at + 1] : args[at]?.slice('--lang='.length);
  const words = Object.hasOwn(COMMAND_WORDS, asked ?? '') ? COMMAND_WORDS[asked ?? ''] : undefined;
  if (words !== undefined) return words;
  throw new CommandError(DEFAULT_COMMAND_WORDS.unknownLanguage(Object.keys(COMMAND_WORDS).join(', ')));
}

/**
 * Runs a command with the arguments of the process. What its user can put right goes to standard error as a
 * sentence, with the usage; anything else is a bug and throws.
 */
export async function runCommand({ name, options, run }: Command): Promise<void> {
  const args = process.argv.slice(2);
  // Whoever reads us may stop early (`| head`): that is no error of ours.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
  let words = DEFAULT_COMMAND_WORDS;
  try {
    words = wordsOf(args);
    if (args.includes('--help')) {
      process.stdout.write(`${words.usageLine(words.usage[name])}\n`);
      return;
    }
    process.exitCode = await run(readOptions(args, { ...options, lang: 'text' }, words), words);
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    process.stderr.write(`${error.message}\n`);
    if (!(error instanceof OutsideError)) process.stderr.write(`${words.usageLine(words.usage[name])}\n`);
    process.exitCode = EXIT.wrongUsage;
  }
}
