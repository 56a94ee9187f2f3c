import { KNOWN_ARABIC } from './arabic-names.mjs';

/** Letters of Persian, Urdu or Kurdish that Arabic does not have. */
const NOT_ARABIC = /[\u0679\u067E\u0686\u0688\u0691\u0695\u0698\u06A9\u06AA\u06AF\u06B5\u06BA\u06BE\u06C0-\u06D5]/u;
const ARABIC_ONLY = /^[\u0621-\u0652 -]+$/u;
/** Names that start with these words name the governorate, district or municipality around a town, not the town. */
const NOT_A_TOWN = /^(محافظة|قضاء|ناحية|بلدية|مديرية|إمارة|ولاية|مدينة|منطقة|إقليم|شهرستان)\s/u;

/** Names as news reports spell them, by GeoNames id, for towns that GeoNames transliterates otherwise. */
const KNOWN = new Map(
  Object.entries({
    98463: 'Sulaymaniyah',
    100077: 'Abu Ghraib',
    99454: 'Fallujah',
    99347: 'Hillah',
    99131: 'Kut',
    99608: 'Amarah',
    99762: 'Diwaniyah',
    98530: 'Samawah',
    99003: 'Qayyarah',
    92138: 'Al-Qaim',
  }),
);

/** The Latin name of GeoNames, without the special letters of its transliteration. */
export function englishName({ id, name, ascii }) {
  const known = KNOWN.get(id);
  if (known) return known;
  const isMarked = /[\u0100-\u017F\u1E00-\u1EFF\u2018\u2019\u02BB\u02BC`‘’]/u.test(name);
  return (isMarked ? ascii.replaceAll(/[`']/gu, '') : name).replace(/^(Al|An|As|Ash|At|Ad|Az|Ar) (?=\w)/u, (article) =>
    article.replace(' ', '-'),
  );
}

/**
 * The best of a town's other names that is in Arabic letters, or null. A name with the article is better than one
 * without, and then the shortest is best. Persian names count too, with their kaf and yeh replaced by the Arabic
 * letters.
 */
export function arabicName({ id, others }) {
  const known = KNOWN_ARABIC.get(id);
  if (known) return known;
  const candidates = others
    .map((name) => ({
      name: name
        .replaceAll('ک', 'ك')
        .replaceAll('ی', 'ي')
        .replaceAll(/[\u064B-\u0652]/gu, '')
        .trim(),
      isPersian: /[کی]/u.test(name),
      isVowelled: /[\u064B-\u0652]/u.test(name),
    }))
    .filter(({ name }) => ARABIC_ONLY.test(name) && !NOT_ARABIC.test(name) && !NOT_A_TOWN.test(name));
  const [best] = candidates.sort((a, b) => faults(a) - faults(b));
  return best?.name ?? null;
}

/** The lower, the better. Names with vowel marks come last: without the marks, they often lack letters. */
function faults({ name, isPersian, isVowelled }) {
  const isBare = !name.startsWith('ال');
  const isForeign = /^[آئء]/u.test(name);
  const isSpelt = /[أإة]/u.test(name);
  const isLoose = /[هى]$/u.test(name) || /ة(?=\S)/u.test(name);
  return (
    (isBare ? 2 : 0) +
    (isLoose ? 1 : 0) +
    (isPersian || isForeign ? 1 : 0) +
    (isVowelled || name.length < 3 ? 3 : 0) +
    (isSpelt ? 0 : 0.5) +
    name.length / 100
  );
}
