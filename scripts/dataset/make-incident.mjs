import { parseClaims } from './parse-claim.mjs';

const ZONES = { 'kabul-shahr-e-naw': 'Asia/Kabul' };
const LOCAL_ZONE = 'Asia/Baghdad';

/** One incident: what the research found, in the editor's words and claims. */
export function makeIncident(fact, edited, sourceOf) {
  if (!edited) throw new Error(`no editorial entry for the incident ${fact.id}`);
  if (edited.claims.length !== fact.claims.length) {
    throw new Error(
      `${fact.id}: ${fact.claims.length} claims in the research, ${edited.claims.length} in the editorial`,
    );
  }
  return {
    id: fact.id,
    kind: edited.kind,
    title: edited.title,
    titleAr: edited.titleAr,
    summary: edited.summary,
    ...(edited.summaryAr && { summaryAr: edited.summaryAr }),
    time: makeTime(fact, edited),
    sites: edited.sites ?? [{ place: fact.place_id, role: 'target' }, ...originOf(fact)],
    ...(edited.weapon && { weapon: edited.weapon }),
    ...(edited.weaponAr && { weaponAr: edited.weaponAr }),
    attributions: edited.attributions.map(({ sources = [], ...said }) => ({
      ...said,
      sources: sources.map((each) => sourceOf(typeof each === 'number' ? fact.claims[each].url : each)),
    })),
    claims: [
      ...fact.claims.flatMap(({ url, attributed_to }, index) =>
        parseClaims(edited.claims[index], sourceOf(url), attributed_to),
      ),
      ...(edited.extra ?? []).flatMap(({ url, claims }) => parseClaims(claims, sourceOf(url), null)),
    ],
    assessments: (edited.assessments ?? []).map(([figure, reason]) => makeAssessment(figure, reason)),
    links: (edited.links ?? []).map(([relation, incident, note]) => ({ relation, incident, ...(note && { note }) })),
    documentation: fact.documentation,
    doubts: edited.doubts ?? [],
    ...(edited.contentWarning && { contentWarning: edited.contentWarning }),
  };
}

function makeTime(fact, edited) {
  const { extent, end = fact.date_end, date = fact.date, note } = edited.time ?? {};
  return {
    date,
    ...(end && { end }),
    precision: 'day',
    ...(extent && { extent }),
    ...(fact.time_local && { timeOfDay: { text: fact.time_local, zone: ZONES[fact.place_id] ?? LOCAL_ZONE } }),
    ...(note && { note }),
  };
}

function originOf({ origin }) {
  if (!origin) return [];
  const role = /found/.test(origin.note) ? 'found' : 'launch';
  return [{ place: origin.place_id, role }];
}

/** `killed iraqiForces 1` or `munitionsReported 8` (group `all`). */
function makeAssessment(figure, reason) {
  const [, measure, group = 'all', best] = /^(\w+)(?: (\w+))? (\d+)$/.exec(figure) ?? [];
  if (!measure) throw new Error(`not an assessment: ${figure}`);
  return { measure, group, best: Number(best), reason };
}
