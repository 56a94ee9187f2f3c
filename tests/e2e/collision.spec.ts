import { expect, test } from './fixtures';
import { overlapsAtRest, probeMap } from './map-probe';

test.beforeEach(({ page }) => probeMap(page));

const SCREENS = [
  [1440, 900, 'en'],
  [1024, 768, 'ar'],
  [390, 844, 'en'],
  [390, 844, 'ar'],
  [844, 390, 'ar'],
] as const;

for (const [width, height, lang] of SCREENS) {
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

test('a marker that moves to rest pushes the names of the basemap away again', async ({ atlas, page }) => {
  await atlas.when.opens('?view=43.75,33.3,6');
  await page.evaluate(overlapsAtRest);
  await page.locator('canvas.maplibregl-canvas').focus();
  await atlas.when.presses('ArrowRight');
  await atlas.when.presses('+');
  expect((await page.evaluate(overlapsAtRest)).underMarkers).toEqual([]);
});
