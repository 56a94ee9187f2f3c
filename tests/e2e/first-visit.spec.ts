import { expect, test } from './fixtures';

test.use({ storageState: { cookies: [], origins: [] } });

test('a first visit says once what the time control does, in no marker’s way, and never again', async ({
  atlas,
  page,
}) => {
  await atlas.when.opens('');
  const hint = page.getByRole('complementary', { name: 'How to begin' });
  await expect(hint).toContainText('Drag the handles of the time control to choose the dates');
  const map = await page.getByRole('main', { name: 'Map' }).boundingBox();
  const box = await hint.boundingBox();
  expect((box?.y ?? 0) - (map?.y ?? 0)).toBeGreaterThanOrEqual(map?.height ?? Number.POSITIVE_INFINITY);
  await page.reload();
  await expect(atlas.screen.totals()).toBeVisible();
  await expect(hint).toHaveCount(0);
});

test('the hint of a first visit goes at its button, at Escape and when the window moves', async ({ atlas, page }) => {
  const hint = page.getByRole('complementary', { name: 'How to begin' });
  const again = async () => {
    await page.evaluate(() => localStorage.clear());
    await page.reload();
    await expect(hint).toBeVisible();
  };
  await atlas.when.opens('');
  await hint.getByRole('button', { name: 'Got it' }).click();
  await expect(hint).toHaveCount(0);
  await again();
  await page.keyboard.press('Escape');
  await expect(hint).toHaveCount(0);
  await again();
  await atlas.when.focusesThumb('Window end');
  await atlas.when.presses('ArrowLeft');
  await expect(hint).toHaveCount(0);
});

test.describe('on a phone', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

  for (const lang of ['en', 'ar']) {
    test(`no control lies over a marker, and all are on the screen, at a first visit in ${lang}`, async ({ page }) => {
      await page.goto(`/?lang=${lang}`);
      await expect(page.locator('[data-map-chrome]')).toHaveCount(5);
      // The hint comes after the map, and takes room from it.
      await expect(page.getByRole('complementary').filter({ has: page.getByRole('button') })).toBeVisible();
      await expect.poll(() => page.evaluate(controlsAndMarkers)).toEqual({ outside: [], covered: [] });
    });
  }
});

function controlsAndMarkers() {
  const controls = [...document.querySelectorAll('[data-map-chrome]')];
  const boxes = controls.map((control) => control.getBoundingClientRect());
  const markers = [...document.querySelectorAll('.maplibregl-map button[aria-label]')];
  if (markers.length === 0) throw new Error('There are no markers.');
  return {
    outside: controls.flatMap((control) =>
      [control, ...control.querySelectorAll('button')].flatMap((part) => {
        const { left, right } = part.getBoundingClientRect();
        return left >= 0 && right <= innerWidth ? [] : [part.outerHTML.slice(0, 80)];
      }),
    ),
    covered: markers.flatMap((marker) => {
      const { x, y, width, height } = marker.getBoundingClientRect();
      const [atX, atY] = [x + width / 2, y + height / 2];
      const isUnder = boxes.some((box) => atX > box.left && atX < box.right && atY > box.top && atY < box.bottom);
      return isUnder ? [marker.getAttribute('aria-label')] : [];
    }),
  };
}
