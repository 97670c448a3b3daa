import { parseArgs } from 'node:util';
import type { CommandWords } from '../../src/i18n/command/languages.ts';

/** The options that a command knows: whether each takes a value, or several. */
export type KnownOptions = Readonly<Record<string, 'text' | 'texts' | 'flag'>>;

export interface Options {
  /** Values by option, those that were given. */
  readonly texts: ReadonlyMap<string, string>;
  /** Every value of the options that may be given several times. */
  readonly lists: ReadonlyMap<string, readonly string[]>;
  readonly flags: ReadonlySet<string>;
  readonly positionals: readonly string[];
}

/** Something that the person at the keyboard can put right: said in a sentence, without a stack. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
}

/** The command was right: a service or a folder was not. To show its usage would only mislead. */
export class OutsideError extends CommandError {}

/** Arguments to options. Throws a `CommandError` that says which one is wrong. */
export function readOptions(args: readonly string[], known: KnownOptions, words: CommandWords): Options {
  // Not strict: Node would say what is wrong in English, and without what to do.
  const { tokens } = parseArgs({
    args: [...args],
    strict: false,
    tokens: true,
    allowPositionals: true,
    options: Object.fromEntries(
      Object.entries(known).map(([name, kind]) => [name, { type: kind === 'flag' ? 'boolean' : 'string' }]),
    ),
  });
  const texts = new Map<string, string>();
  const lists = new Map<string, string[]>();
  const flags = new Set<string>();
  const positionals: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const kind = Object.hasOwn(known, token.name) ? known[token.name] : undefined;
    if (kind === undefined) throw new CommandError(words.unknownOption(token.rawName));
    if (kind === 'flag') {
      if (token.value !== undefined) throw new CommandError(words.unwantedValue(token.rawName));
      flags.add(token.name);
      continue;
    }
    const isNextOption = token.inlineValue === false && token.value.startsWith('--');
    if (token.value === undefined || token.value === '' || isNextOption) {
      throw new CommandError(words.missingValue(token.rawName));
    }
    if (kind === 'texts') lists.set(token.name, [...(lists.get(token.name) ?? []), token.value]);
    else texts.set(token.name, token.value);
  }
  return { texts, lists, flags, positionals };
}
