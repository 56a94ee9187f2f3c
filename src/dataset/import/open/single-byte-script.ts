const FIRST_LETTER = 0xc0;
const LEAST_LETTERS = 12;
/** Western words have a letter beyond ASCII here and there; Arabic and Cyrillic words consist of them. */
const LONG_RUN = 3;
const MOSTLY = 0.6;
/** Bytes of the Latin letters that Windows-1256 keeps for French. Cyrillic has its commonest letters there. */
const LATIN_IN_1256 = new Set([0xe0, 0xe2, 0xe7, 0xe8, 0xe9, 0xea, 0xeb, 0xee, 0xef, 0xf4, 0xf9, 0xfb, 0xfc]);

/** The Windows code page of a text of single bytes that is not in Latin letters; null for a Latin text. */
export function likelyScript(bytes: Uint8Array): 'windows-1251' | 'windows-1256' | null {
  let letters = 0;
  let inRuns = 0;
  let latin = 0;
  let run = 0;
  for (const byte of bytes) {
    if (byte >= FIRST_LETTER) {
      letters += 1;
      run += 1;
      if (LATIN_IN_1256.has(byte)) latin += 1;
      continue;
    }
    if (run >= LONG_RUN) inRuns += run;
    run = 0;
  }
  if (letters < LEAST_LETTERS || inRuns / letters < MOSTLY) return null;
  return latin / letters > 0.1 ? 'windows-1251' : 'windows-1256';
}
