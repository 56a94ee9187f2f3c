import { expect, test } from './fixtures';
import { INCIDENT_CSV } from './incident-csv';

const ELSEWHERE = 'https://data.example/incidents.csv';

test('a link opens a file of the same host', async ({ atlas }) => {
  await atlas.when.asksFor('?data=samples/ged.csv');
  await atlas.when.pressesButtonByKeys('Show the map');
  await expect(atlas.screen.totals()).not.toContainText('53 incidents');
});

test('a link opens a file of a host that shares it', async ({ atlas }) => {
  await atlas.given.aFileElsewhere(ELSEWHERE, INCIDENT_CSV.text);
  await atlas.when.asksFor(`?data=${encodeURIComponent(ELSEWHERE)}`);
  await atlas.when.acceptsImport(3);
  await atlas.thenIt.countsIncidents(3);
});

test('a host that does not share its file is named, and the screen stays', async ({ atlas }) => {
  await atlas.given.aFileOutOfReach(ELSEWHERE);
  await atlas.when.asksFor(`?data=${encodeURIComponent(ELSEWHERE)}`);
  await atlas.thenIt.shows(/The server at https:\/\/data\.example\/incidents\.csv does not let other pages read/);
  await atlas.when.presses('Escape');
  await atlas.thenIt.countsIncidents(53);
});
