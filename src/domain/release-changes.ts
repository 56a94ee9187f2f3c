import { dayStart } from './civil-time';
import { distanceKm } from './geo';
import type { Minutes } from './time-interval';

/** A figure of an incident as the totals count it; null is not stated. */
export type ComparedFigure = { readonly low: number; readonly best: number; readonly high: number } | null;

/** What two releases are compared by, of one incident. */
export interface ReleaseEntry {
  /** Index of the incident in its dataset. */
  readonly incident: number;
  /** The id that the file has; null where the page made one up from the number of the row. */
  readonly id: string | null;
  /** Null where the file has none. */
  readonly title: string | null;
  readonly kind: string;
  /** Line of the totals; '' where the dataset has no classes. */
  readonly line: string;
  readonly start: Minutes;
  readonly end: Minutes;
  readonly place: string;
  readonly point: { readonly lon: number; readonly lat: number } | null;
  readonly killed: ComparedFigure;
  readonly wounded: ComparedFigure;
  /** How many incidents the entry stands for. */
  readonly weight: number;
  /** All that the dataset says of it, as text; null where only a table's row does. */
  readonly record: string | null;
}

/**
 * In the order in which they are told. `place`: another point, or another name. `record`: nothing but texts, claims, sources or
 * attributions.
 */
export const CHANGED_FIELDS = [
  'killed',
  'wounded',
  'place',
  'date',
  'line',
  'kind',
  'title',
  'weight',
  'record',
] as const;
export type ChangedField = (typeof CHANGED_FIELDS)[number];

/** How an entry of one release was found in the other. */
export type MatchRule = 'id' | 'dayPlaceKind' | 'dayTitle' | 'placeTitle';

export type ReleaseChange =
  | { readonly type: 'added'; readonly newer: ReleaseEntry }
  | { readonly type: 'removed'; readonly older: ReleaseEntry }
  | {
      readonly type: 'changed';
      readonly older: ReleaseEntry;
      readonly newer: ReleaseEntry;
      readonly rule: MatchRule;
      readonly fields: readonly ChangedField[];
      /** Between the two points; null where one is missing. */
      readonly movedKm: number | null;
    };

export interface ReleaseComparison {
  /** By date; those without a date first. */
  readonly changes: readonly ReleaseChange[];
  /** Entries that are in both and do not differ. */
  readonly same: number;
  /** Pairs by the rule that found them. */
  readonly matched: Readonly<Record<MatchRule, number>>;
}

/** Degrees of latitude in which two points count as one place: about a kilometre. */
const PLACE_DEGREES = 0.01;
/** Points that differ by less are the same point, written with fewer decimals. */
const SAME_POINT_KM = 0.02;

/**
 * Without an id in common, two entries are one incident when they agree on these, and when nothing else in either release
 * does: where several could be meant, none is taken.
 */
const RULES: readonly { readonly rule: MatchRule; readonly key: (entry: ReleaseEntry) => string | null }[] = [
  { rule: 'id', key: ({ id }) => id },
  { rule: 'dayPlaceKind', key: (entry) => JSON.stringify([dayStart(entry.start), placeKey(entry), entry.kind]) },
  { rule: 'dayTitle', key: (entry) => titled(entry, dayStart(entry.start)) },
  { rule: 'placeTitle', key: (entry) => titled(entry, placeKey(entry)) },
];

/** What differs between two releases of a dataset. `docs/releases.md` says it in words. */
export function compareReleases(older: readonly ReleaseEntry[], newer: readonly ReleaseEntry[]): ReleaseComparison {
  const pairs = new Map<ReleaseEntry, { readonly newer: ReleaseEntry; readonly rule: MatchRule }>();
  const taken = new Set<ReleaseEntry>();
  const matched = { id: 0, dayPlaceKind: 0, dayTitle: 0, placeTitle: 0 };
  for (const { rule, key } of RULES) {
    const left = older.filter((entry) => !pairs.has(entry));
    const right = uniqueBy(
      newer.filter((entry) => !taken.has(entry)),
      key,
    );
    for (const [text, entry] of uniqueBy(left, key)) {
      const found = entry && right.get(text);
      if (!entry || !found) continue;
      pairs.set(entry, { newer: found, rule });
      taken.add(found);
      matched[rule] += 1;
    }
  }
  const changes: ReleaseChange[] = newer
    .filter((entry) => !taken.has(entry))
    .map((entry) => ({ type: 'added', newer: entry }));
  let same = 0;
  for (const entry of older) {
    const pair = pairs.get(entry);
    if (!pair) {
      changes.push({ type: 'removed', older: entry });
      continue;
    }
    const movedKm = entry.point && pair.newer.point ? distanceKm(entry.point, pair.newer.point) : null;
    const fields = fieldsThatDiffer(entry, pair.newer, movedKm);
    if (fields.length > 0) changes.push({ type: 'changed', older: entry, ...pair, fields, movedKm });
    else same += 1;
  }
  return { changes: changes.sort((a, b) => entryOf(a).start - entryOf(b).start), same, matched };
}

/** The newer entry of a change, or the older one of a removed incident. */
export function entryOf(change: ReleaseChange): ReleaseEntry {
  return change.type === 'removed' ? change.older : change.newer;
}

/** A record differs with each of its fields: it is named only where no other field is. */
function fieldsThatDiffer(a: ReleaseEntry, b: ReleaseEntry, movedKm: number | null): readonly ChangedField[] {
  const fields = CHANGED_FIELDS.filter((field) => field !== 'record' && differs(field, a, b, movedKm));
  const isOtherRecord = a.record !== null && b.record !== null && a.record !== b.record;
  return fields.length === 0 && isOtherRecord ? ['record'] : fields;
}

function differs(field: ChangedField, a: ReleaseEntry, b: ReleaseEntry, movedKm: number | null): boolean {
  if (field === 'date') return a.start !== b.start || a.end !== b.end;
  if (field === 'place') {
    const isOtherPoint = movedKm === null ? (a.point === null) !== (b.point === null) : movedKm > SAME_POINT_KM;
    return isOtherPoint || a.place !== b.place;
  }
  if (field === 'killed' || field === 'wounded') return !isSameFigure(a[field], b[field]);
  return a[field] !== b[field];
}

function isSameFigure(a: ComparedFigure, b: ComparedFigure): boolean {
  if (!a || !b) return a === b;
  return a.low === b.low && a.best === b.best && a.high === b.high;
}

/** Entries by their key; null for a key that several have. Entries without a key are left out. */
function uniqueBy(
  entries: readonly ReleaseEntry[],
  keyOf: (entry: ReleaseEntry) => string | null,
): ReadonlyMap<string, ReleaseEntry | null> {
  const found = new Map<string, ReleaseEntry | null>();
  for (const entry of entries) {
    const key = keyOf(entry);
    if (key !== null) found.set(key, found.has(key) ? null : entry);
  }
  return found;
}

function placeKey({ point, place }: ReleaseEntry): string {
  if (!point) return place;
  return [point.lat, point.lon].map((degrees) => Math.round(degrees / PLACE_DEGREES)).join(' ');
}

function titled({ title }: ReleaseEntry, other: string | number): string | null {
  const plain = title?.trim().toLowerCase().replace(/\s+/g, ' ') ?? '';
  return plain === '' ? null : JSON.stringify([plain, other]);
}
