import { distanceKm } from '../../domain/geo';
import { type DayAtPlace, type FollowQuestion, type FollowResult, followTest } from '../../domain/patterns/followed-by';
import type { FollowChoice } from '../../domain/patterns/patterns-choice';
import { SEED } from '../../domain/patterns/random-numbers';
import { NO_PLACE } from '../../spacetime/event-table';
import { valuesOfRow } from '../../spacetime/row-values';
import { type FollowKinds, rowsOfKind } from './follow-kinds';
import type { LinkedPair } from './follow-links';
import type { PatternSource } from './pattern-source';

const MOST_SHIFTS = 999;
const LEAST_SHIFTS = 99;
/** Looks at one incident under one shift, in all: so many take about a second. */
const MOST_LOOKS = 40_000_000;
const KM_PER_DEGREE = 111.2;

/** An incident and the one that follows it, by rule, by a link of the dataset or both. Rows of the table. */
export interface FollowPair {
  readonly first: number;
  readonly next: number;
  /** Days from one to the other; null where one of them is not known to its day. */
  readonly days: number | null;
  /** Between the points of their places; null where one has none. */
  readonly km: number | null;
  readonly isRule: boolean;
  readonly isLink: boolean;
  /** Whether they are within the distance wherever their places lie. */
  readonly isSure: boolean;
}

export function followQuestion(source: PatternSource, kinds: FollowKinds, choice: FollowChoice): FollowQuestion {
  const { known, atlas, firstDay, endDay } = source;
  const listOf = (value: string): DayAtPlace[] =>
    rowsOfKind(source, kinds.dimension, value).map((at) => {
      const row = known.rows[at] ?? 0;
      const place = atlas.engine.table.place[row] ?? NO_PLACE;
      return { row, day: (known.days[at] ?? 0) - firstDay, place };
    });
  const first = listOf(kinds.first);
  const runs = Math.floor(MOST_LOOKS / Math.max(1, first.length));
  return {
    first,
    next: listOf(kinds.next),
    days: choice.days,
    isNear: choice.km === null ? null : nearBy(source, choice.km),
    span: endDay - firstDay,
    runs: Math.max(LEAST_SHIFTS, Math.min(MOST_SHIFTS, runs)),
    seed: SEED,
  };
}

export function followWork(question: FollowQuestion): () => Generator<undefined, FollowResult> {
  return () => followTest(question);
}

/** Whether two places lie within km. Latitudes alone rule most of them out. */
function nearBy({ atlas }: PatternSource, km: number): (a: number, b: number) => boolean {
  const { lon, lat } = atlas.engine.places;
  const point = (place: number) => ({ lon: lon[place] ?? 0, lat: lat[place] ?? 0 });
  return (a, b) => {
    if (Math.abs((lat[a] ?? 0) - (lat[b] ?? 0)) * KM_PER_DEGREE > km * 1.01) return false;
    return distanceKm(point(a), point(b)) <= km;
  };
}

/** For each first incident that is followed, the next one, on the earliest day; the nearest of that day. In order of time. */
export function rulePairs(source: PatternSource, question: FollowQuestion, km: number | null): readonly FollowPair[] {
  const { first, next, days, isNear } = question;
  const byDay = new Map<number, DayAtPlace[]>();
  for (const each of next) byDay.set(each.day, [...(byDay.get(each.day) ?? []), each]);
  return first.flatMap((from) => {
    for (let after = 1; after <= days; after += 1) {
      const near = (byDay.get(from.day + after) ?? []).filter(
        ({ place }) => !isNear || (from.place >= 0 && place >= 0 && isNear(from.place, place)),
      );
      const [to] = near.map((each) => ({ each, km: kmBetween(source, from.row, each.row) })).sort(byDistance);
      if (to) return [pairOf(source, from.row, to.each.row, { days: after, isRule: true, limit: km })];
    }
    return [];
  });
}

/** The linked pairs of the two kinds, under the dates and filters. */
export function chosenLinks(
  source: PatternSource,
  kinds: FollowKinds,
  links: readonly LinkedPair[],
): readonly LinkedPair[] {
  const { atlas } = source;
  const isKind = (incident: number, value: string) => {
    const row = atlas.rowOf(incident);
    if (atlas.engine.match(row) === 0) return false;
    if (value === '' || !kinds.dimension) return true;
    return valuesOfRow(atlas.engine.table, kinds.dimension.id, row).includes(value);
  };
  return links.filter(({ first, next }) => isKind(first, kinds.first) && isKind(next, kinds.next));
}

/** Whether a linked pair meets the rule too: both known to their day, within the days and the distance. */
export function meetsRule(source: PatternSource, { first, next }: LinkedPair, choice: FollowChoice): boolean {
  const { atlas } = source;
  const [from, to] = [atlas.rowOf(first), atlas.rowOf(next)];
  const days = daysBetween(source, from, to);
  if (days === null || days < 1 || days > choice.days) return false;
  const km = kmBetween(source, from, to);
  return choice.km === null || (km !== null && km <= choice.km);
}

/** The pairs by rule, those that are linked too marked so, and the linked ones that are no such pair. */
export function withLinks(
  source: PatternSource,
  pairs: readonly FollowPair[],
  links: readonly LinkedPair[],
  choice: FollowChoice,
): readonly FollowPair[] {
  const { atlas } = source;
  const rows = links.map((link) => ({ link, first: atlas.rowOf(link.first), next: atlas.rowOf(link.next) }));
  const same = (a: { first: number; next: number }) => (b: { first: number; next: number }) =>
    a.first === b.first && a.next === b.next;
  const marked = pairs.map((pair) => ({ ...pair, isLink: rows.some(same(pair)) }));
  const others = rows
    .filter((each) => !pairs.some(same(each)))
    .map(({ link, first, next }) => ({
      ...pairOf(source, first, next, {
        days: daysBetween(source, first, next),
        isRule: meetsRule(source, link, choice),
        limit: choice.km,
      }),
      isLink: true,
    }));
  const { start } = atlas.engine.table;
  return [...marked, ...others].sort((a, b) => (start[a.first] ?? 0) - (start[b.first] ?? 0) || a.first - b.first);
}

function pairOf(
  source: PatternSource,
  first: number,
  next: number,
  { days, isRule, limit }: { readonly days: number | null; readonly isRule: boolean; readonly limit: number | null },
): FollowPair {
  const km = kmBetween(source, first, next);
  const doubt = radiusOf(source, first) + radiusOf(source, next);
  const isSure = limit === null || (km !== null && km + doubt <= limit);
  return { first, next, days, km, isRule, isLink: false, isSure };
}

/** km within which the place lies; endless where nobody says. */
function radiusOf({ atlas }: PatternSource, row: number): number {
  const place = atlas.engine.table.place[row] ?? NO_PLACE;
  return place === NO_PLACE ? 0 : (atlas.placeAt(place).radiusKm ?? Number.POSITIVE_INFINITY);
}

function kmBetween({ atlas }: PatternSource, a: number, b: number): number | null {
  const { table, places } = atlas.engine;
  const [from, to] = [table.place[a] ?? NO_PLACE, table.place[b] ?? NO_PLACE];
  if (from === NO_PLACE || to === NO_PLACE) return null;
  const point = (place: number) => ({ lon: places.lon[place] ?? 0, lat: places.lat[place] ?? 0 });
  return distanceKm(point(from), point(to));
}

function daysBetween({ known }: PatternSource, a: number, b: number): number | null {
  const [from, to] = [known.rows.indexOf(a), known.rows.indexOf(b)];
  return from < 0 || to < 0 ? null : (known.days[to] ?? 0) - (known.days[from] ?? 0);
}

function byDistance(a: { readonly km: number | null }, b: { readonly km: number | null }): number {
  return (a.km ?? Number.POSITIVE_INFINITY) - (b.km ?? Number.POSITIVE_INFINITY) || 0;
}
