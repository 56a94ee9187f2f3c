import type { AppStore } from '../../state/store';

/** Opens an incident on the map, and brings its dataset to the screen first where another one is shown. */
export function openInDataset(store: AppStore, id: string, incident: number): void {
  const isShown = () => {
    const { dataset } = store.getState();
    return dataset.status === 'ready' && dataset.atlas.id === id;
  };
  const open = () => {
    const { select, resetWindow, clearFilters, askMap } = store.getState();
    // An incident out of the window or the filters has no marker.
    resetWindow();
    clearFilters();
    select(incident);
    askMap({ type: 'frameSelected' });
  };
  if (isShown()) {
    open();
    return;
  }
  const stop = store.live.hear(({ kinds }) => {
    if (!kinds.has('dataset') || !isShown()) return;
    stop();
    open();
  });
  store.getState().showDataset(id);
}
