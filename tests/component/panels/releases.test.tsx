import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { createCuratedAtlas } from '../../../src/dataset/curated/curated-atlas';
import type { Dataset } from '../../../src/domain/incident';
import { loadLaterMessages } from '../../../src/i18n/texts';
import { ReleasesPanel } from '../../../src/panels/releases/ReleasesPanel';
import { smallDataset } from '../../fixtures/small-dataset';
import { renderWith, storeWith } from './with-store';

beforeAll(loadLaterMessages);

/** The small dataset with its first incident a day later, its last one gone, and one more. */
function corrected(): Dataset {
  const dataset = smallDataset();
  const [first, ...others] = dataset.incidents;
  if (!first) throw new Error('no incident');
  const time = { ...first.time, start: first.time.start + 1440, end: first.time.end + 1440 };
  const added = { ...first, id: 'late-report', title: 'A late report', claims: [], assessments: [], links: [] };
  return {
    ...dataset,
    id: 'second',
    title: 'Corrected',
    incidents: [{ ...first, time }, ...others.slice(0, -1), added],
  };
}

function open() {
  const before = createCuratedAtlas(smallDataset());
  const after = createCuratedAtlas(corrected());
  const store = storeWith(before);
  store.setState({ openAtlases: [before, after] });
  const onClose = vi.fn();
  renderWith(store, <ReleasesPanel onClose={onClose} />);
  return { store, onClose, user: userEvent.setup() };
}

describe('the comparison of two releases', () => {
  it('says what was added, removed and changed, before and after', async () => {
    open();
    const list = within(await screen.findByRole('list', { name: 'Changes' }));
    expect(list.getAllByRole('button')).toHaveLength(3);
    expect(list.getByRole('button', { name: /^Added A late report/ })).toBeInTheDocument();
    expect(
      list.getByRole('button', { name: /^Changed.*Date: Before 11 Mar 2020.*After 12 Mar 2020/ }),
    ).toBeInTheDocument();
    expect(list.getByRole('button', { name: /^Removed/ })).toBeInTheDocument();
    expect(screen.getByText('3 incidents are the same in both.')).toBeInTheDocument();
  });

  it('shows one kind of change alone, and exchanges the two', async () => {
    const { user } = open();
    await user.click(await screen.findByRole('button', { name: 'Added 1' }));
    expect(within(screen.getByRole('list', { name: 'Changes' })).getAllByRole('button')).toHaveLength(1);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Before' }), 'Corrected');
    expect(screen.getByRole('combobox', { name: 'After' })).toHaveValue('small');
    await user.click(await screen.findByRole('button', { name: 'Removed 1' }));
    expect(screen.getByRole('button', { name: /^Removed A late report/ })).toBeInTheDocument();
  });

  it('opens a removed incident in the dataset that has it', async () => {
    const { store, user } = open();
    store.getState().setFilter('kind', ['riot']);
    await user.click(await screen.findByRole('button', { name: /^Removed [^0-9]/ }));
    await waitFor(() => expect(store.getState().selected).toBe(4));
    expect(store.getState().filters).toEqual({});
    expect(store.getState().mapRequest?.request).toEqual({ type: 'frameSelected' });
  });

  it('closes on Escape', async () => {
    const { onClose, user } = open();
    await screen.findByRole('list', { name: 'Changes' });
    expect(screen.getByRole('heading', { name: 'Compare two releases' })).toHaveFocus();
    await user.keyboard('{Escape}');
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('asks for the other release while only one is open', () => {
    renderWith(storeWith(), <ReleasesPanel onClose={() => {}} />);
    expect(screen.getByText(/Only one dataset is open/)).toBeInTheDocument();
    expect(screen.getByRole('button', { name: /Import/ })).toBeInTheDocument();
  });
});
