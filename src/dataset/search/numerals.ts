const ROMAN: Readonly<Record<string, string>> = {
  ii: '2',
  iii: '3',
  iv: '4',
  vi: '6',
  vii: '7',
  viii: '8',
  ix: '9',
  xi: '11',
  xii: '12',
};

/** The number of a folded Roman numeral from 2 to 12, so that "Union 3" finds "Union III"; undefined for single letters. */
export function numberOfRoman(word: string): string | undefined {
  return Object.hasOwn(ROMAN, word) ? ROMAN[word] : undefined;
}
