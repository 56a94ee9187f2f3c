import type { Atlas } from '../dataset/atlas';
import { AREA_FILTER } from '../domain/area';
import type { Engine, EngineChange } from '../spacetime/engine';
import { PLACE_FILTERS } from '../spacetime/place-filter';
import { otherFilters, otherWindow } from './comparison-values';
import { placeIdsOf } from './place-ids';
import { areaMask, engineChange, placeMasks, rowMasks } from './plan-update';
import type { Comparison, Filters, SelectionValues } from './selection-values';

/** What side B takes from the selection. */
export type SharedValues = Pick<SelectionValues, 'window' | 'filters' | 'measure' | 'comparison'>;

/** Counts side B of a comparison, with the columns of the dataset and numbers of its own. */
export interface OtherSide {
  /** Null while nothing is compared. Its level of zoom and its measure are those of the selection. */
  readonly engine: Engine | null;
  /** Brings side B up to date after the selection has been counted. Without a change for B, this costs nothing. */
  follow(atlas: Atlas, values: SharedValues): void;
  /** Hides all rows but those of the mask on side B too; null for none. */
  setMask(name: string, mask: Uint8Array | null): void;
  /** Forgets side B. */
  end(): void;
}

export function createOtherSide(): OtherSide {
  let atlas: Atlas | null = null;
  let engine: Engine | null = null;
  let comparison: Comparison | null = null;
  let shared: Filters = {};
  let applied: Filters = {};
  const masks = new Map<string, Uint8Array | null>();

  const end = () => {
    atlas = null;
    engine = null;
    comparison = null;
    shared = {};
    applied = {};
  };

  const begin = (of: Atlas): Engine => {
    end();
    atlas = of;
    engine = of.engine.fork();
    engine.update({ split: null, masks: Object.fromEntries(masks) });
    return engine;
  };

  const filterChange = (of: Atlas, side: Engine, filters: Filters): EngineChange => {
    const before = applied;
    applied = filters;
    const change = engineChange({ filters }, undefined, before, side);
    // Reading the ids passes over all places, so that only a filter by place does it.
    const hasPlaces = PLACE_FILTERS.some((id) => filters[id] !== undefined || before[id] !== undefined);
    const places = hasPlaces ? placeMasks(filters, before, side, placeIdsOf(of)) : {};
    const hasAreas = filters[AREA_FILTER] !== undefined || before[AREA_FILTER] !== undefined;
    const areas = hasAreas ? areaMask(filters, before, side) : {};
    return { ...change, masks: { ...places, ...areas, ...rowMasks(filters, before, side) } };
  };

  return {
    get engine() {
      return engine;
    },
    follow(of, values) {
      if (!values.comparison) {
        if (engine) end();
        return;
      }
      const side = engine && atlas === of ? engine : begin(of);
      const isOther = comparison !== values.comparison || shared !== values.filters;
      comparison = values.comparison;
      shared = values.filters;
      const { counts, tree } = of.engine;
      const zoom = counts.level + tree.minZoom;
      side.update({
        window: otherWindow(comparison, values.window),
        measure: values.measure,
        ...(side.counts.level !== counts.level && { zoom }),
        ...(isOther && filterChange(of, side, otherFilters(comparison, shared))),
      });
    },
    setMask(name, mask) {
      masks.set(name, mask);
      engine?.update({ masks: { [name]: mask } });
    },
    end() {
      end();
      masks.clear();
    },
  };
}
