import type { Atlas } from '../dataset/atlas';
import { MINUTES_PER_DAY, type Minutes } from '../domain/time-interval';
import type { Engine, EngineChange } from '../spacetime/engine';
import { nodeFactsOf } from '../spacetime/node-facts';
import type { Change, ChangeAuthor, ChangeKind } from './change';

/** Allowed value ids by dimension id; a dimension that is absent does not filter. */
export type Filters = Readonly<Record<string, readonly string[]>>;

/** What is selected, as the store holds it. */
export interface SelectionValues {
  /** All of the dataset's time, whole days, [from, to) in minutes. */
  readonly range: readonly [Minutes, Minutes];
  /** The window [from, to) in minutes. `from === to` is one instant. */
  readonly window: readonly [Minutes, Minutes];
  readonly filters: Filters;
  /** Text of the search field. */
  readonly query: string;
  /** Dimension that rings and colours show. */
  readonly split: string;
}

/** A change of the selection: what is absent stays. `filters` replaces all filters. `zoom` is that of the map. */
export interface SelectionUpdate extends Partial<Omit<SelectionValues, 'range'>> {
  readonly zoom?: number;
}

/** Values that the dataset does not have, and that were left out. */
export interface UnknownValues {
  /** Dimension and value of each, e.g. `kind=raid`; the dimension alone for a split. */
  readonly filters: readonly string[];
  readonly split: string | null;
}

export interface SelectionHost {
  read(): SelectionValues;
  /** Takes the new values over, after the engine has counted and before anybody hears of the change. */
  write(values: Partial<SelectionValues>): void;
  emit(change: Change): void;
}

export interface Selection {
  /** Applies all of the change, counts once and tells everybody once. Answers what the dataset does not have. */
  update(change: SelectionUpdate, by: ChangeAuthor): UnknownValues;
  /**
   * Puts an atlas under the selection: all of its time, no filters. `show` takes over the values that it opens with, before
   * anybody hears of them.
   */
  open(atlas: Atlas, show: (values: SelectionValues) => void): void;
  /** What `open` and the first look of the views ask of an atlas, in steps: each takes a while over a million rows. */
  stepsToReady(atlas: Atlas): readonly (() => void)[];
}

/** Name of the engine's mask that holds the hits of the search. */
const SEARCH_MASK = 'search';
/** The split that is shown unless somebody chose another. */
export const DEFAULT_SPLIT = 'kind';

/** The one caller of `Engine.update` in the app. */
export function createSelection({ read, write, emit }: SelectionHost): Selection {
  let current: Atlas | null = null;
  /** Grows with each search and each dataset: the hits of an older search are dropped. */
  let latestSearch = 0;

  const search = async (query: string, by: ChangeAuthor) => {
    latestSearch += 1;
    const mine = latestSearch;
    const atlas = current;
    const mask = (await atlas?.search(query)) ?? null;
    if (!atlas || mine !== latestSearch) return;
    const changed = atlas.engine.update({ masks: { [SEARCH_MASK]: mask } });
    if (changed.filters) emit({ kinds: new Set(['filters']), by });
  };

  return {
    update(change, by) {
      const before = read();
      const next = valuesAfter(change, before, current?.engine ?? null);
      const isSearch = change.query !== undefined && change.query !== before.query;
      const isBlank = (change.query ?? '').trim() === '';
      const kinds = new Set<ChangeKind>();
      if (current) {
        const forEngine = engineChange(next.values, change.zoom, before.filters, current.engine);
        const masks = isSearch && isBlank ? { [SEARCH_MASK]: null } : {};
        const changed = current.engine.update({ ...forEngine, masks });
        for (const kind of ['time', 'filters', 'split', 'level'] as const) if (changed[kind]) kinds.add(kind);
      }
      if (next.values.window) kinds.add('time');
      if (next.values.filters || isSearch) kinds.add('filters');
      if (next.values.split) kinds.add('split');
      if (isSearch) latestSearch += 1;
      write({ ...next.values, ...(isSearch && { query: change.query }) });
      if (kinds.size > 0) emit({ kinds, by });
      if (isSearch && !isBlank) void search(change.query ?? '', by);
      return next.unknown;
    },
    open(atlas, show) {
      latestSearch += 1;
      current = atlas;
      const split = splitFor(atlas.engine, read().split);
      const window = resetEngine(atlas.engine, split);
      show({ range: window, window, filters: {}, query: '', split });
      emit({ kinds: new Set(['dataset', 'time', 'filters', 'split', 'selected', 'hovered', 'place']), by: 'page' });
    },
    stepsToReady: ({ engine }) => [
      () => void resetEngine(engine, splitFor(engine, read().split)),
      () => void engine.totals,
      () => void engine.facet(splitFor(engine, read().split)),
      () => void nodeFactsOf(engine),
    ],
  };
}

interface Planned {
  /** Only what differs from before. */
  readonly values: { window?: readonly [Minutes, Minutes]; filters?: Filters; split?: string };
  readonly unknown: UnknownValues;
}

/** What the change comes to: the window within the range, filters and split that the dataset has. */
function valuesAfter(change: SelectionUpdate, before: SelectionValues, engine: Engine | null): Planned {
  const values: Planned['values'] = {};
  const window = change.window && windowWithin(change.window, before.range);
  if (window && (window[0] !== before.window[0] || window[1] !== before.window[1])) values.window = window;
  const wanted = engine && change.filters ? knownFilters(change.filters, engine) : null;
  if (wanted && !areSame(wanted.filters, before.filters)) values.filters = wanted.filters;
  const split = change.split !== undefined && engine ? splitFor(engine, change.split) : change.split;
  if (split !== undefined && split !== before.split) values.split = split;
  const lacksSplit = split !== undefined && change.split !== undefined && split !== change.split;
  return { values, unknown: { filters: wanted?.unknown ?? [], split: lacksSplit ? (change.split ?? null) : null } };
}

function engineChange(
  { window, filters, split }: Planned['values'],
  zoom: number | undefined,
  before: Filters,
  engine: Engine,
) {
  return {
    ...(window && { window }),
    ...(filters && { filters: codesOf(filters, before, engine) }),
    ...(split !== undefined && { split }),
    ...(zoom !== undefined && { zoom }),
  } satisfies EngineChange;
}

/** The window in whole minutes, its ends in order and within the range; undefined when it is no number. */
function windowWithin(
  [a, b]: readonly [number, number],
  [low, high]: readonly [number, number],
): readonly [number, number] | undefined {
  if (Number.isNaN(a) || Number.isNaN(b)) return undefined;
  const clamp = (minute: number) => Math.min(Math.max(Math.round(minute), low), high);
  return [clamp(Math.min(a, b)), clamp(Math.max(a, b))];
}

function knownFilters(filters: Filters, { table }: Engine): { readonly filters: Filters; readonly unknown: string[] } {
  const known: Record<string, readonly string[]> = {};
  const unknown: string[] = [];
  for (const [id, values] of Object.entries(filters)) {
    const dimension = table.dimensions.find((each) => each.id === id);
    const has = (value: string) => dimension?.values.includes(value) ?? false;
    const kept = values.filter(has);
    if (kept.length > 0) known[id] = kept;
    for (const value of values) if (!has(value)) unknown.push(`${id}=${value}`);
  }
  return { filters: known, unknown };
}

/** Codes of the dimensions whose filter differs: setting one again costs a pass over the rows. */
function codesOf(filters: Filters, before: Filters, { table }: Engine): Record<string, readonly number[] | null> {
  const differing = table.dimensions.filter(({ id }) => !areSame(filters[id], before[id]));
  return Object.fromEntries(
    differing.map(({ id, values }) => [id, filters[id]?.map((value) => values.indexOf(value)) ?? null]),
  );
}

function areSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** The wanted dimension, or the first where the table does not have it. */
function splitFor({ table: { dimensions } }: Engine, wanted: string): string {
  return dimensions.some(({ id }) => id === wanted) ? wanted : (dimensions[0]?.id ?? '');
}

/** Sets the whole of the table's time and no filters; returns the window. */
function resetEngine(engine: Engine, split: string): readonly [Minutes, Minutes] {
  const window = wholeDays(engine.extent);
  const filters = Object.fromEntries(engine.table.dimensions.map(({ id }) => [id, null]));
  engine.update({ window, filters, masks: { [SEARCH_MASK]: null }, split: split === '' ? null : split });
  return window;
}

/** Civil days that hold the whole extent; one day when the table is empty. */
function wholeDays([start, end]: readonly [number, number]): readonly [Minutes, Minutes] {
  const from = Math.floor(start / MINUTES_PER_DAY) * MINUTES_PER_DAY;
  const to = Math.ceil(end / MINUTES_PER_DAY) * MINUTES_PER_DAY;
  return [from, Math.max(to, from + MINUTES_PER_DAY)];
}
