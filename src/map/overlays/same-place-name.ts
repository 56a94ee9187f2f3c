import { foldWords } from '../../dataset/fold-text';

/** Words that two names of one place may differ in. */
const GENERIC = new Set(['area', 'city', 'town', 'centre', 'center', 'district', 'منطقه', 'مدينه']);
/** Two names that share so many first words name one place: "Erbil International Airport" and "... and coalition base". */
const TELLING_WORDS = 3;

/** Whether a name of the basemap is that of a marker nearby. "Balad" is not "Balad Air Base". */
export function samePlaceName(marker: string, basemap: string): boolean {
  const [a, b] = [wordsOf(marker), wordsOf(basemap)];
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length === 0 || short.some((word, at) => word !== long[at])) return false;
  return short.length === long.length || short.length >= TELLING_WORDS;
}

function wordsOf(name: string): readonly string[] {
  const [main = ''] = name.split(/[(,،]/);
  return foldWords(main).filter((word) => !GENERIC.has(word));
}
