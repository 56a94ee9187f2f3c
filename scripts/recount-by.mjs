import { countIncident } from './recount.mjs';

/*
 * Counts parts of the dataset again, from its JSON alone and by code of its own, as `recount.mjs` does: by period and by value.
 */

const DAY_MS = 86_400_000;

/** The first and the last day of an incident, as numbers of days since 1970. */
function daysOf({ time }) {
  const day = (text) => Date.parse(`${text}T00:00Z`) / DAY_MS;
  return [day(time.date), day(time.end ?? time.date)];
}

/** Names of the period in which a day lies: the day itself, the Monday of its week, its month. */
export const PERIODS = {
  day: (day) => new Date(day * DAY_MS).toISOString().slice(0, 10),
  week: (day) => new Date((day - ((((day + 3) % 7) + 7) % 7)) * DAY_MS).toISOString().slice(0, 10),
  month: (day) => new Date(day * DAY_MS).toISOString().slice(0, 7),
};

/** Values of an incident: its first site, its kind, and everybody to whom somebody ascribes it without denying it. */
export const VALUES = {
  place: ({ sites }) => [sites[0].place],
  kind: ({ kind }) => [kind],
  actor: ({ attributions = [] }) => [
    ...new Set(attributions.flatMap(({ actor, status }) => (actor && status !== 'denied' ? [actor] : []))),
  ],
};

/** Incidents that touch the days from `from` to `to`, both included. */
export function incidentsWithin(dataset, from, to) {
  const [first, last] = [Date.parse(from) / DAY_MS, Date.parse(to) / DAY_MS];
  return dataset.incidents.filter((incident) => daysOf(incident)[0] <= last && daysOf(incident)[1] >= first);
}

/** Only those that are known to one day. */
export function knownToDay(incidents) {
  return incidents.filter((incident) => daysOf(incident)[0] === daysOf(incident)[1]);
}

/** `{incidents, low, best, high, notStated}` by name and line; `namesOf` gives the names of an incident. */
export function countBy(incidents, measure, namesOf) {
  const groups = {};
  for (const incident of incidents) {
    const line = incident.apart ?? incident.class;
    const count = measure === 'incidents' ? { low: 1, best: 1, high: 1 } : countIncident(incident, measure);
    for (const name of namesOf(incident)) {
      groups[name] ??= {};
      groups[name][line] ??= { incidents: 0, low: 0, best: 0, high: 0, notStated: 0 };
      const sum = groups[name][line];
      sum.incidents += 1;
      if (count === null) sum.notStated += 1;
      for (const key of ['low', 'best', 'high']) sum[key] += count?.[key] ?? 0;
    }
  }
  return groups;
}

/** Names of the period by the first day. */
export function periodOf(unit) {
  return (incident) => [PERIODS[unit](daysOf(incident)[0])];
}

/** Names with the largest figure, and the figure: incidents of all lines added up, people of the largest line. */
export function worstOf(groups, measure) {
  const figure = (lines) => {
    const known = Object.values(lines).map((sum) =>
      measure === 'incidents' ? sum.incidents : sum.incidents > sum.notStated ? sum.best : 0,
    );
    return measure === 'incidents' ? known.reduce((a, b) => a + b, 0) : Math.max(0, ...known);
  };
  const most = Math.max(0, ...Object.values(groups).map(figure));
  return { most, names: Object.keys(groups).filter((name) => most > 0 && figure(groups[name]) === most) };
}
