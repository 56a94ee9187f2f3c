/** Scripts of the names that are kept, those in which reports of events come most often, and how many names of each. */
const SCRIPTS = [
  { is: /^[\p{Script=Latin}\p{M}\s\d'’ʼ`´ʻ.()/-]+$/u, most: 8 },
  { is: /^[\p{Script=Arabic}\p{M}\s\d()/-]+$/u, most: 5 },
  { is: /^[\p{Script=Cyrillic}\p{M}\s\d'’ʼ.()/-]+$/u, most: 3 },
];
/** Codes of airports and the like, and words in no alphabet of people, such as "almwsl": GeoNames lists both among the names. */
const NO_NAME = /^[A-Z]{2,4}$|^[a-z\s'-]+$/u;

/** The names of a place, its own first: of the kept scripts, each once in the sense of the page's search. */
export function namesOf(own, others) {
  const seen = new Set([keyOf(own)]);
  const counts = SCRIPTS.map(() => 0);
  const kept = others
    .map((each) => each.trim())
    .filter((name) => {
      const key = keyOf(name);
      const script = SCRIPTS.findIndex(({ is }) => is.test(name));
      if (script < 0 || NO_NAME.test(name) || key.length < 2 || seen.has(key)) return false;
      if (counts[script] >= SCRIPTS[script].most) return false;
      counts[script] += 1;
      seen.add(key);
      return true;
    });
  return [own, ...kept];
}

/** As `foldWords` of the page's search folds a name, as far as spellings of one name in one script differ. */
function keyOf(name) {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[\u0640'’ʼ`´ʻ]/gu, '')
    .toLowerCase()
    .replace(/\b(?:al|el|ar|as|ash|at|ad|an|az)-/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
