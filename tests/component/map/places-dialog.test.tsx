import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { loadLaterMessages } from '../../../src/i18n/texts';
import { PlacesDialog } from '../../../src/map/words/PlacesDialog';
import { change, renderWith, storeWith } from '../panels/with-store';

beforeAll(loadLaterMessages);

const IRAQ = { west: 38, south: 29, east: 49, north: 38 };

function shownDialog() {
  const store = storeWith();
  store.getState().reportView({ lon: 44.26, lat: 33.52, zoom: 8 }, IRAQ);
  let open = true;
  renderWith(store, <PlacesDialog isOpen onOpenChange={(isOpen) => (open = isOpen)} />);
  return { store, isOpen: () => open };
}

const entries = () =>
  within(screen.getByRole('dialog', { name: 'Map in words' }))
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);

describe('the dialog of the map in words', () => {
  it('describes the map and lists its places, the nearest to the middle first', () => {
    shownDialog();
    expect(screen.getByText(/Most of them, 3, lie at Camp Taji\./)).toBeInTheDocument();
    expect(entries().map((text) => text?.split(', ')[0])).toEqual(['Camp Taji', 'Rashediya', 'Besmaya']);
    expect(entries()[2]).toMatch(/^Besmaya, 1 incident.*48 km to the south-east \(138°\)Opens the incident$/);
  });

  it('measures from the place that the reader chooses', async () => {
    shownDialog();
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Distance and direction from' }), 'Besmaya');
    expect(entries()[0]).toMatch(/This is the point itself/);
    expect(entries()[0]).toMatch(/^Besmaya/);
  });

  it('opens the one incident of a place, and closes', async () => {
    const { store, isOpen } = shownDialog();
    await userEvent.click(screen.getByRole('button', { name: /^Besmaya/ }));
    await vi.waitFor(() => expect(store.getState().selected).toBeGreaterThanOrEqual(0));
    expect(isOpen()).toBe(false);
  });

  it('lists the incidents of a place with several, as its marker does', async () => {
    const { store } = shownDialog();
    await userEvent.click(screen.getByRole('button', { name: /^Camp Taji/ }));
    await vi.waitFor(() => expect(store.getState().filters).toEqual({ at: ['taji'] }));
    expect(store.getState().selected).toBe(-1);
  });

  it('says what to do when nothing is in view', async () => {
    const { store } = shownDialog();
    await change(store, (state) =>
      state.reportView({ lon: 0, lat: 0, zoom: 8 }, { west: -1, south: -1, east: 1, north: 1 }),
    );
    expect(screen.getByText(/Move the map, or show all dates/)).toBeInTheDocument();
    expect(screen.queryAllByRole('listitem')).toEqual([]);
  });
});
