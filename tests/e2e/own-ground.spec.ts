import { join } from 'node:path';
import { DIST, expect, test } from './fixtures';
import { INCIDENT_CSV } from './incident-csv';
import { startLocalHost } from './local-host';

test('a tile server and a file on another port of this machine are used as basemap and data', async ({
  atlas,
  watch,
}) => {
  const host = await startLocalHost(INCIDENT_CSV.text);
  try {
    watch.allow(new RegExp(`request to another host: ${host.origin}/`));
    await atlas.when.asksFor(`?data=${encodeURIComponent(`${host.origin}/incidents.csv`)}`);
    await atlas.when.clicks(/^Fetch it from 127\.0\.0\.1/);
    await atlas.when.clicks('Import 3 rows');
    await atlas.thenIt.countsIncidents(3);
    await atlas.when.closesMessages();
    await atlas.when.opensBasemaps();
    await atlas.when.choosesBasemap('Raster tiles (XYZ)', `${host.origin}/{z}/{x}/{y}.png`);
    const dialog = atlas.screen.anyDialog();
    await expect(dialog).toContainText('In use.');
    await expect(atlas.screen.button('Use this basemap', dialog)).toBeFocused();
    await atlas.when.presses('Escape');
    await expect(atlas.screen.anyDialog()).toHaveCount(0);
    // The first tile is fetched as a trial; the map asks for those that it shows.
    await expect
      .poll(() => host.asked.filter((path) => /^\/[1-9]\d*\/\d+\/\d+\.png$/.test(path)).length)
      .toBeGreaterThan(0);
    await atlas.thenIt.mapShows(/./);
  } finally {
    await host.close();
  }
});

test('a PMTiles file of this computer is a basemap without being sent anywhere', async ({ atlas }) => {
  await atlas.when.opens();
  await atlas.when.opensBasemaps();
  await atlas.when.choosesBasemapFile(join(DIST, 'basemap/kabul.pmtiles'));
  await expect(atlas.screen.anyDialog()).toContainText('In use.');
  await atlas.when.presses('Escape');
  await atlas.thenIt.mapShows(/./);
});

test('a file on both sides of 180 degrees is framed there, with its markers side by side', async ({ atlas }) => {
  await atlas.when.opens();
  await atlas.when.importsFile({
    name: 'pacific.csv',
    mimeType: 'text/csv',
    text: 'date,latitude,longitude,title\n2020-01-02,-17,178.5,West of the line\n2020-01-03,-18,-178.5,East of the line\n',
  });
  await atlas.when.acceptsImport(2);
  await atlas.thenIt.countsIncidents(2);
  const markers = atlas.screen.markers();
  await expect(markers).toHaveCount(2);
  const boxes = await Promise.all([0, 1].map((index) => markers.nth(index).boundingBox()));
  const map = await atlas.screen.map().boundingBox();
  const [a, b] = boxes.map((box) => (box ? box.x + box.width / 2 : Number.NaN));
  if (!map || a === undefined || b === undefined) throw new Error('no markers');
  for (const x of [a, b]) expect(x > map.x && x < map.x + map.width).toBe(true);
  // Three degrees apart: framed round the wrong side, they would stand at the two edges or on one spot.
  expect(Math.abs(a - b)).toBeGreaterThan(60);
  await expect(atlas.screen.items()).toHaveCount(2);
});
