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
