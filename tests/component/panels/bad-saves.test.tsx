import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { Atlas } from '../../../src/dataset/atlas';
import { createCuratedAtlas } from '../../../src/dataset/curated/curated-atlas';
import { ShareMenu } from '../../../src/panels/share/ShareMenu';
import type { AppStore } from '../../../src/state/store';
import { smallDataset } from '../../fixtures/small-dataset';
import { catchSavedFiles } from './saved-files';
import { renderWith, storeWith } from './with-store';

/** Parts are fetched on demand. */
const LAZY = { timeout: 15_000 };
const NONE = 'No incident matches the dates and filters: there is nothing to save.';
const saved = catchSavedFiles();

async function opensMenu(store: AppStore) {
  renderWith(store, <ShareMenu onOpen={() => {}} />);
  await userEvent.click(screen.getByRole('button', { name: 'Share' }));
  return await screen.findByRole('menuitem', { name: 'CSV' }, LAZY);
}

function nothingMatches(): AppStore {
  const store = storeWith();
  store.getState().setFilter('kind', ['riot']);
  store.getState().setFilter('class', ['counterStrike']);
  expect(store.getState().dataset).toHaveProperty('atlas.engine.totals.incidents', 0);
  return store;
}

/** An atlas of which some records cannot be read. */
function atlasWithout(isLost: (incident: number) => boolean): Atlas {
  const atlas = createCuratedAtlas(smallDataset());
  return {
    ...atlas,
    detail: async (incident) =>
      isLost(incident)
        ? { ok: false, problem: { code: 'detailUnreadable', params: {} } }
        : await atlas.detail(incident),
  };
}

describe('saving where nothing matches', () => {
  it('is not offered in the menu, which says why, and saves no empty file', async () => {
    const csv = await opensMenu(nothingMatches());
    expect(csv).toHaveAttribute('aria-disabled', 'true');
    expect(screen.getByText(NONE)).toBeVisible();
    await userEvent.click(csv);
    expect(saved.files).toEqual([]);
  });

  it('is explained in the dialog, which can save the whole dataset', async () => {
    await opensMenu(nothingMatches());
    await userEvent.click(screen.getByRole('menuitem', { name: /Choose what to save/ }));
    const dialog = within(await screen.findByRole('dialog', {}, LAZY));
    expect(dialog.getByText(NONE)).toBeVisible();
    expect(dialog.getByRole('button', { name: 'Save the file' })).toBeDisabled();
    await userEvent.click(dialog.getByRole('radio', { name: /^All of the dataset/ }));
    expect(dialog.queryByText(NONE)).toBeNull();
    await userEvent.click(dialog.getByRole('button', { name: 'Save the file' }));
    await waitFor(() => expect(saved.files).toHaveLength(1), LAZY);
  });
});

describe('records that cannot be read', () => {
  it('are missing from the file, and a notice says how many', async () => {
    const store = storeWith(atlasWithout((incident) => incident === 1));
    await userEvent.click(await opensMenu(store));
    await waitFor(() => expect(store.getState().announcement).toBe('4 incidents saved.'), LAZY);
    expect(store.getState().notices).toMatchObject([{ problem: { code: 'saveUnread', params: { count: 1 } } }]);
  });

  it('make no file where there is no other', async () => {
    const store = storeWith(atlasWithout(() => true));
    await userEvent.click(await opensMenu(store));
    await waitFor(() => expect(store.getState().notices).toMatchObject([{ problem: { code: 'saveFailed' } }]), LAZY);
    expect(saved.files).toEqual([]);
  });
});

describe('copying the link from the menu', () => {
  it('shows the link in a notice where the browser refuses, until a copy succeeds', async () => {
    const store = storeWith();
    const user = userEvent.setup();
    renderWith(store, <ShareMenu onOpen={() => {}} />);
    const copies = async () => {
      await user.click(screen.getByRole('button', { name: 'Share' }));
      await user.click(await screen.findByRole('menuitem', { name: /^Copy a link/ }, LAZY));
    };
    const refusal = vi
      .spyOn(navigator.clipboard, 'writeText')
      .mockRejectedValue(new DOMException('', 'NotAllowedError'));
    await copies();
    const refused = { key: 'copy', problem: { code: 'copyRefused', params: { text: expect.stringMatching(/^http/) } } };
    await waitFor(() => expect(store.getState().notices).toMatchObject([refused]));
    refusal.mockRestore();
    await copies();
    await waitFor(() => expect(store.getState().notices).toEqual([]));
  });
});
