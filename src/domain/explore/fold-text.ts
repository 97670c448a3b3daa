/**
 * A text as search compares it: lower case, no accents, words of letters and digits with one space between.
 * Œ becomes oe; in Arabic, vowel signs and tatweel go, and the forms of alef, of ya and of ta marbuta are one.
 */
export function foldText(text: string): string {
  let folded = '';
  for (const character of text) folded += foldCharacter(character);
  return folded.replace(/ +/g, ' ').trim();
}

const SPELT_OUT: Readonly<Record<string, string>> = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  // Arabic: alef maqsura and Persian ya, ta marbuta, alef wasla, Persian kaf, tatweel.
  ى: 'ي',
  ی: 'ي',
  ة: 'ه',
  ٱ: 'ا',
  ک: 'ك',
  ـ: '',
};

/** What one character becomes: letters and digits, nothing (an accent on its own) or a space. */
export function foldCharacter(character: string): string {
  // The decomposition parts letters and their marks, Arabic hamza and madda included, and undoes ligatures.
  const decomposed = character.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  let folded = '';
  for (const letter of decomposed)
    folded += SPELT_OUT[letter] ?? (/[\p{L}\p{N}]/u.test(letter) ? letter : ' ');
  return folded;
}
