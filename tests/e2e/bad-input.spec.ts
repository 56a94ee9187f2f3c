import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ALL_INCIDENTS } from './bundled';
import { DIST, expect, test } from './fixtures';

const bundled = () => readFileSync(join(DIST, 'data/iraq-2019-2020.json'), 'utf8');

test('without its dataset the page says so and still works', async ({ atlas, page }) => {
  await atlas.given.noDataset();
  await atlas.when.asksFor();
  await atlas.thenIt.says(/iraq-2019-2020\.json/);
  await expect(atlas.screen.button('Import')).toBeVisible();
  await expect(atlas.screen.map()).toBeVisible();
  // Without a dataset no day may stand on the timeline.
  await expect(page.getByText(/1970/).filter({ visible: true })).toHaveCount(0);
});

test('a dataset that failed to load is loaded when the reader tries again', async ({ atlas }) => {
  await atlas.given.aDatasetThatFailsOnce();
  await atlas.when.asksFor();
  await atlas.thenIt.says(/could not be/);
  await atlas.when.clicks('Try again');
  await atlas.thenIt.countsIncidents(ALL_INCIDENTS);
});

test('the page says when the dataset is not JSON', async ({ atlas }) => {
  await atlas.given.aDatasetOf('{"incidents": [');
  await atlas.when.asksFor();
  await atlas.thenIt.says(/not JSON/);
});

test('the page names the entry of the dataset that breaks the schema', async ({ atlas }) => {
  const dataset = JSON.parse(bundled());
  dataset.incidents[3].time = 'a Tuesday';
  await atlas.given.aDatasetOf(JSON.stringify(dataset));
  await atlas.when.asksFor();
  await atlas.thenIt.says(/incidents.*3.*time/);
});

test('markup in the dataset is shown as text', async ({ atlas, page }) => {
  const dataset = JSON.parse(bundled());
  const evil = '<img src=x onerror="document.title=\'broken in\'"><script>document.title="broken in"</script>';
  dataset.incidents[0].title = evil;
  dataset.incidents[0].summary = evil;
  dataset.places[0].name = evil;
  await atlas.given.aDatasetOf(JSON.stringify(dataset));
  await atlas.when.opens();
  await atlas.when.searchesFor('onerror');
  await atlas.when.clicksItem(/onerror/);
  await atlas.thenIt.opensDetail(/onerror/);
  await expect(page).not.toHaveTitle(/broken in/);
});

test('without its basemap the map says so and still shows the incidents, until the basemap can be reached again', async ({
  atlas,
}) => {
  await atlas.given.noBasemap();
  await atlas.when.opens('?from=2020-03-11&to=2020-03-15&view=44.33,33.53,11');
  await atlas.thenIt.says(/basemap could not be loaded/);
  await atlas.thenIt.mapShows(/^Camp Taji/, /^Rashediya/);
  await atlas.given.theBasemapAgain();
  await atlas.thenIt.saysNoMore(/basemap could not be loaded/);
});

test('without WebGL 2 the list, the timeline and the details still work', async ({ atlas }) => {
  await atlas.given.noWebGl2();
  await atlas.when.opens('?from=2020-03-11&to=2020-03-15');
  await expect(atlas.screen.map()).toContainText(/WebGL 2/);
  await atlas.thenIt.countsIncidents(3);
  await atlas.when.focusesThumb('Window end');
  await atlas.when.presses('ArrowLeft');
  await atlas.thenIt.countsIncidents(2);
  await atlas.when.clicksItem(/11 Mar/);
  await atlas.thenIt.opensDetail(/Camp Taji/);
});

test('with storage blocked the page works', async ({ atlas }) => {
  await atlas.given.blockedStorage();
  await atlas.when.opens();
  await atlas.thenIt.countsIncidents(ALL_INCIDENTS);
  await atlas.when.clicksItem(/Camp Taji/);
  await atlas.thenIt.opensDetail(/Camp Taji/);
  await atlas.when.clicks('Dark theme');
  await atlas.thenIt.isInTheme('dark');
});

test('an error in one part of the page leaves the other parts working', async ({ atlas, watch }) => {
  watch.allow(/broken on purpose/);
  await atlas.given.aDetailThatThrows('broken on purpose');
  await atlas.when.opens();
  await atlas.when.clicksItem(/Camp Taji/);
  await atlas.thenIt.says(/This part of the page stopped working/);
  await atlas.thenIt.countsIncidents(ALL_INCIDENTS);
  await expect(atlas.screen.map()).toBeVisible();
  await atlas.when.focusesThumb('Window end');
  await atlas.when.presses('PageDown', 'PageUp', 'ArrowLeft');
  await expect(atlas.screen.totals()).toContainText(/incidents/);
});
