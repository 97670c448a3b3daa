import type { PlaceTable } from '../place-table.ts';
import { toCsv } from '../share/to-csv.ts';
import type { Letter } from './mail.ts';

/** The words of a letter in the sender's language. */
export interface LetterWords {
  readonly correctSubject: (name: string) => string;
  readonly suggestSubject: (name: string) => string;
  readonly greeting: string;
  readonly wrong: string;
  readonly address: string;
  readonly row: string;
  readonly newRow: string;
}

interface Correction {
  readonly name: string;
  /** The place's own page. */
  readonly link: string;
  /** What is wrong, in the sender's choice of words and in their own. */
  readonly faults: readonly string[];
  readonly details: string;
}

/** A letter that says what is wrong with a place, with its row for whoever keeps the file. */
export function correctionLetter(
  table: PlaceTable,
  row: number,
  { name, link, faults, details }: Correction,
  words: LetterWords,
): Letter {
  const wrong = [...faults.map((fault) => `- ${fault}`), details.trim()].filter((line) => line !== '');
  const body = [
    words.greeting,
    [words.wrong, name, ...wrong].join('\n'),
    `${words.address} ${link}`,
    `${words.row}\n\n${csvRows(table, row)}`,
  ];
  return { subject: words.correctSubject(name), body: body.join('\n\n') };
}

/** A letter that proposes a place, with the row to add. */
export function suggestionLetter(table: PlaceTable, name: string, words: LetterWords): Letter {
  const body = [words.greeting, `${words.newRow}\n\n${csvRows(table, 0)}`];
  return { subject: words.suggestSubject(name), body: body.join('\n\n') };
}

/** Header and row as the export writes them, without the mark that only a file needs. */
function csvRows(table: PlaceTable, row: number): string {
  return toCsv(table, [row])
    .replace(/^\ufeff/, '')
    .replaceAll('\r\n', '\n')
    .trimEnd();
}
