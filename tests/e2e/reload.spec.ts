import { ALL_INCIDENTS } from './bundled';
import { expect, test } from './fixtures';
import { INCIDENT_CSV } from './incident-csv';

async function importSpring({ when, screen }: import('./driver').AtlasDriver): Promise<void> {
  await when.opens();
  await when.importsFile(INCIDENT_CSV);
  await screen.button('Import 3 rows').click();
  await expect(screen.page.getByText(/Kept in this browser|Not kept/)).toBeVisible();
  await screen.button('Show the map').click();
}

test('a reload brings back the imported file, with its window, search, view and incident', async ({ atlas, page }) => {
  await importSpring(atlas);
  await atlas.when.searchesFor('Erbil');
  await atlas.thenIt.countsIncidents(2);
  await atlas.when.clicksItem(/Rockets at Erbil/);
  await atlas.thenIt.address(/incident=/);
  await atlas.thenIt.address(/file=/);
  await page.waitForTimeout(1500);
  const before = page.url();
  await atlas.when.reloads();
  await atlas.thenIt.countsIncidents(2);
  await atlas.thenIt.opensDetail(/Rockets at Erbil/);
  await page.waitForTimeout(1500);
  expect(page.url()).toBe(before);
});

test('a new tab opens the bundled dataset, and the two tabs do not disturb each other', async ({ atlas, page }) => {
  await importSpring(atlas);
  await atlas.thenIt.address(/file=/);
  const other = await page.context().newPage();
  await other.goto(new URL('./', page.url()).href);
  await expect(other.getByRole('status', { name: 'In this window' })).toContainText(`${ALL_INCIDENTS} incidents`);
  await atlas.when.reloads();
  await atlas.thenIt.countsIncidents(3);
});

test('a link asks for its file where that file is not stored, refuses another, and applies the rest', async ({
  atlas,
  page,
  browser,
  server,
}) => {
  await importSpring(atlas);
  await atlas.when.searchesFor('Erbil');
  await atlas.thenIt.address(/file=.*q=Erbil|q=Erbil.*file=/);
  const link = new URL(new URL(page.url()).search, server.url).href;
  // Two maps at once are too much for a machine without a GPU.
  await page.goto('about:blank');
  const elsewhere = await (await browser.newContext({ locale: 'en-GB' })).newPage();
  await elsewhere.goto(link);
  const dialog = elsewhere.getByRole('dialog', { name: 'This link needs a file' });
  await expect(dialog).toContainText(INCIDENT_CSV.name, { timeout: 45_000 });
  const choose = elsewhere.getByLabel('Choose this file');
  const bytes = Buffer.from(INCIDENT_CSV.text);
  const changed = Buffer.from(INCIDENT_CSV.text.replace('Erbil', 'Arbil'));
  await choose.setInputFiles({ name: INCIDENT_CSV.name, mimeType: 'text/csv', buffer: changed });
  await expect(elsewhere.getByRole('alert')).toContainText('is another file');
  await choose.setInputFiles({ name: 'renamed.csv', mimeType: 'text/csv', buffer: bytes });
  await elsewhere.getByRole('button', { name: 'Import 3 rows' }).click();
  await expect(elsewhere.getByRole('status', { name: 'In this window' })).toContainText(/(?<!\d)2 incidents/);
  await elsewhere.context().close();
});

test('with all storage blocked, a reload asks for the file', async ({ atlas }) => {
  await atlas.given.blockedStorage();
  await importSpring(atlas);
  await atlas.thenIt.address(/file=/);
  await atlas.screen.page.reload();
  await expect(atlas.screen.dialog('This link needs a file')).toContainText(INCIDENT_CSV.name);
  await atlas.thenIt.address(/file=/);
});

test('a comparison of two datasets comes back after a reload', async ({ atlas, page }) => {
  await importSpring(atlas);
  await atlas.screen.button(/^Dataset:/).click();
  await page.getByRole('menuitem', { name: /Iraq/ }).first().click();
  await atlas.thenIt.countsIncidents(ALL_INCIDENTS + 3);
  await atlas.thenIt.address(/file=.*file=/);
  await atlas.when.reloads();
  await atlas.thenIt.countsIncidents(ALL_INCIDENTS + 3);
});
