import { screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { createCuratedAtlas } from '../../../src/dataset/curated/curated-atlas';
import type { Language } from '../../../src/domain/language';
import type { ArchiveState } from '../../../src/library/archive-state';
import { ArchiveNote } from '../../../src/panels/archive/ArchiveNote';
import { smallDataset } from '../../fixtures/small-dataset';
import { renderWith, storeWith } from './with-store';

const READY: ArchiveState = {
  link: 'archive/',
  status: 'ready',
  isOld: false,
  problem: null,
  inView: 500_000,
  limit: 200_000,
  rows: { status: 'none' },
};

function show(state: Partial<ArchiveState>, area = false, language: Language = 'en') {
  const bounds = { west: 40, south: 30.05, east: 48, north: 37 };
  const atlas = { ...createCuratedAtlas(smallDataset()), archive: { events: 1_000_000, area: area ? bounds : null } };
  const store = storeWith(atlas);
  const tryArchiveAgain = vi.fn();
  store.setState({ archive: { ...READY, ...state }, tryArchiveAgain });
  renderWith(store, <ArchiveNote atlas={atlas} />, language);
  return { note: screen.getByRole('region'), tryArchiveAgain };
}

describe('the note about an archive', () => {
  it('says that these are counts, and why there is no list', () => {
    expect(show({}).note).toHaveTextContent(
      'An archive of 1,000,000 incidents, as counts by cell of the map. In view, of all dates: 500,000. Zoom in to 200,000 incidents or fewer to list and search them.',
    );
  });
  it('says which part is loaded, and that what lies outside is not counted', () => {
    expect(show({}, true).note).toHaveTextContent('30.1° to 37°, 40° to 48°. What lies outside is not counted.');
  });
  it('says in words that numbers are old', () => {
    expect(show({ isOld: true, status: 'loading' }).note).toHaveTextContent('Old numbers');
  });
  it('names the broken part and lets the reader try again', () => {
    const problem = { code: 'archivePartCut', params: { file: 'days-06.parquet', bytes: 10, needed: 20 } } as const;
    const { tryArchiveAgain } = show({ status: 'failed', problem });
    expect(screen.getByRole('alert')).toHaveTextContent('days-06.parquet has 10 of 20 bytes');
    screen.getByRole('button', { name: 'Try again' }).click();
    expect(tryArchiveAgain).toHaveBeenCalledOnce();
  });
  it('offers the incidents in view for what they cost', () => {
    show({ inView: 100_000, rows: { status: 'offered', bytes: 24_000_000 } });
    expect(screen.getByRole('button', { name: 'Fetch them' })).toBeVisible();
  });
  it('speaks Arabic', () => {
    expect(show({}, false, 'ar').note).toHaveTextContent('قرّب الخريطة إلى');
  });
});
