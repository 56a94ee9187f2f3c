import { DIST, expect, test } from './fixtures';

test.describe('on a host that ignores HTTP Range', () => {
  test.use({ baseURL: async ({ plainServer }, use) => use(plainServer.url) });

  test('the basemap is drawn', async ({ atlas, page }) => {
    const archives: number[] = [];
    page.on('response', (response) => {
      if (response.url().endsWith('.pmtiles')) archives.push(response.status());
    });
    await atlas.when.opens('?view=44.33,33.53,8');
    await atlas.thenIt.isSettled();
    expect(archives.length).toBeGreaterThan(0);
    expect(new Set(archives)).toEqual(new Set([200]));
    await atlas.thenIt.basemapIsDrawn();
    await atlas.thenIt.saysNothing();
  });
});

test('the basemap is read in parts from a host with HTTP Range', async ({ atlas, page }) => {
  const archives: number[] = [];
  page.on('response', (response) => {
    if (response.url().endsWith('.pmtiles')) archives.push(response.status());
  });
  await atlas.when.opens('?view=44.33,33.53,8');
  await atlas.thenIt.isSettled();
  expect(new Set(archives)).toEqual(new Set([206]));
  await atlas.thenIt.basemapIsDrawn();
});

test('a page that is opened as a file says that it needs a web server', async ({ page, watch }) => {
  watch.allow(/./);
  await page.goto(new URL(`file://${DIST}/index.html`).href);
  await expect(page.getByText('it needs a small web server')).toBeVisible({ timeout: 20_000 });
});
