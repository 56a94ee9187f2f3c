import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { MappingPreview } from '../../../src/dataset/import/import-messages';
import type { Mapping } from '../../../src/dataset/import/mapping/mapping';
import { createTexts, TextsContext } from '../../../src/i18n/texts';
import type { ImportSession } from '../../../src/library/import-session';
import { ImportDialog } from '../../../src/panels/import/ImportDialog';
import type { AppState } from '../../../src/state/app-state';
import { createAppStore } from '../../../src/state/store';
import { StoreContext } from '../../../src/state/store-context';
import { testServices } from '../../fixtures/import/library-services';

const MAPPING: Mapping = {
  columns: { date: 'when', lat: 'y', lon: 'x' },
  dateOrder: 'dayFirst',
  positionFormat: 'latLon',
  precisionMeaning: 'words',
  swapped: false,
};
const PREVIEW: MappingPreview = {
  name: 'table.csv',
  columns: ['when', 'y', 'x', 'dead'],
  rows: [['3/2/2022', '33', '44', '<b>7</b>']],
  guess: {
    mapping: MAPPING,
    confidence: { date: 0.8, lat: 1, lon: 1 },
    dateOrder: { order: 'dayFirst', dayFirst: 0, monthFirst: 0, either: 1, byClock: false },
    decimalComma: false,
    remarks: [],
  },
  encoding: 'utf-8',
  container: 'csv',
  sheets: null,
};

function show(importSession: ImportSession, verbs: Partial<AppState> = {}) {
  const store = createAppStore(testServices());
  store.setState({ importSession, importOpen: true, stored: [], ...verbs });
  render(
    <TextsContext value={createTexts('en')}>
      <StoreContext value={store}>
        <ImportDialog />
      </StoreContext>
    </TextsContext>,
  );
}

describe('the mapping screen', () => {
  it('offers to find places by name where rows have no coordinates, and asks for the country', async () => {
    const mapping: Mapping = { ...MAPPING, columns: { date: 'when', place: 'x' } };
    const counts = { rows: 10, loaded: 10, placed: 0, doubtful: 0, rejected: 0, blank: 0 };
    const tally = { mapping, counts, groups: [], done: true };
    const editMapping = vi.fn();
    show({ status: 'mapping', preview: PREVIEW, mapping, tally }, { editMapping });
    await userEvent.click(screen.getByRole('checkbox', { name: /^Find places by name/ }));
    expect(editMapping).toHaveBeenCalledWith({ ...mapping, byName: { country: '' } });
  });

  it('looks names up within the country that the reader chooses, and says how many rows that places', async () => {
    const mapping: Mapping = { ...MAPPING, columns: { date: 'when', place: 'x' }, byName: { country: '' } };
    const counts = { rows: 10, loaded: 10, placed: 7, byName: 7, doubtful: 3, rejected: 0, blank: 0 };
    const editMapping = vi.fn();
    show({ status: 'mapping', preview: PREVIEW, mapping, tally: null }, { editMapping });
    expect(screen.getByText(/^Names are looked up within one country/)).toBeVisible();
    await userEvent.selectOptions(screen.getByLabelText('Country of the places'), 'Iraq');
    const chosen = { ...mapping, byName: { country: 'IQ' } };
    expect(editMapping).toHaveBeenCalledWith(chosen);
    cleanup();
    show({
      status: 'mapping',
      preview: PREVIEW,
      mapping: chosen,
      tally: { mapping: chosen, counts, groups: [], done: true },
    });
    expect(screen.getByText('No coordinates: 7 of 10 rows are on the map by name')).toBeVisible();
  });

  it('offers one date for the rows without one, where a column holds the others', () => {
    const counts = { rows: 10, loaded: 10, placed: 10, undated: 3, doubtful: 3, rejected: 0, blank: 0 };
    const tally = { mapping: MAPPING, counts, groups: [], done: true };
    show({ status: 'mapping', preview: PREVIEW, mapping: MAPPING, tally });
    expect(screen.getByRole('status')).toHaveTextContent('3 without a date');
    expect(screen.getByLabelText('One date for rows without one')).toBeVisible();
  });
});
