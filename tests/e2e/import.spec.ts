import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { finished } from 'node:stream/promises';
import { ALL_INCIDENTS } from './bundled';
import { expect, test } from './fixtures';
import { INCIDENT_CSV } from './incident-csv';

test('a small CSV is imported from the file chooser, and the bundled data can be chosen again', async ({ atlas }) => {
  await atlas.when.opens();
  await atlas.when.importsFile(INCIDENT_CSV);
  await atlas.when.acceptsImport(3);
  await atlas.thenIt.countsIncidents(3);
  await atlas.thenIt.listShows(/Rockets at Erbil/);
  await atlas.thenIt.mapShows(/./);
  await atlas.when.clicksItem(/Rockets at Erbil/);
  await atlas.thenIt.detailSays(/Rockets at Erbil/, 'Reuters');
  await atlas.when.choosesDataset(/Iraq/);
  await atlas.thenIt.countsIncidents(ALL_INCIDENTS);
});

test('a file without data changes nothing on the screen', async ({ atlas }) => {
  await atlas.when.opens();
  await atlas.when.importsFile({ name: 'nothing.csv', mimeType: 'text/csv', text: '' });
  await expect(atlas.screen.page.getByText(/nothing\.csv is empty/)).toBeVisible();
  await atlas.when.presses('Escape');
  await atlas.thenIt.countsIncidents(ALL_INCIDENTS);
});

test('an import, its detail and the way back work with the keyboard alone', async ({ atlas }) => {
  await atlas.when.opens();
  await atlas.when.importsByKeys(INCIDENT_CSV);
  await atlas.when.pressesButtonByKeys('Import 3 rows');
  await atlas.when.pressesButtonByKeys('Show the map');
  await atlas.thenIt.countsIncidents(3);
  await atlas.when.tabsTo(atlas.screen.list());
  await atlas.when.presses('Home', 'Enter');
  await atlas.thenIt.detailSays(/Rockets at Erbil/, 'Reuters');
  await atlas.when.presses('Escape');
  await atlas.when.tabsTo(atlas.screen.button(/^Dataset:/), 90);
  await atlas.when.presses('Enter');
  await expect(atlas.screen.datasetChoice(/spring/)).toBeVisible();
  for (let step = 0; step < 4; step += 1) {
    if (await atlas.screen.datasetChoice(/Iraq/).evaluate((each) => each === document.activeElement)) break;
    await atlas.when.presses('ArrowDown');
  }
  await atlas.when.presses('Enter');
  await atlas.thenIt.countsIncidents(ALL_INCIDENTS);
});

test('an import works on a phone, and nothing is wider than its screen', async ({ atlas }) => {
  await atlas.given.aScreenOf(390, 844);
  await atlas.when.opens();
  await atlas.when.importsFile(INCIDENT_CSV);
  await expect(atlas.screen.button('Import 3 rows')).toBeInViewport();
  await atlas.thenIt.fitsItsWidth();
  await atlas.thenIt.isAccessible();
  await atlas.screen.button('Import 3 rows').click();
  await expect(atlas.screen.button('Show the map')).toBeInViewport();
  await atlas.thenIt.fitsItsWidth();
  await atlas.screen.button('Show the map').click();
  await atlas.thenIt.countsIncidents(3);
});

test('a line of 100 MB is refused with a reason, and the page still works', async ({ atlas }, testInfo) => {
  const path = testInfo.outputPath('one-line.csv');
  await writeOneLine(path, 100_000_000);
  await atlas.when.opens();
  await atlas.when.importsFileAt(path);
  await atlas.thenIt.shows(/one-line\.csv is larger than this app takes: a line near the start is longer than 1 MB/);
  await atlas.when.presses('Escape');
  await atlas.thenIt.countsIncidents(ALL_INCIDENTS);
});

async function writeOneLine(path: string, bytes: number): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const file = createWriteStream(path);
  const part = Buffer.alloc(1_000_000, 'incident,');
  for (let written = 0; written < bytes; written += part.length) file.write(part);
  file.end();
  await finished(file);
}
