import { expect, test } from './fixtures';

test('a cluster says over how many places it stands, and its card lists them with the same words', async ({
  atlas,
}) => {
  await atlas.when.opens('?view=43.75,33.3,5.3');
  const { page } = atlas.screen;
  const cluster = atlas.screen.marker(/^\d+ incidents at \d+ places, from Green Zone/);
  await expect(cluster).toBeVisible();
  await expect(atlas.screen.marker(/^\d+ incidents at \d+ places, from Camp Taji/)).toBeVisible();
  await expect(atlas.screen.marker(/^Balad Air Base/)).toBeVisible();
  await expect(atlas.screen.marker(/^Erbil/)).toBeVisible();
  await cluster.hover();
  const card = page.getByRole('tooltip');
  await expect(card).toContainText('Baghdad International Airport');
  const name = (await cluster.getAttribute('aria-label')) ?? '';
  const heading = (await card.locator('p').first().textContent()) ?? '-';
  expect(name.startsWith(heading)).toBe(true);
});

test('the open incident stands beside a cluster with a ring of its own, and leads to its place', async ({ atlas }) => {
  await atlas.when.opens('?view=43.75,33.3,5.3&incident=taji-2020-03-11');
  const apart = atlas.screen.button('Open incident at Camp Taji: zoom to it', atlas.screen.map());
  await expect(apart).toBeVisible();
  const cluster = atlas.screen.marker(/the open incident is drawn beside it$/);
  await expect(cluster).toHaveAttribute('data-type', 'cluster');
  await expect(cluster).not.toHaveAttribute('data-selected');
  await apart.click();
  await expect(atlas.screen.marker(/^Camp Taji/)).toBeVisible();
});

test('the map shows each place once, however far out it zooms', async ({ atlas }) => {
  await atlas.when.opens('?view=180,20,0');
  await expect(atlas.screen.cluster().first()).toBeVisible();
  // The address keeps the view of the link until the reader moves the map; then it says at which zoom the map stands.
  await atlas.screen.page.locator('canvas.maplibregl-canvas').focus();
  await atlas.when.presses('ArrowRight');
  await expect(atlas.screen.page).toHaveURL(/view=-?[\d.]+,-?[\d.]+,(?!0)[\d.]+/);
});
