/** From so many letters on, one edit is forgiven, and two. */
const ONE_EDIT_FROM = 4;
const TWO_EDITS_FROM = 8;
/** Shorter words must begin with the right letter: "judo" is no misspelt "ludo". */
const ANY_BEGINNING_FROM = 6;

/** How many typing errors a word may have. A number has none: it would be another house. */
export function forgivenEdits(word: string): number {
  if (word.length < ONE_EDIT_FROM || /\p{N}/u.test(word)) return 0;
  return word.length < TWO_EDITS_FROM ? 1 : 2;
}

/** Rows of the table of distances, kept between calls: the search measures thousands of words a keystroke. */
let [before, above, row] = [new Uint8Array(64), new Uint8Array(64), new Uint8Array(64)];

/**
 * The typing errors between a word and `text[start … end]`: letters too many, missing, wrong, or two swapped. The
 * word may also be only the beginning of the text, if its last letter is right: it is still being typed. More
 * than `most` errors are told as `most + 1`.
 */
export function countTypingErrors(
  word: string,
  text: string,
  start: number,
  end: number,
  most: number,
): number {
  const length = end - start;
  const typed = word.length;
  if (length < typed - most) return most + 1;
  if (typed < ANY_BEGINNING_FROM && word.charCodeAt(0) !== text.charCodeAt(start)) return most + 1;
  const columns = Math.min(length, typed + most);
  if (columns >= row.length)
    [before, above, row] = [
      new Uint8Array(columns * 2),
      new Uint8Array(columns * 2),
      new Uint8Array(columns * 2),
    ];
  for (let column = 0; column <= columns; column++) row[column] = Math.min(column, most + 1);
  let best = most + 1;
  for (let line = 1; line <= typed; line++) {
    [before, above, row] = [above, row, before];
    row[0] = Math.min(line, most + 1);
    const letter = word.charCodeAt(line - 1);
    const earlier = line > 1 ? word.charCodeAt(line - 2) : -1;
    let least = row[0];
    for (let column = 1; column <= columns; column++) {
      const other = text.charCodeAt(start + column - 1);
      const isSame = letter === other;
      let errors = (above[column - 1] ?? 0) + (isSame ? 0 : 1);
      const isSwapped =
        column > 1 && letter === text.charCodeAt(start + column - 2) && earlier === other && !isSame;
      if (isSwapped) errors = Math.min(errors, (before[column - 2] ?? 0) + 1);
      // The beginning of a longer word counts where the word ends on the right letter.
      if (line === typed && (isSame || isSwapped)) best = Math.min(best, errors);
      errors = Math.min(errors, (above[column] ?? 0) + 1, (row[column - 1] ?? 0) + 1, most + 1);
      row[column] = errors;
      if (errors < least) least = errors;
    }
    if (least > most) return most + 1;
  }
  return columns === length ? Math.min(best, row[columns] ?? best) : best;
}
