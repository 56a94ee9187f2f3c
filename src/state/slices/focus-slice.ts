import type { FocusSlice } from '../app-state';
import { readRecord } from '../record-ahead';
import type { SliceTools } from './slice-tools';

export function createFocusSlice({ get, change }: SliceTools): FocusSlice {
  return {
    selected: -1,
    hovered: -1,
    select(incident, by) {
      const { dataset, selected } = get();
      if (incident === selected) return;
      // The record is read before anything is drawn, so that the detail panel waits for it as little as possible.
      if (dataset.status === 'ready' && incident >= 0) readRecord(dataset.atlas, incident).catch(() => {});
      change({ selected: incident }, 'selected', by);
    },
    selectById(id, by) {
      const { dataset, select } = get();
      if (dataset.status !== 'ready') return false;
      const incident = dataset.atlas.indexOf(id);
      if (incident < 0) return false;
      select(incident, by);
      return true;
    },
    deselect: (by) => get().select(-1, by),
    hover(incident) {
      if (get().hovered !== incident) change({ hovered: incident }, 'hovered');
    },
  };
}
