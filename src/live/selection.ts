import type { Atlas } from '../dataset/atlas';
import { AREA_FILTER } from '../domain/area';
import { MINUTES_PER_DAY, type Minutes } from '../domain/time-interval';
import type { Engine, EngineChanged } from '../spacetime/engine';
import { nodeFactsOf } from '../spacetime/node-facts';
import { PLACE_FILTERS } from '../spacetime/place-filter';
import { ROW_FILTERS } from '../spacetime/row-filters';
import type { Change, ChangeAuthor, ChangeKind } from './change';
import { createOtherSide } from './other-side';
import { placeIdsOf } from './place-ids';
import { areaMask, engineChange, measureFor, placeMasks, rowMasks, splitFor, valuesAfter } from './plan-update';
import type { Filters, SelectionUpdate, SelectionValues, UnknownValues } from './selection-values';

export interface SelectionHost {
  read(): SelectionValues;
  /** Stores the new values: after the engine has counted, before the change is emitted. */
  write(values: Partial<SelectionValues>): void;
  emit(change: Change): void;
  /** The code of the search could not be fetched: its words stay, and the next ones ask again. */
  searchFailed?(): void;
}

export interface Selection {
  /** Applies all of the change, counts once and emits one change. Returns what the dataset does not have. */
  update(change: SelectionUpdate, by: ChangeAuthor): UnknownValues;
  /**
   * Selects all of an atlas: its whole time, no filters. Calls `show` with these values before the change is emitted.
   */
  open(atlas: Atlas, show: (values: SelectionValues) => void): void;
  /** Counts side B of the comparison; null while nothing is compared. */
  otherEngine(): Engine | null;
  /** The counts that `open` and the views need first, in steps, because each step is slow for a million rows. */
  stepsToReady(atlas: Atlas): readonly (() => void)[];
}

/** Name of the engine's mask that holds the hits of the search. */
const SEARCH_MASK = 'search';
const NO_IDS: ReadonlyMap<string, number> = new Map();

/** The one caller of `Engine.update` in the app. */
export function createSelection({ read, write, emit, searchFailed }: SelectionHost): Selection {
  let current: Atlas | null = null;
  /** Number of the latest search. A search that is not the latest one when it ends is dropped. */
  let latestSearch = 0;
  const other = createOtherSide();

  const search = async (query: string, by: ChangeAuthor) => {
    latestSearch += 1;
    const mine = latestSearch;
    const atlas = current;
    const hits = (await atlas?.search(query)) ?? null;
    if (!atlas || mine !== latestSearch) return;
    atlas.engine.update({ masks: { [SEARCH_MASK]: hits?.mask ?? null } });
    other.setMask(SEARCH_MASK, hits?.mask ?? null);
    write({ applied: hits && { query, corrections: hits.corrections } });
    emit({ kinds: new Set(['filters']), by });
  };

  return {
    update(change, by) {
      const before = read();
      const engine = current?.engine ?? null;
      // Reading the ids passes over all places, so that only a filter by place does it.
      const ids = () => (current ? placeIdsOf(current) : NO_IDS);
      const { values, unknown } = valuesAfter(change, before, engine, (id) => ids().has(id));
      // Counts by cell have no words to search.
      const isSearchable = !engine?.cells || change.query?.trim() === '';
      const query = change.query === before.query || !isSearchable ? undefined : change.query;
      const isSearch = query !== undefined && query.trim() !== '';
      const changed = engine?.update({
        ...engineChange(values, change.zoom, before.filters, engine),
        masks: {
          ...(query !== undefined && !isSearch && { [SEARCH_MASK]: null }),
          ...(changesPlaces(values.filters, before.filters) &&
            placeMasks(values.filters, before.filters, engine, ids())),
          ...(engine && areaMask(values.filters, before.filters, engine)),
          ...(engine && rowMasks(values.filters, before.filters, engine)),
        },
      });
      if (query !== undefined && !isSearch) other.setMask(SEARCH_MASK, null);
      if (current) other.follow(current, { ...before, ...values });
      if (query !== undefined) latestSearch += 1;
      const kinds = kindsOf(values, changed);
      if (query !== undefined) kinds.add('filters');
      const written = { ...values, ...(query !== undefined && { query, ...(!isSearch && { applied: null }) }) };
      // The map reports its zoom at every move, and most of these updates change no value of the store.
      if (Object.keys(written).length > 0) write(written);
      if (kinds.size > 0) emit({ kinds, by });
      if (isSearch) search(query, by).catch(() => searchFailed?.());
      return isSearchable || !change.query
        ? unknown
        : { ...unknown, filters: [...unknown.filters, `q=${change.query}`] };
    },
    open(atlas, show) {
      latestSearch += 1;
      current = atlas;
      other.end();
      const view = viewFor(atlas.engine, read());
      const window = resetEngine(atlas.engine, view);
      show({ range: window, window, filters: {}, query: '', applied: null, comparison: null, ...view });
      emit({
        kinds: new Set(['dataset', 'time', 'filters', 'split', 'measure', 'comparison', 'selected', 'hovered']),
        by: 'page',
      });
    },
    otherEngine: () => other.engine,
    stepsToReady: ({ engine }) => [
      () => void resetEngine(engine, viewFor(engine, read())),
      () => void engine.totals,
      () => void engine.facet(splitFor(engine, read().split)),
      () => void nodeFactsOf(engine),
    ],
  };
}

function changesPlaces(filters: Filters | undefined, before: Filters): boolean {
  return filters !== undefined && PLACE_FILTERS.some((id) => filters[id] !== undefined || before[id] !== undefined);
}

function kindsOf(values: Partial<SelectionValues>, changed: EngineChanged | undefined): Set<ChangeKind> {
  const kinds = new Set<ChangeKind>();
  if (values.window || changed?.time) kinds.add('time');
  if (values.filters || changed?.filters) kinds.add('filters');
  if (values.split !== undefined || changed?.split) kinds.add('split');
  if (values.measure !== undefined || changed?.measure) kinds.add('measure');
  if (changed?.level) kinds.add('level');
  if (values.comparison !== undefined) kinds.add('comparison');
  return kinds;
}

type View = Pick<SelectionValues, 'split' | 'measure'>;

/** What the reader looked at before, as far as the table has it. */
function viewFor(engine: Engine, { split, measure }: View): View {
  return { split: splitFor(engine, split), measure: measureFor(engine, measure) };
}

/** Sets the whole of the table's time and no filters; returns the window. */
function resetEngine(engine: Engine, { split, measure }: View): readonly [Minutes, Minutes] {
  const window = wholeDays(engine.extent);
  const filters = Object.fromEntries(engine.table.dimensions.map(({ id }) => [id, null]));
  const maskIds = [SEARCH_MASK, ...PLACE_FILTERS, AREA_FILTER, ...ROW_FILTERS];
  const masks = Object.fromEntries(maskIds.map((id) => [id, null]));
  engine.update({ window, filters, masks, split: split === '' ? null : split, measure });
  return window;
}

/** Civil days that hold the whole extent; one day when the table is empty. */
function wholeDays([start, end]: readonly [number, number]): readonly [Minutes, Minutes] {
  const from = Math.floor(start / MINUTES_PER_DAY) * MINUTES_PER_DAY;
  const to = Math.ceil(end / MINUTES_PER_DAY) * MINUTES_PER_DAY;
  return [from, Math.max(to, from + MINUTES_PER_DAY)];
}
