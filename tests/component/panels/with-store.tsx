import { act, render } from '@testing-library/react';
import type { ReactNode } from 'react';
import type { Atlas } from '../../../src/dataset/atlas';
import { createCuratedAtlas } from '../../../src/dataset/curated/curated-atlas';
import type { Language } from '../../../src/domain/language';
import { createTexts, TextsContext } from '../../../src/i18n/texts';
import { type AppStore, createAppStore } from '../../../src/state/store';
import { StoreContext } from '../../../src/state/store-context';
import { smallDataset } from '../../fixtures/small-dataset';

/** A store with the small dataset, or with another atlas. */
export function storeWith(atlas: Atlas = createCuratedAtlas(smallDataset())): AppStore {
  const store = createAppStore();
  store.getState().showAtlas(atlas);
  return store;
}

/** Renders within the provider of a store, in a language. */
export function renderWith(store: AppStore, children: ReactNode, language: Language = 'en') {
  return render(
    <TextsContext value={createTexts(language)}>
      <StoreContext value={store}>{children}</StoreContext>
    </TextsContext>,
  );
}

/** Changes the store and waits until every view shows it, also those that draw less often. */
export async function change(store: AppStore, verb: (state: ReturnType<AppStore['getState']>) => void): Promise<void> {
  await act(async () => {
    verb(store.getState());
    await new Promise((resolve) => setTimeout(resolve, 160));
  });
}
