/** Arabic of several files as one; two files may have the same text only with the same Arabic. */
export function mergeArabic(files) {
  const merged = {};
  for (const [english, arabic] of files.flatMap((file) => Object.entries(file))) {
    if (Object.hasOwn(merged, english) && merged[english] !== arabic) {
      throw new Error(`two Arabic texts for: ${english}`);
    }
    merged[english] = arabic;
  }
  return merged;
}

/**
 * Arabic of every text that the editor wrote. Stops the build where one is missing or no longer used, so that the two
 * languages cannot drift apart; a place that no incident names yet keeps its Arabic.
 * @param {object[]} allPlaces those of the dataset and those that no incident names
 * @param {Record<string, string>} arabic by the English text
 */
export function makeTranslations({ places, incidents }, actors, allPlaces, arabic) {
  const names = new Set(actors.map(({ name }) => name));
  const texts = [
    ...actors.flatMap(({ frontFor = [] }) => frontFor.flatMap(({ attributedTo, note }) => [attributedTo, note])),
    ...places.flatMap(textsOfPlace),
    ...incidents.flatMap(textsOfIncident),
  ];
  const needed = new Set(texts.filter((text) => text && !names.has(text)));
  const known = new Set([...needed, ...allPlaces.flatMap(textsOfPlace).filter(Boolean)]);
  const missing = [...known].filter((text) => !Object.hasOwn(arabic, text));
  if (missing.length > 0) throw new Error(`no Arabic for: ${missing.join(' | ')}`);
  const unused = Object.keys(arabic).filter((text) => !known.has(text));
  if (unused.length > 0) throw new Error(`Arabic that nothing uses: ${unused.join(' | ')}`);
  return Object.fromEntries([...needed].map((text) => [text, arabic[text]]));
}

function textsOfPlace({ basis, note, admin, alternatives }) {
  return [basis, note, admin, ...alternatives.map((each) => each.basis)];
}

function textsOfIncident({
  contentWarning,
  time,
  sites,
  sides,
  attributions,
  claims,
  assessments,
  links,
  doubts,
  review,
}) {
  return [
    contentWarning,
    time.note,
    sides.note,
    ...sites.map(({ note }) => note),
    ...attributions.flatMap(({ by, note }) => [by, note]),
    ...claims.flatMap((claim) => [claim.attributedTo, claim.note, claim.condition, ownWords(claim)]),
    ...assessments.map(({ reason }) => reason),
    ...links.map(({ note }) => note),
    ...doubts,
    ...review.history.flatMap(({ what, why }) => [what, why]),
  ];
}

/** A statement in the editor's words; the document's own stay in its language, and figures such as "19:45" need no word. */
function ownWords({ type, exact, value }) {
  return type === 'statement' && !exact && /\p{Script=Latin}/u.test(value) ? value : undefined;
}
