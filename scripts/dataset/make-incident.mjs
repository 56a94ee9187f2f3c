import { makeReview } from './make-review.mjs';
import { parseClaims } from './parse-claim.mjs';

const ZONES = { 'kabul-shahr-e-naw': 'Asia/Kabul' };
const LOCAL_ZONE = 'Asia/Baghdad';

/** One incident: what the research found, in the editor's words and claims. */
export function makeIncident(fact, edited, sourceOf, { voiceOf, speakerOf }) {
  if (!edited) throw new Error(`no editorial entry for the incident ${fact.id}`);
  if (edited.claims.length !== fact.claims.length) {
    throw new Error(
      `${fact.id}: ${fact.claims.length} claims in the research, ${edited.claims.length} in the editorial`,
    );
  }
  for (const member of [
    'class',
    'kind',
    'sides',
    'codes',
    'title',
    'titleAr',
    'summary',
    'summaryAr',
    'attributions',
  ]) {
    if (!edited[member]) throw new Error(`${fact.id}: no ${member}`);
  }
  return {
    id: fact.id,
    kind: edited.kind,
    class: edited.class,
    ...(edited.apart && { apart: edited.apart }),
    sides: edited.sides,
    codes: edited.codes,
    title: edited.title,
    titleAr: edited.titleAr,
    summary: edited.summary,
    summaryAr: edited.summaryAr,
    time: makeTime(fact, edited),
    sites: edited.sites ?? sitesOf(fact),
    ...(edited.weapon && { weapon: edited.weapon }),
    ...(edited.weaponAr && { weaponAr: edited.weaponAr }),
    attributions: edited.attributions.map(({ sources = [], ...said }) => ({
      ...said,
      sources: sources.map((each) => sourceOf(typeof each === 'number' ? fact.claims[each].url : each)),
    })),
    claims: [
      ...fact.claims.flatMap(({ url, attributed_to }, index) =>
        parseClaims(
          named(edited.claims[index], attributed_to, fact.id),
          sourceOf(url),
          speakerOf(attributed_to),
          voiceOf,
        ),
      ),
      ...(edited.extra ?? []).flatMap(({ url, claims }) => parseClaims(claims, sourceOf(url), null, voiceOf)),
    ],
    assessments: (edited.assessments ?? []).map(([figure, reason]) => makeAssessment(figure, reason)),
    links: (edited.links ?? []).map(([relation, incident, note]) => ({ relation, incident, ...(note && { note }) })),
    documentation: edited.documentation ?? fact.documentation,
    doubts: edited.doubts ?? [],
    ...(edited.contentWarning && { contentWarning: edited.contentWarning }),
    review: makeReview(fact, edited),
  };
}

/** Where the research names several speakers for one document, each claim must say which of them speaks. */
function named(claims, attributedTo, id) {
  if (!attributedTo?.includes(';')) return claims;
  const open = claims.find((claim) => typeof claim === 'string' || claim.by === undefined);
  if (!open) return claims;
  throw new Error(`${id}: whose claim is “${open.c ?? open}”: one of “${attributedTo}” or nobody (by: null)`);
}

function makeTime(fact, edited) {
  const { extent, end = fact.date_end, date = fact.date, note, precision = 'day', timeOfDay } = edited.time ?? {};
  const text = timeOfDay === undefined ? fact.time_local : timeOfDay;
  return {
    date,
    ...(end && { end }),
    precision,
    ...(extent && { extent }),
    ...(text && { timeOfDay: { text, zone: ZONES[fact.place_id] ?? LOCAL_ZONE } }),
    ...(note && { note }),
  };
}

/** Sites that the research gives a place for: the first research names one place, the later one a list of them. */
function sitesOf({ place_id, places, origin }) {
  const listed = places?.filter(({ place_id: id }) => id).map(({ place_id: place, role }) => ({ place, role }));
  return [...(listed ?? [{ place: place_id, role: 'target' }]), ...originOf(origin)];
}

function originOf(origin) {
  if (!origin?.place_id) return [];
  const role = /found/.test(origin.note ?? '') ? 'found' : 'launch';
  return [{ place: origin.place_id, role }];
}

/** `killed iraqiForces 1` or `munitionsReported 8` (group `all`); `killed -` holds that no figure is stated. */
function makeAssessment(figure, reason) {
  const [, measure, group = 'all', best] = /^(\w+)(?: (\w+))? (\d+|-)$/.exec(figure) ?? [];
  if (!measure) throw new Error(`not an assessment: ${figure}`);
  return { measure, group, best: best === '-' ? null : Number(best), reason };
}
