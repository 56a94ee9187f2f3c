import { expect, test } from './fixtures';
import { overlapsAtRest, probeMap } from './map-probe';

test.beforeEach(({ page }) => probeMap(page));

const SCREENS = [
  [1440, 900],
  [1024, 768],
  [390, 844],
  [844, 390],
] as const;

for (const [width, height] of SCREENS) {
  for (const lang of ['en', 'ar'] as const) {
    test(`names, markers and controls keep off each other at the opening view, at ${width}x${height} in ${lang}`, async ({
      atlas,
      page,
    }) => {
      await atlas.given.aScreenOf(width, height);
      await atlas.when.opensInAnyLanguage(`?lang=${lang}`);
      const found = await page.evaluate(overlapsAtRest);
      expect(found.basemapNames).toBeGreaterThan(3);
      expect(found).toMatchObject({ underMarkers: [], cut: [], coveredMarkers: [] });
    });
  }
}

test('a marker that moves to rest pushes the names of the basemap away again', async ({ atlas, page }) => {
  await atlas.when.opens('?view=43.75,33.3,6');
  await page.evaluate(overlapsAtRest);
  await page.locator('canvas.maplibregl-canvas').focus();
  await atlas.when.presses('ArrowRight');
  await atlas.when.presses('+');
  expect((await page.evaluate(overlapsAtRest)).underMarkers).toEqual([]);
});
