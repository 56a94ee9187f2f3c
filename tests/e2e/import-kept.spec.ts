import { ALL_INCIDENTS } from './bundled';
import { test } from './fixtures';
import { INCIDENT_CSV } from './incident-csv';

test('an imported file is kept over a reload with the row that was corrected', async ({ atlas }) => {
  await atlas.when.opens();
  await atlas.when.importsFile({ ...INCIDENT_CSV, text: INCIDENT_CSV.text.replace('2021-03-03', 'sometime') });
  await atlas.screen.button('Import 2 rows').click();
  await atlas.when.correctsRow('Row 3', 'date', '3 March 2021');
  await atlas.thenIt.shows(/loaded without a doubt/);
  await atlas.thenIt.shows(/Kept in this browser: it is here after a reload/);
  await atlas.when.asksFor();
  await atlas.thenIt.countsIncidents(ALL_INCIDENTS);
  await atlas.when.choosesDataset(/spring/);
  await atlas.thenIt.countsIncidents(3);
  await atlas.when.clicksItem(/Rockets at Erbil/);
  await atlas.thenIt.detailSays(/Rockets at Erbil/, 'Reuters');
});

test('without the private file system, files are kept in the database of the browser', async ({ atlas }) => {
  await atlas.given.noPrivateFiles();
  await atlas.when.opens();
  await atlas.when.importsFile(INCIDENT_CSV);
  await atlas.screen.button('Import 3 rows').click();
  await atlas.thenIt.shows(/Kept in this browser: it is here after a reload/);
  await atlas.thenIt.address(/[?&]file=/);
  await atlas.when.reloads();
  await atlas.thenIt.countsIncidents(3);
  await atlas.when.clicksItem(/Rockets at Erbil/);
  await atlas.thenIt.detailSays(/Rockets at Erbil/, 'Reuters');
});

test('with all storage blocked, an import works, and the page says that it does not keep the file', async ({
  atlas,
}) => {
  await atlas.given.blockedStorage();
  await atlas.when.opens();
  await atlas.when.importsFile(INCIDENT_CSV);
  await atlas.screen.button('Import 3 rows').click();
  await atlas.thenIt.shows(/Not kept: it is gone when you close the page/);
  await atlas.screen.button('Show the map').click();
  await atlas.thenIt.countsIncidents(3);
  await atlas.when.clicksItem(/Rockets at Erbil/);
  await atlas.thenIt.detailSays(/Rockets at Erbil/, 'Reuters');
});
