import { AREA_FILTER, parseArea } from '../domain/area';
import { parseRange } from '../domain/number-range';
import { MINUTES_PER_DAY, type Minutes } from '../domain/time-interval';
import type { Engine, EngineChange } from '../spacetime/engine';
import type { Dimension, EventTable } from '../spacetime/event-table';
import { DEFAULT_MEASURE, type Measure, measuresOf } from '../spacetime/figure-measure';
import { rangeMask } from '../spacetime/number-column';
import { isPlaceFilter, PLACE_FILTERS, placeMask, placesWithin } from '../spacetime/place-filter';
import { isRowFilter, isRowFilterValue, ROW_FILTERS, rowFilterMask } from '../spacetime/row-filters';
import { withRoom } from './filter-room';
import type { Comparison } from './selection-values';
import {
  DEFAULT_SPLIT,
  type Filters,
  NO_SPLIT,
  type SelectionUpdate,
  type SelectionValues,
  type UnknownValues,
} from './selection-values';

/** The effect of an update. */
export interface Planned {
  /** The values that differ from the old ones. */
  readonly values: {
    window?: readonly [Minutes, Minutes];
    filters?: Filters;
    split?: string;
    measure?: Measure;
    comparison?: Comparison | null;
  };
  readonly unknown: UnknownValues;
}

/** The new values: the window within the range, and only filters, a split and a measure that the dataset has. */
export function valuesAfter(
  change: SelectionUpdate,
  before: SelectionValues,
  engine: Engine | null,
  isPlace: (id: string) => boolean,
): Planned {
  const values: Planned['values'] = {};
  const asked = change.window && windowWithin(change.window, before.range);
  const window = asked && engine?.cells ? wholeDays(asked, before.range) : asked;
  if (window && (window[0] !== before.window[0] || window[1] !== before.window[1])) values.window = window;
  const wanted = engine && change.filters ? knownFilters(change.filters, engine, isPlace) : null;
  const split = change.split !== undefined && engine ? splitFor(engine, change.split) : change.split;
  if (split !== undefined && split !== before.split) values.split = split;
  const missing = split !== change.split ? (change.split ?? null) : null;
  const measure = change.measure !== undefined && engine ? measureFor(engine, change.measure) : change.measure;
  if (measure !== undefined && measure !== before.measure) values.measure = measure;
  const lacking = measure !== change.measure ? (change.measure ?? null) : null;
  const comparison = engine?.cells ? null : change.comparison;
  const compared = comparison === undefined ? null : knownComparison(comparison, engine, isPlace);
  const askedComparison = compared ? compared.comparison : before.comparison;
  const isRoomAsked = wanted !== null || compared !== null;
  const roomed = isRoomAsked ? withRoom(wanted?.filters ?? before.filters, askedComparison) : null;
  if (roomed && !areSame(roomed.filters, before.filters)) values.filters = roomed.filters;
  if (roomed && !areSame(roomed.comparison, before.comparison)) values.comparison = roomed.comparison;
  const unknown = [...(wanted?.unknown ?? []), ...(compared?.unknown ?? []).map((each) => `b.${each}`)];
  return { values, unknown: { filters: unknown, excess: roomed?.excess ?? [], split: missing, measure: lacking } };
}

/** The same change for the engine, which takes codes instead of values. It holds only the filters that differ. */
export function engineChange(
  { window, filters, split, measure }: Planned['values'],
  zoom: number | undefined,
  before: Filters,
  engine: Engine,
) {
  return {
    ...(window && { window }),
    ...(filters && { filters: codesOf(filters, before, engine) }),
    ...(split !== undefined && { split }),
    ...(measure !== undefined && { measure }),
    ...(zoom !== undefined && { zoom }),
  } satisfies EngineChange;
}

/** The window in whole minutes, its ends in order and within the range. Undefined when an end is not a number. */
function windowWithin(
  [a, b]: readonly [number, number],
  [low, high]: readonly [number, number],
): readonly [number, number] | undefined {
  if (Number.isNaN(a) || Number.isNaN(b)) return undefined;
  const clamp = (minute: number) => Math.min(Math.max(Math.round(minute), low), high);
  return [clamp(Math.min(a, b)), clamp(Math.max(a, b))];
}

/** The whole days that a window touches, one at least: counts by day know no parts of a day. */
function wholeDays(
  [from, to]: readonly [number, number],
  [low, high]: readonly [number, number],
): readonly [number, number] {
  const start = Math.max(low, Math.min(Math.floor(from / MINUTES_PER_DAY) * MINUTES_PER_DAY, high - MINUTES_PER_DAY));
  return [start, Math.min(high, Math.max(start + MINUTES_PER_DAY, Math.ceil(to / MINUTES_PER_DAY) * MINUTES_PER_DAY))];
}

function knownFilters(
  filters: Filters,
  { table: { dimensions, numbers }, cells }: Engine,
  isPlace: (id: string) => boolean,
): { readonly filters: Filters; readonly unknown: string[] } {
  const known: Record<string, readonly string[]> = {};
  const unknown: string[] = [];
  for (const [id, values] of Object.entries(filters)) {
    const dimension = dimensions.find((each) => each.id === id);
    const hasNumbers = numbers?.some((each) => each.id === id) ?? false;
    const has = (value: string) => {
      // Counts by cell know no places, hours or areas.
      if (cells) return dimension?.values.includes(value) ?? false;
      if (isPlaceFilter(id)) return isPlace(value);
      if (id === AREA_FILTER) return parseArea(value) !== null;
      if (isRowFilter(id)) return isRowFilterValue(id, value);
      return dimension?.values.includes(value) || (hasNumbers && parseRange(value) !== null);
    };
    const kept = values.filter(has);
    if (kept.length > 0) known[id] = kept;
    for (const value of values) if (!has(value)) unknown.push(`${id}=${value}`);
  }
  return { filters: known, unknown };
}

/** A comparison with whole minutes in order, and only the values that the dataset has. Null where no value of side B is left. */
function knownComparison(
  comparison: Comparison | null,
  engine: Engine | null,
  isPlace: (id: string) => boolean,
): { readonly comparison: Comparison | null; readonly unknown: readonly string[] } {
  if (comparison?.type === 'window') {
    const [a, b] = comparison.window.map((minute) => Math.round(minute));
    const isKnown = Number.isFinite(a) && Number.isFinite(b);
    const window = [Math.min(a ?? 0, b ?? 0), Math.max(a ?? 0, b ?? 0)] as const;
    return { comparison: isKnown ? { type: 'window', window } : null, unknown: [] };
  }
  if (comparison?.type !== 'filters' || !engine) return { comparison, unknown: [] };
  const { filters, unknown } = knownFilters(comparison.filters, engine, isPlace);
  const open = Object.entries(comparison.filters).filter(
    ([id, values]) => values.length === 0 && canFilterBy(id, engine),
  );
  const all = { ...filters, ...Object.fromEntries(open) };
  return { comparison: Object.keys(all).length > 0 ? { type: 'filters', filters: all } : null, unknown };
}

function canFilterBy(id: string, { table }: Engine): boolean {
  return id === AREA_FILTER || isPlaceFilter(id) || isRowFilter(id) || table.dimensions.some((each) => each.id === id);
}

/** Masks of the filters by place that differ, because the places of a map are no dimension of the table. */
export function placeMasks(
  filters: Filters | undefined,
  before: Filters,
  { table }: Engine,
  places: ReadonlyMap<string, number>,
): Record<string, Uint8Array | null> {
  const differing = filters ? PLACE_FILTERS.filter((id) => !areSame(filters[id], before[id])) : [];
  return Object.fromEntries(
    differing.map((id) => {
      const wanted = filters?.[id]?.flatMap((value) => places.get(value) ?? []);
      return [id, wanted ? placeMask(table, id, new Set(wanted)) : null];
    }),
  );
}

/** Mask of the filter by areas when it differs: incidents that are counted at a place with its point in one of the areas. */
export function areaMask(
  filters: Filters | undefined,
  before: Filters,
  { table, places }: Engine,
): Record<string, Uint8Array | null> {
  if (!filters || areSame(filters[AREA_FILTER], before[AREA_FILTER])) return {};
  const areas = filters[AREA_FILTER]?.flatMap((text) => parseArea(text) ?? []);
  return { [AREA_FILTER]: areas ? placeMask(table, 'at', placesWithin(places, areas)) : null };
}

/** Masks of the filters by hours and by figures that differ. */
export function rowMasks(
  filters: Filters | undefined,
  before: Filters,
  { table }: Engine,
): Record<string, Uint8Array | null> {
  const differing = filters ? ROW_FILTERS.filter((id) => !areSame(filters[id], before[id])) : [];
  return Object.fromEntries(
    differing.map((id) => {
      const wanted = filters?.[id];
      return [id, wanted ? rowFilterMask(table, id, wanted) : null];
    }),
  );
}

/** What the dimensions let pass whose filter differs. The others are left out, because each one costs a pass over the rows. */
function codesOf(filters: Filters, before: Filters, { table }: Engine): NonNullable<EngineChange['filters']> {
  const differing = table.dimensions.filter(({ id }) => !areSame(filters[id], before[id]));
  return Object.fromEntries(
    differing.map((dimension) => [dimension.id, allowedBy(dimension, filters[dimension.id], table)]),
  );
}

/** The codes of the values; for a range that a reader typed, which is no value of its dimension, a mask. */
function allowedBy(
  { id, values }: Dimension,
  wanted: readonly string[] | undefined,
  { numbers, length }: EventTable,
): readonly number[] | Uint8Array | null {
  if (!wanted) return null;
  const column = numbers?.find((each) => each.id === id);
  if (!column || wanted.every((value) => values.includes(value))) return wanted.map((value) => values.indexOf(value));
  const ranges = wanted.flatMap((value) => parseRange(value) ?? []);
  return rangeMask(column, length, ranges);
}

function areSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

const PLACE_DIMENSION = 'place';

/** The wanted dimension; when the table does not have it, the default one or else the first one. */
export function splitFor({ table: { dimensions } }: Engine, wanted: string): string {
  if (wanted === NO_SPLIT) return NO_SPLIT;
  const known = [wanted, DEFAULT_SPLIT].find((each) => dimensions.some(({ id }) => id === each));
  // The map itself shows the places.
  return known ?? dimensions.find(({ id }) => id !== PLACE_DIMENSION)?.id ?? '';
}

/** The wanted measure; when the table cannot fill it, the number of incidents. */
export function measureFor({ table }: Engine, wanted: Measure): Measure {
  return measuresOf(table).includes(wanted) ? wanted : DEFAULT_MEASURE;
}
