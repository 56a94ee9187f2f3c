import { KNOWN_ARABIC } from './arabic-names.mjs';

/** Letters of Persian, Urdu or Kurdish that Arabic does not have. */
const NOT_ARABIC = /[\u0679\u067E\u0686\u0688\u0691\u0695\u0698\u06A9\u06AA\u06AF\u06B5\u06BA\u06BE\u06C0-\u06D5]/u;
const ARABIC_ONLY = /^[\u0621-\u0652 -]+$/u;
/** Words for the governorate, district or municipality around a town, not for the town. */
const NOT_A_TOWN = /^(محافظة|قضاء|ناحية|بلدية|مديرية|إمارة|ولاية|مدينة|منطقة|إقليم|شهرستان)\s/u;

/** Names that readers of reports know, by GeoNames id, where GeoNames has another transliteration. */
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

/** A plain Latin name: GeoNames' own, without the marks of its transliteration. */
export function englishName({ id, name, ascii }) {
  const known = KNOWN.get(id);
  if (known) return known;
  const isMarked = /[\u0100-\u017F\u1E00-\u1EFF\u2018\u2019\u02BB\u02BC`‘’]/u.test(name);
  return (isMarked ? ascii.replaceAll(/[`']/gu, '') : name).replace(/^(Al|An|As|Ash|At|Ad|Az|Ar) (?=\w)/u, (article) =>
    article.replace(' ', '-'),
  );
}

/**
 * Of a town's other names the one in Arabic letters: with the article if any has it, and the shortest that is whole.
 * Persian names count with their kaf and yeh written the Arabic way. Null where GeoNames has none.
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

/** Vowelled entries of GeoNames often lack letters once the vowels are gone: they come last. */
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
