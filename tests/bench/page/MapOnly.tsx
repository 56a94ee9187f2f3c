import { createTexts, TextsContext } from '../../../src/i18n/texts';
import { MapView } from '../../../src/map/MapView';
import type { AppStore } from '../../../src/state/store';
import { StoreContext } from '../../../src/state/store-context';

const texts = createTexts('en');

/** The map without panels and timeline, because the baselines are only maps. */
export function MapOnly({ store }: { readonly store: AppStore }) {
  return (
    <StoreContext value={store}>
      <TextsContext value={texts}>
        <div style={{ blockSize: '100vh', display: 'grid' }}>
          <MapView onBasemap={() => undefined} />
        </div>
      </TextsContext>
    </StoreContext>
  );
}
