import { toComparable } from './comparable-text.ts';
import { OTHER_ISSUES_ID, type Issue } from '../issue.ts';
import { readList } from './read-list.ts';

/** Bits of a mask that stay for the issues; the last one stands for "other issues". */
export const MAX_ISSUES = 31;

/** The issues whose bits a mask holds. */
export function maskedIssues(issues: readonly Issue[], mask: number): Issue[] {
  return issues.slice(0, MAX_ISSUES).filter((_, bit) => (mask & (1 << bit)) !== 0);
}

export interface CellIssues {
  readonly mask: number;
  /** True where the cell names an issue by its own id or label, not by another vocabulary's word. */
  readonly ownWords: boolean;
  /** Values that mean none of the issues, as the file writes them. */
  readonly unknown: readonly string[];
}

interface Match {
  readonly mask: number;
  readonly ownWords: boolean;
}

const NO_MATCH: Match = { mask: 0, ownWords: false };

function addMatch(words: Map<string, Match>, word: string, { mask, ownWords }: Match): void {
  const before = words.get(word) ?? NO_MATCH;
  // An id or label belongs to its issue alone; an alias may mean several.
  if (before.ownWords && !ownWords) return;
  const keeps = before.ownWords === ownWords;
  words.set(word, { mask: keeps ? before.mask | mask : mask, ownWords });
}

/** `cadre_de_vie` and `cadre de vie` are the id `cadre-de-vie`. */
function withSpaces(folded: string): string {
  return folded.replace(/[\s_-]+/g, ' ');
}

const NO_ISSUE: ReadonlySet<string> = new Set(
  [OTHER_ISSUES_ID, 'Autres enjeux', 'Other issues', 'قضايا أخرى'].map(toComparable),
);

/** True for how files write "none of the issues": nothing to warn of. */
function isNoIssue(word: string): boolean {
  return NO_ISSUE.has(withSpaces(toComparable(word)));
}

/**
 * Finds the issues that a cell names: by id, by label in any language, or by alias, of which those that end
 * in `*` are prefixes. Cells repeat, so each is read once.
 */
export class IssueMatcher {
  readonly #words = new Map<string, Match>();
  /** The same words by what they are with spaces alone, for those that are none of them to the letter. */
  readonly #spacedWords = new Map<string, Match>();
  readonly #prefixes: { readonly prefix: string; readonly mask: number }[] = [];
  readonly #matches = new Map<string, Match>();
  readonly #cells = new Map<string, CellIssues>();
  readonly #delimiter: string;

  constructor(issues: readonly Issue[], delimiter = '') {
    this.#delimiter = delimiter;
    for (const [index, issue] of issues.slice(0, MAX_ISSUES).entries()) {
      const mask = 1 << index;
      for (const word of [issue.id, ...Object.values(issue.names)]) this.#addWord(word, mask, true);
      for (const alias of issue.aliases) {
        const prefix = toComparable(alias.replace(/\*$/, ''));
        if (prefix === '') continue;
        if (alias.endsWith('*')) this.#prefixes.push({ prefix, mask });
        else this.#addWord(alias, mask, false);
      }
    }
  }

  #addWord(word: string, mask: number, ownWords: boolean): void {
    const folded = toComparable(word);
    if (folded === '') return;
    addMatch(this.#words, folded, { mask, ownWords });
    addMatch(this.#spacedWords, withSpaces(folded), { mask, ownWords });
  }

  #matchWord(word: string): Match {
    const known = this.#matches.get(word);
    if (known !== undefined) return known;
    const folded = toComparable(word);
    let match = this.#words.get(folded) ?? NO_MATCH;
    if (match.mask === 0) {
      let mask = 0;
      for (const prefix of this.#prefixes) if (folded.startsWith(prefix.prefix)) mask |= prefix.mask;
      match =
        mask === 0 ? (this.#spacedWords.get(withSpaces(folded)) ?? NO_MATCH) : { mask, ownWords: false };
    }
    this.#matches.set(word, match);
    return match;
  }

  matchCell(cell: string): CellIssues {
    const known = this.#cells.get(cell);
    if (known !== undefined) return known;
    const isKnown = (part: string): boolean => this.#matchWord(part).mask !== 0 || isNoIssue(part);
    const parts = readList(cell, { delimiter: this.#delimiter, isKnown });
    let mask = 0;
    let ownWords = false;
    const unknown: string[] = [];
    for (const part of parts) {
      const match = this.#matchWord(part);
      mask |= match.mask;
      ownWords ||= match.ownWords;
      if (match.mask === 0 && !isNoIssue(part)) unknown.push(part);
    }
    const read: CellIssues = { mask, ownWords, unknown };
    this.#cells.set(cell, read);
    return read;
  }
}
