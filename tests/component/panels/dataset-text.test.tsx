import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { createCuratedAtlas } from '../../../src/dataset/curated/curated-atlas';
import { DatasetText } from '../../../src/panels/detail/DatasetText';
import { smallDataset } from '../../fixtures/small-dataset';
import { renderWith, storeWith } from './with-store';

const translated = () =>
  storeWith(createCuratedAtlas({ ...smallDataset(), translations: { ar: { 'A first report.': 'خبر أول.' } } }));

it("shows the editor's words in the reader's language", () => {
  renderWith(translated(), <DatasetText text="A first report." />, 'ar');
  expect(screen.getByText('خبر أول.')).toHaveAttribute('lang', 'ar');
});

it('marks words that exist only in another language', () => {
  renderWith(translated(), <DatasetText text="Said once." />, 'ar');
  expect(screen.getByText('Said once.')).toHaveAttribute('lang', 'en');
});

it('does not mark words in the language of the reader', () => {
  renderWith(translated(), <DatasetText text="A first report." />, 'en');
  expect(screen.getByText('A first report.')).toHaveAttribute('lang', 'en');
});
