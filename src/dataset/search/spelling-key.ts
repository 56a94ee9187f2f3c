/** Shorter keys are shared by words that have nothing in common. */
const SHORTEST_KEY = 3;
const IS_ARABIC = /^[\u0621-\u064A]+$/;
const IS_LATIN = /^[a-z]+$/;

/**
 * One key for the usual spellings of one name: Sulaymaniyah and Sulaimani, Hezbollah and Hizballah, الراشدية and الرشيدية.
 * Takes a folded word; '' for a word with digits or of another script, and for keys that are too short to mean a name.
 */
export function spellingKey(word: string): string {
  const key = IS_LATIN.test(word) ? latinKey(word) : IS_ARABIC.test(word) ? arabicKey(word) : '';
  return key.length < SHORTEST_KEY ? '' : key;
}

/** Vowels that writers of Arabic names exchange are one vowel, and so are q and k, gh and g; double letters are one letter. */
function latinKey(word: string): string {
  return word
    .replace(/[eyi]/g, 'i')
    .replace(/o/g, 'u')
    .replace(/a?i+/g, 'i')
    .replace(/q|c(?!h)/g, 'k')
    .replace(/([dgt])h/g, '$1')
    .replace(/(.)\1+/g, '$1')
    .replace(/h$/, '')
    .replace(/ia$/, 'i')
    .replace(/ala$/, 'ula');
}

/** Long vowels after the first letter are left out, because writers differ on them. */
function arabicKey(word: string): string {
  return word.charAt(0) + word.slice(1).replace(/[اوي]/g, '');
}

const SOUNDS: Readonly<Record<string, string>> = {
  ب: 'b',
  ت: 't',
  ث: 't',
  ج: 'j',
  ح: 'h',
  خ: 'x',
  د: 'd',
  ذ: 'd',
  ر: 'r',
  ز: 'z',
  س: 's',
  ش: '$',
  ص: 's',
  ض: 'd',
  ط: 't',
  ظ: 'z',
  غ: 'g',
  ف: 'f',
  ق: 'k',
  ك: 'k',
  ل: 'l',
  م: 'm',
  ن: 'n',
  ه: 'h',
};

/** The consonants of a folded word in one alphabet for both scripts, so that الموصل and Mosul meet; '' for fewer than three. */
export function consonants(word: string): string {
  const sounds = IS_ARABIC.test(word)
    ? word.replace(/./gu, (letter) => SOUNDS[letter] ?? '')
    : IS_LATIN.test(word)
      ? latinSounds(word)
      : '';
  const found = sounds.replace(/(.)\1+/g, '$1').replace(/h$/, '');
  return found.length < SHORTEST_KEY ? '' : found;
}

function latinSounds(word: string): string {
  return word
    .replace(/sh/g, '$')
    .replace(/kh/g, 'x')
    .replace(/([dgt])h/g, '$1')
    .replace(/[qc]/g, 'k')
    .replace(/p/g, 'b')
    .replace(/v/g, 'f')
    .replace(/[aeiouwy]/g, '');
}

/** Whether one word is Arabic and the other Latin. */
export function isOtherScript(one: string, other: string): boolean {
  return (IS_ARABIC.test(one) && IS_LATIN.test(other)) || (IS_LATIN.test(one) && IS_ARABIC.test(other));
}
