import { expect, test } from './fixtures';

const CSV = [
  'date,latitude,longitude,title,killed,wounded,source',
  '2021-02-15,36.19,44.01,Rockets at Erbil,1,9,Reuters',
  '2021-03-03,33.79,42.44,Rockets at Ain al-Asad,1,,AP',
  '2021-04-14,36.23,43.96,Drone at Erbil airport,0,0,AFP',
  '',
].join('\n');

test('a small CSV goes from the file chooser to the screen, and back to the bundled data', async ({ atlas }) => {
  await atlas.when.opens();
  await atlas.when.importsFile({ name: 'spring.csv', mimeType: 'text/csv', text: CSV });
  await atlas.when.acceptsImport(3);
  await atlas.thenIt.countsIncidents(3);
  await atlas.thenIt.listShows(/Rockets at Erbil/);
  await atlas.thenIt.mapShows(/./);
  await atlas.when.clicksItem(/Rockets at Erbil/);
  await atlas.thenIt.detailSays(/Rockets at Erbil/, 'Reuters');
  await atlas.when.choosesDataset(/Iraq/);
  await atlas.thenIt.countsIncidents(53);
});

test('a file that is not data leaves the screen as it was', async ({ atlas }) => {
  await atlas.when.opens();
  await atlas.when.importsFile({ name: 'nothing.csv', mimeType: 'text/csv', text: '' });
  await expect(atlas.screen.page.getByText(/nothing\.csv is empty/)).toBeVisible();
  await atlas.when.presses('Escape');
  await atlas.thenIt.countsIncidents(53);
});
