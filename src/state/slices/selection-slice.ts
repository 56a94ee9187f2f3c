import type { SliceTools } from '../store';

export interface SelectionSlice {
  /** Index of the incident whose detail is open, or -1. */
  readonly selected: number;
  /** Index of the incident under the pointer or the focus, in list or map, or -1. */
  readonly hovered: number;
  /** Tree node whose incidents the list shows because they share one point, or null. */
  readonly pointList: number | null;
  /** Opens an incident; the map frames it, the list scrolls to it. */
  select(incident: number): void;
  /** Opens by id; false when the dataset has no such incident. */
  selectById(id: string): boolean;
  deselect(): void;
  hover(incident: number): void;
  listPoint(node: number | null): void;
}

export function createSelectionSlice({ get, set }: SliceTools): SelectionSlice {
  return {
    selected: -1,
    hovered: -1,
    pointList: null,
    select(incident) {
      const { dataset } = get();
      // The record is asked for before anything is drawn: what shows it then finds it read, or nearly so.
      if (dataset.status === 'ready' && incident >= 0) void dataset.atlas.detail(incident);
      set({ selected: incident });
    },
    selectById(id) {
      const { dataset } = get();
      if (dataset.status !== 'ready') return false;
      const incident = dataset.atlas.indexOf(id);
      if (incident < 0) return false;
      set({ selected: incident });
      return true;
    },
    deselect() {
      set({ selected: -1 });
    },
    hover(incident) {
      if (get().hovered !== incident) set({ hovered: incident });
    },
    listPoint(node) {
      set({ pointList: node });
    },
  };
}
