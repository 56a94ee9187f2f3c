import { readFile } from 'node:fs/promises';
import { faultsOf } from '../../src/dataset/curated/schema';
import { ALL_INCIDENTS } from './bundled';
import type { AtlasDriver } from './driver';
import { expect, test } from './fixtures';

async function startsDataset({ when, screen }: AtlasDriver): Promise<void> {
  await when.clicks('More');
  await screen.page.getByRole('menuitem', { name: 'Write incidents' }).click();
  await when.fills('Title', 'Harbour watch');
  await when.clicks('Start an empty dataset');
}

test('a dataset is begun, an incident is written with its claim and source, and it is there after a reload', async ({
  atlas,
  page,
}) => {
  const { when, thenIt, screen } = atlas;
  await when.opens();
  await startsDataset(atlas);
  await thenIt.countsIncidents(0);
  await when.fills('Your name, for the history', 'Huda');
  await when.clicks('Add an incident');
  await when.fills(/^Title$/, 'Shots at the quay');
  await when.fills(/^Date$/, '2024-03-04');
  await when.clicks('Add a place');
  await when.namesNew(/^Place$/, 'North quay');
  await expect(page.getByText('Set the point of “North quay”', { exact: false }).first()).toBeVisible();
  await when.clicks('Pick on the map');
  await screen.mapCanvas().click({ position: { x: 500, y: 300 } });
  await expect(screen.field('Coordinates')).toHaveValue(/^\d+\.\d+, \d+\.\d+$/);
  await when.fills('Coordinates', '33°18′36″N 44°21′36″E');
  await when.presses('Enter');
  await expect(screen.field('Coordinates')).toHaveValue('33.31, 44.36');
  await when.clicks('Add a claim');
  await when.fills('Lowest number', '2');
  await when.fills('Highest number', '3');
  await when.namesNew(/^Source$/, 'Harbour Gazette');
  await when.fills('Title of the document', 'Two or three killed at the quay');
  await thenIt.mapShows(/^North quay/);
  await thenIt.countsIncidents(1);
  await expect(page.getByText('Nothing is missing', { exact: false })).toBeVisible();
  await thenIt.isAccessible();

  await when.clicks('Done');
  await thenIt.detailSays('Shots at the quay', '2–3', 'Harbour Gazette');
  await expect(screen.openTitle().filter({ hasText: 'Shots at the quay' })).toBeFocused();
  await thenIt.address(/written=/);
  await when.reloads();
  await thenIt.countsIncidents(1);
  await thenIt.mapShows(/^North quay/);

  await screen.button('Edit', screen.anyDetail()).click();
  await expect(screen.field(/^Title$/)).toHaveValue('Shots at the quay');
  await when.clicks('Done');
  await when.clicks('Close the incident');
  await thenIt.isAccessible();
  const saving = page.waitForEvent('download');
  await when.clicks('Export as JSON');
  const file = await saving;
  expect(file.suggestedFilename()).toMatch(/^harbour-watch_\d{4}-\d{2}-\d{2}\.json$/);
  const json: unknown = JSON.parse(await readFile(await file.path(), 'utf8'));
  expect(faultsOf(json)).toEqual([]);
  expect(json).toMatchObject({
    title: 'Harbour watch',
    incidents: [{ title: 'Shots at the quay', claims: [{ measure: 'killed', low: 2, high: 3 }] }],
    history: [{ by: 'Huda', changes: [{ entry: 'incident', action: 'added' }, {}, {}] }],
  });
  await when.importsFileAt(await file.path());
  await thenIt.countsIncidents(1);
});

test('a copy of the dataset is edited, an incident is deleted and brought back, and the original stays', async ({
  atlas,
  page,
}) => {
  const { when, thenIt } = atlas;
  await when.opens();
  await when.clicks('More');
  await page.getByRole('menuitem', { name: 'Write incidents' }).click();
  await when.clicks(`Copy ${ALL_INCIDENTS} incidents`);
  await thenIt.countsIncidents(ALL_INCIDENTS);
  await when.clicks(/^Delete “Taliban attack/);
  await thenIt.countsIncidents(ALL_INCIDENTS - 1);
  await when.presses('Control+z');
  await thenIt.countsIncidents(ALL_INCIDENTS);
});
