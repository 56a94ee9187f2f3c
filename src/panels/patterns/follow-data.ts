import { distanceKm, KM_PER_DEGREE } from '../../domain/geo';
import { type DayAtPlace, type FollowQuestion, type FollowResult, followTest } from '../../domain/patterns/followed-by';
import type { FollowChoice } from '../../domain/patterns/patterns-choice';
import { SEED } from '../../domain/patterns/random-numbers';
import { MINUTES_PER_DAY } from '../../domain/time-interval';
import { NO_PLACE } from '../../spacetime/event-table';
import { valuesOfRow } from '../../spacetime/row-values';
import { type FollowKinds, ofKind } from './follow-kinds';
import type { LinkedPair } from './follow-links';
import type { PatternSource } from './pattern-source';

const MOST_SHIFTS = 999;
const LEAST_SHIFTS = 99;
/** Looks at one incident under one shift, in all: so many take about a second. */
const MOST_LOOKS = 40_000_000;
/** Of more first incidents, the pairs are counted and not listed. */
export const MOST_LISTED = 20_000;

/** An incident and the one that follows it, by rule, by a link of the dataset or both. Rows of the table. */
export interface FollowPair {
  readonly first: number;
  readonly next: number;
  /** The fewest and the most days that may lie between them. */
  readonly days: readonly [number, number];
  /** Between the points of their places; null where one has none. */
  readonly km: number | null;
  readonly isRule: boolean;
  readonly isLink: boolean;
  /** Whether they are within the distance wherever their places lie. */
  readonly isSure: boolean;
}

/** What is compared, and how many dated incidents are known to too many days, or lie partly outside the dates. */
export interface FollowTask {
  readonly question: FollowQuestion;
  readonly tooVague: number;
}

export function followTask(source: PatternSource, kinds: FollowKinds, choice: FollowChoice): FollowTask {
  const { known, atlas, firstDay, endDay } = source;
  const all = [...known.rows, ...known.vague].map((row) => dayAtPlace(source, row));
  const usable = all.filter(({ day, last }) => last - day < choice.days && day >= 0 && last < endDay - firstDay);
  const listOf = (value: string) => ofKind(atlas.engine.table, kinds.dimension, value, usable);
  const first = listOf(kinds.first);
  const runs = Math.floor(MOST_LOOKS / Math.max(1, first.length));
  const question: FollowQuestion = {
    first,
    next: listOf(kinds.next),
    days: choice.days,
    isNear: choice.km === null ? null : nearBy(source, choice.km),
    span: endDay - firstDay,
    runs: Math.max(LEAST_SHIFTS, Math.min(MOST_SHIFTS, runs)),
    seed: SEED,
  };
  return { question, tooVague: all.length - usable.length };
}

/** The days on which the row may have been; whole for those that no window cuts. */
function dayAtPlace({ atlas, firstDay }: PatternSource, row: number): DayAtPlace {
  const { start, end, place } = atlas.engine.table;
  return {
    row,
    day: Math.floor((start[row] ?? 0) / MINUTES_PER_DAY) - firstDay,
    last: Math.ceil((end[row] ?? 0) / MINUTES_PER_DAY) - 1 - firstDay,
    place: place[row] ?? NO_PLACE,
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

/**
 * For each first incident that is followed, the next one, on the earliest day; the nearest of that day. In order of time; none where there
 * are too many to list.
 */
export function rulePairs(source: PatternSource, question: FollowQuestion, km: number | null): readonly FollowPair[] {
  const { first, next, days, isNear } = question;
  if (first.length > MOST_LISTED) return [];
  const byDay = new Map<number, DayAtPlace[]>();
  for (const each of next) byDay.set(each.day, [...(byDay.get(each.day) ?? []), each]);
  return first.flatMap((from) => {
    for (let day = from.last + 1; day <= from.day + days; day += 1) {
      const near = (byDay.get(day) ?? []).filter(
        ({ place, last }) =>
          last <= from.day + days && (!isNear || (from.place >= 0 && place >= 0 && isNear(from.place, place))),
      );
      const [to] = near.map((each) => ({ each, km: kmBetween(source, from.row, each.row) })).sort(byDistance);
      if (to) return [pairOf(source, from.row, to.each.row, { isRule: true, limit: km })];
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
  const [least, most] = daysBetween(source, from, to);
  if (least < 1 || most > choice.days) return false;
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
      ...pairOf(source, first, next, { isRule: meetsRule(source, link, choice), limit: choice.km }),
      isLink: true,
    }));
  const { start } = atlas.engine.table;
  return [...marked, ...others].sort((a, b) => (start[a.first] ?? 0) - (start[b.first] ?? 0) || a.first - b.first);
}

function pairOf(
  source: PatternSource,
  first: number,
  next: number,
  { isRule, limit }: { readonly isRule: boolean; readonly limit: number | null },
): FollowPair {
  const km = kmBetween(source, first, next);
  const doubt = radiusOf(source, first) + radiusOf(source, next);
  const isSure = limit === null || (km !== null && km + doubt <= limit);
  return { first, next, days: daysBetween(source, first, next), km, isRule, isLink: false, isSure };
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

/** The fewest and the most days that may lie between two incidents; below 1 where the second may not have been later. */
function daysBetween(source: PatternSource, a: number, b: number): readonly [number, number] {
  const [from, to] = [dayAtPlace(source, a), dayAtPlace(source, b)];
  return [to.day - from.last, to.last - from.day];
}

function byDistance(a: { readonly km: number | null }, b: { readonly km: number | null }): number {
  return (a.km ?? Number.POSITIVE_INFINITY) - (b.km ?? Number.POSITIVE_INFINITY) || 0;
}
