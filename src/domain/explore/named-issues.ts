import type { Issue } from '../issue.ts';
import { foldText } from './fold-text.ts';
import { otherForms, readQuery } from './query-words.ts';

/** An alias that is a code of another vocabulary (`numerique--*`), which nobody types. */
const CODE = /--|\*|^[A-Z]\d+$/;
/** Fewer letters than that are no beginning of a label, but of everything. */
const SHORTEST_BEGINNING = 3;

/** What people call the issues of a territory: labels, aliases and ids, as the words that tell. */
export interface IssueNames {
  readonly labels: readonly (readonly string[])[];
  readonly aliases: readonly (readonly string[])[];
}

export function namesOfIssues(issues: readonly Issue[]): readonly IssueNames[] {
  const toPhrases = (texts: readonly string[]): (readonly string[])[] =>
    texts.map(readQuery).filter((words) => words.length > 0);
  return issues.map(({ id, names, aliases }) => ({
    labels: toPhrases([foldText(id), ...Object.values(names)]),
    aliases: toPhrases(aliases.filter((alias) => !CODE.test(alias))),
  }));
}

/** By word of a query: the bits of the issues that this word, alone or with others of the query, names in full. */
export function issuesNamedBy(names: readonly IssueNames[], asked: readonly string[]): readonly number[] {
  return asked.map((word) =>
    names.reduce((mask, { labels, aliases }, bit) => {
      const isNamed = [...labels, ...aliases].some(
        (phrase) =>
          phrase.some((part) => isWord(word, part)) &&
          phrase.every((part) => asked.some((other) => isWord(other, part))),
      );
      return isNamed ? mask | (1 << bit) : mask;
    }, 0),
  );
}

/**
 * The issues, as indices, that somebody who types this may mean: each word begins one of a label, or the words
 * are an alias whose last one is still being typed.
 */
export function issuesMeantBy(names: readonly IssueNames[], asked: readonly string[]): readonly number[] {
  if (!asked.some((word) => word.length >= SHORTEST_BEGINNING)) return [];
  const begins = (word: string, part: string): boolean => part.startsWith(word) || isWord(word, part);
  const isMeant = ({ labels, aliases }: IssueNames): boolean =>
    labels.some((label) => asked.every((word) => label.some((part) => begins(word, part)))) ||
    aliases.some((alias) => {
      return (
        alias.length === asked.length &&
        alias.every((part, at) => (at < asked.length - 1 ? isWord : begins)(asked[at] ?? '', part))
      );
    });
  return names.flatMap((issue, index) => (isMeant(issue) ? [index] : []));
}

function isWord(asked: string, word: string): boolean {
  return asked === word || otherForms(asked).includes(word) || otherForms(word).includes(asked);
}
