import { ALL_INCIDENTS } from './bundled';
import { expect, test } from './fixtures';
import { INCIDENT_CSV } from './incident-csv';

const ELSEWHERE = 'https://data.example/incidents.csv';

test('a link opens a file of the same host, and a message says so without a dialog', async ({ atlas }) => {
  await atlas.when.asksFor('?data=samples/acled.csv');
  await atlas.thenIt.shows(/The link opened acled\.csv/);
  await expect(atlas.screen.anyDialog()).toHaveCount(0);
  await expect(atlas.screen.totals()).not.toContainText(`${ALL_INCIDENTS} incidents`);
  await atlas.thenIt.isAccessible();
  await atlas.when.clicks('Show the report');
  await expect(atlas.screen.dialog(/acled\.csv/)).toBeVisible();
});

test('the rest of a link is applied to the file that it names', async ({ atlas, page }) => {
  await atlas.when.asksFor('?data=samples/acled.csv&from=2021-03-08&to=2021-03-12&f.kind=Battles');
  await atlas.thenIt.shows(/The link opened acled\.csv/);
  await atlas.thenIt.thumbSays('Window start', /8 March 2021/);
  await atlas.thenIt.thumbSays('Window end', /11 March 2021/);
  await atlas.thenIt.countsIncidents(1);
  await atlas.when.closesMessages();
  expect(new URL(page.url()).searchParams.get('data')).toBe('samples/acled.csv');
  await atlas.when.choosesDataset(/^Iraq/);
  await atlas.thenIt.countsIncidents(ALL_INCIDENTS);
  await expect(page).not.toHaveURL(/data=/);
});

test('a link to another host asks before anything is fetched', async ({ atlas, page }) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().startsWith('https://data.example')) asked.push(request.url());
  });
  await atlas.when.asksFor(`?data=${encodeURIComponent(ELSEWHERE)}`);
  await atlas.thenIt.shows(/asks to open a file from data\.example/);
  await atlas.thenIt.isAccessible();
  await atlas.when.clicks('Stay with the dataset of this page');
  await atlas.thenIt.countsIncidents(ALL_INCIDENTS);
  expect(asked).toEqual([]);
});

test('a link opens a file of another host that allows it', async ({ atlas }) => {
  await atlas.given.aFileElsewhere(ELSEWHERE, INCIDENT_CSV.text);
  await atlas.when.asksFor(`?data=${encodeURIComponent(ELSEWHERE)}`);
  await atlas.when.clicks('Fetch it from data.example');
  await atlas.when.clicks('Import 3 rows');
  await atlas.thenIt.shows(/The link opened incidents\.csv: 3 incidents/);
  await atlas.thenIt.countsIncidents(3);
});

test('the page names a host that does not allow reading its file, and shows the same data as before', async ({
  atlas,
}) => {
  await atlas.given.aFileOutOfReach(ELSEWHERE);
  await atlas.when.asksFor(`?data=${encodeURIComponent(ELSEWHERE)}`);
  await atlas.when.clicks('Fetch it from data.example');
  await atlas.thenIt.shows(/The server at https:\/\/data\.example\/incidents\.csv does not let other pages read/);
  await atlas.when.presses('Escape');
  await atlas.thenIt.countsIncidents(ALL_INCIDENTS);
});
