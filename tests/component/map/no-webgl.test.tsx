import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { createTexts, TextsContext } from '../../../src/i18n/texts';
import { MapView } from '../../../src/map/MapView';
import { createAppStore } from '../../../src/state/store';
import { StoreContext } from '../../../src/state/store-context';

it('says what to do when the browser has no WebGL 2, and changes nothing in the store', () => {
  const store = createAppStore();
  const before = store.getState();
  render(
    <StoreContext value={store}>
      <TextsContext value={createTexts('en')}>
        <MapView onBasemap={() => undefined} />
      </TextsContext>
    </StoreContext>,
  );
  expect(screen.getByText(/The map needs WebGL 2/)).toBeVisible();
  expect(screen.queryByRole('button')).toBeNull();
  expect(store.getState()).toBe(before);
});
