/**
 * Arabic of every note, doubt, reason and basis. Stops the build where one is missing or no longer used, so that the two
 * languages cannot drift apart.
 * @param {Record<string, string>} arabic by the English text
 */
export function makeTranslations({ places, incidents }, actors, arabic) {
  const names = new Set(actors.map(({ name }) => name));
  const texts = [...places.flatMap(textsOfPlace), ...incidents.flatMap(textsOfIncident)];
  const needed = new Set(texts.filter((text) => text && !names.has(text)));
  const missing = [...needed].filter((text) => !Object.hasOwn(arabic, text));
  if (missing.length > 0) throw new Error(`no Arabic for: ${missing.join(' | ')}`);
  const unused = Object.keys(arabic).filter((text) => !needed.has(text));
  if (unused.length > 0) throw new Error(`Arabic that nothing uses: ${unused.join(' | ')}`);
  return arabic;
}

function textsOfPlace({ basis, note, admin, alternatives }) {
  return [basis, note, admin, ...alternatives.map((each) => each.basis)];
}

function textsOfIncident({ contentWarning, time, sites, attributions, claims, assessments, links, doubts }) {
  return [
    contentWarning,
    time.note,
    ...sites.map(({ note }) => note),
    ...attributions.flatMap(({ by, note }) => [by, note]),
    ...claims.flatMap(({ attributedTo, note, measure, value }) => [attributedTo, note, measure === 'account' && value]),
    ...assessments.map(({ reason }) => reason),
    ...links.map(({ note }) => note),
    ...doubts,
  ];
}
