import type { MapLibreMap } from 'maplibre-gl';
import type { Atlas } from '../../dataset/atlas';
import { createScope } from '../../live/scope';
import type { AppStore } from '../../state/store';
import { notifyPartMissing } from '../../state/use-part-missing';

/** Draws the outlines of a dataset that has some, once their code has been fetched: the dataset of the page has none. */
export function attachOutlinesLater(map: MapLibreMap, store: AppStore, atlas: Atlas): () => void {
  const scope = createScope();
  if (!atlas.outlines) return scope.dispose;
  let isGone = false;
  scope.defer(() => {
    isGone = true;
  });
  import('./attach-outlines').then(
    ({ attachOutlines }) => {
      if (!isGone) scope.defer(attachOutlines(map, store, atlas));
    },
    () => notifyPartMissing(store),
  );
  return scope.dispose;
}
