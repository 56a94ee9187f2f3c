import { parseCivil } from '../../domain/civil-time';
import type { FigureClaim, FigureMeasure, Group } from '../../domain/claim';
import { claimsOverlap, groupOfClaim, rangeOfClaim } from '../../domain/claim-range';
import type { Incident } from '../../domain/incident';
import type { Source } from '../../domain/source';
import { statedOn, voiceOf } from '../../domain/voice';

/** A claim and the day on which it was stated. */
export interface StoryPoint {
  readonly claim: FigureClaim;
  /** ISO civil date. */
  readonly date: string;
  /** First minute of that day. */
  readonly minutes: number;
}

/** The claims of a speaker who stated the number more than once. */
export interface StoryLine {
  readonly voice: string;
  /** By day. */
  readonly points: readonly StoryPoint[];
}

/** Claims of one measure and group that changed over time. */
export interface CountStory {
  readonly measure: FigureMeasure;
  readonly group: Group;
  /** Ordered by day, without claims that have no number. */
  readonly points: readonly StoryPoint[];
  /** The speaker with the most claims first. */
  readonly lines: readonly StoryLine[];
  readonly undated: readonly FigureClaim[];
}

/** The most lines that a reader can tell apart in one chart. */
const MOST_LINES = 3;

/** The stories of a record, in its order: measures and groups whose claims of different days contradict each other. */
export function countStories(
  { claims }: Pick<Incident, 'claims'>,
  sources: ReadonlyMap<string, Source>,
): readonly CountStory[] {
  const groups = new Map<string, FigureClaim[]>();
  for (const claim of claims) {
    if (claim.type !== 'figure' || (claim.low === null && claim.high === null)) continue;
    const key = `${claim.measure}|${groupOfClaim(claim)}`;
    groups.set(key, [...(groups.get(key) ?? []), claim]);
  }
  return [...groups.values()].flatMap((same) => {
    const [first] = same;
    const points = same.flatMap((claim) => pointOf(claim, sources)).sort(byDay);
    if (!first || !changes(points)) return [];
    const undated = same.filter((claim) => !points.some((point) => point.claim === claim));
    const { measure } = first;
    return [{ measure, group: groupOfClaim(first), points, lines: linesOf(points, sources), undated }];
  });
}

function pointOf(claim: FigureClaim, sources: ReadonlyMap<string, Source>): readonly StoryPoint[] {
  const date = statedOn(claim, sources);
  const parsed = date === null ? null : parseCivil(date);
  return date !== null && parsed ? [{ claim, date, minutes: parsed.minutes }] : [];
}

function changes(points: readonly StoryPoint[]): boolean {
  return points.some((one, index) =>
    points.slice(index + 1).some((other) => one.minutes !== other.minutes && !claimsOverlap(one.claim, other.claim)),
  );
}

function linesOf(points: readonly StoryPoint[], sources: ReadonlyMap<string, Source>): readonly StoryLine[] {
  const byVoice = new Map<string, StoryPoint[]>();
  for (const point of points) {
    const voice = voiceOf(point.claim, sources);
    if (voice !== null) byVoice.set(voice, [...(byVoice.get(voice) ?? []), point]);
  }
  return [...byVoice]
    .map(([voice, own]) => ({ voice, points: own }))
    .filter((line) => changes(line.points))
    .sort((a, b) => b.points.length - a.points.length)
    .slice(0, MOST_LINES);
}

function byDay(a: StoryPoint, b: StoryPoint): number {
  return a.minutes - b.minutes || rangeOfClaim(a.claim).low - rangeOfClaim(b.claim).low;
}
