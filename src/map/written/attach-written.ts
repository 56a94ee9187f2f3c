import type { MapLibreMap } from 'maplibre-gl';
import { createScope } from '../../live/scope';
import type { AppStore } from '../../state/store';
import { notifyPartMissing } from '../../state/use-part-missing';

/** Draws the places of the incident whose form is open, and lets the writer pick them. Its code is fetched at the first form. */
export function attachWritten(map: MapLibreMap, store: AppStore): () => void {
  const scope = createScope();
  let isAsked = false;
  let isGone = false;
  const follow = () => {
    if (isAsked || store.getState().writtenIncident === null) return;
    isAsked = true;
    import('./attach-written-sites').then(
      ({ attachWrittenSites }) => {
        if (!isGone) scope.defer(attachWrittenSites(map, store));
      },
      () => {
        isAsked = false;
        notifyPartMissing(store);
      },
    );
  };
  scope.defer(store.subscribe(follow));
  scope.defer(() => {
    isGone = true;
  });
  follow();
  return scope.dispose;
}
