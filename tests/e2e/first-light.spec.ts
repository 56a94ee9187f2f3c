import { ALL_INCIDENTS } from './bundled';
import { test } from './fixtures';

const ELEVENTH = /Camp Taji/;

test('the page opens with all incidents of its dataset', async ({ atlas }) => {
  await atlas.when.opens();
  await atlas.thenIt.countsIncidents(ALL_INCIDENTS);
  await atlas.thenIt.mapShows(/^\d+ incidents/);
});

test('an incident in Kabul is counted but lies outside the first view', async ({ atlas }) => {
  await atlas.when.opens();
  await atlas.thenIt.mapDoesNotShow(/Kabul/);
  await atlas.when.searchesFor('Kabul');
  await atlas.thenIt.countsIncidents(1);
  await atlas.thenIt.listShows(/Kabul/);
});

test('a link to a window shows the incidents of that window and their sites', async ({ atlas }) => {
  await atlas.when.opens('?from=2020-03-11&to=2020-03-15&view=44.33,33.53,11');
  await atlas.thenIt.countsIncidents(3);
  await atlas.thenIt.thumbSays('Window start', /11 March 2020/);
  await atlas.thenIt.mapShows(/^Camp Taji/, /^Rashediya/, /^Abu Izam/);
});

test('a marker opens its incident, which shows each claim with its source', async ({ atlas }) => {
  await atlas.when.opens('?from=2020-03-11&to=2020-03-12&view=44.33,33.53,11');
  await atlas.when.clicksMarker(/^Camp Taji/);
  await atlas.thenIt.opensDetail(ELEVENTH);
  await atlas.thenIt.detailSays(ELEVENTH, 'Killed', 'Wounded', 'United States', 'United Kingdom');
});
