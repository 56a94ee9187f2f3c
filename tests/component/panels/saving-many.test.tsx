import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Atlas } from '../../../src/dataset/atlas';
import { ShareMenu } from '../../../src/panels/share/ShareMenu';
import { importedAtlasOf } from '../../fixtures/import/finish-import';
import { catchSavedFiles } from './saved-files';
import { renderWith, storeWith } from './with-store';

const COUNT = 20_001;
/** Parts are fetched on demand. */
const LAZY = { timeout: 10_000 };
let atlas: Atlas;
const saved = catchSavedFiles();

beforeAll(async () => {
  const rows = Array.from(
    { length: COUNT },
    (_, at) => `e${at},2020-01-${String((at % 28) + 1).padStart(2, '0')},33.5,44.5`,
  );
  atlas = await importedAtlasOf(`id,date,latitude,longitude\n${rows.join('\n')}\n`);
});

async function saves(name: RegExp) {
  renderWith(storeWith(atlas), <ShareMenu onOpen={() => {}} />);
  await userEvent.click(screen.getByRole('button', { name: 'Share' }));
  await userEvent.click(await screen.findByRole('menuitem', { name }, LAZY));
  return await screen.findByRole('dialog', { name: 'Saving the file' }, LAZY);
}

describe('saving more incidents than records can be read of', () => {
  it('says what was saved and what the file lacks, with the focus on the way out', async () => {
    const dialog = await saves(/^CSV/);
    const said = await within(dialog).findByText(
      /^20,001 incidents saved\. With so many incidents/,
      {},
      { timeout: 20_000 },
    );
    expect(said).toBeInTheDocument();
    await waitFor(() => expect(within(dialog).getByText('Close')).toHaveFocus());
    const [file] = saved.files;
    expect((await file?.text())?.trimEnd().split('\r\n')).toHaveLength(COUNT + 1);
  }, 30_000);

  it('counts what is written, and saves nothing when it is cancelled', async () => {
    const dialog = await saves(/^GeoJSON/);
    const bar = within(dialog).getByRole('progressbar', { name: 'Saving the file' });
    expect(bar).toHaveAttribute('aria-valuetext', expect.stringMatching(/ of (0|20,001) incidents written$/));
    const cancel = within(dialog).getByRole('button', { name: 'Cancel' });
    expect(cancel).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    expect(await within(dialog).findByText('Cancelled. Nothing was saved.')).toBeInTheDocument();
    expect(saved.files).toEqual([]);
  }, 30_000);
});
