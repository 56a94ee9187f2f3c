/**
 * Makes two spellings of a phrase equal: lower case, one space between words, and no accents, vowel signs or hamza, which files
 * leave out as often as they write them. Arabic and Persian letters of one sound become one letter.
 */
export function foldPhrase(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}\u0640\u200c]/gu, '')
    .replace(/[\u0649\u06cc]/g, '\u064a')
    .replace(/\u06a9/g, '\u0643')
    .replace(/\u0131/g, 'i')
    .replace(/[\u2018\u2019\u02bc`]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
}
