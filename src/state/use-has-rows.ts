import { useApp } from './store-context';

/** Whether single incidents are in memory, and not only the counts of an archive. True while no dataset is on the screen. */
export function useHasRows(): boolean {
  return useApp(({ dataset }) => dataset.status !== 'ready' || !dataset.atlas.engine.cells);
}
