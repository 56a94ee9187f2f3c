import { maskOfBounds, sameBounds } from './bounds-mask';
import type { Bounds } from './engine';
import type { PlaceTable } from './event-table';
import { createTally, type Tally } from './tally';
import type { TallySource } from './tally-source';

/** Tallies are kept for what the map shows and for one other view that is asked about in turn with it. */
const MOST_VIEWS = 2;

export interface ViewTally {
  readonly bounds: Bounds;
  /** By place, 1 when it lies in the bounds. */
  readonly mask: Uint8Array;
  readonly tally: Tally;
}

export interface ViewTallies {
  /** The views that are kept up to date; the one asked about last comes first. */
  readonly kept: readonly ViewTally[];
  at(bounds: Bounds): ViewTally;
}

/** Keeps the tallies of the bounds that were asked about last, so that asking again while time moves costs nothing. */
export function createViewTallies(source: TallySource, places: PlaceTable): ViewTallies {
  const kept: ViewTally[] = [];
  return {
    kept,
    at(bounds) {
      const index = kept.findIndex((view) => sameBounds(view.bounds, bounds));
      const [known] = index < 0 ? [] : kept.splice(index, 1);
      const view = known ?? makeView(source, places, bounds);
      kept.unshift(view);
      if (kept.length > MOST_VIEWS) kept.pop();
      return view;
    },
  };
}

function makeView(source: TallySource, places: PlaceTable, bounds: Bounds): ViewTally {
  const mask = maskOfBounds(places, bounds);
  return { bounds: { ...bounds }, mask, tally: createTally(source, mask) };
}
