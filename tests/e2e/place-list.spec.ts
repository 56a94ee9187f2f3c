import { expect, test } from './fixtures';

test('a press on a place lists what its marker counts, as a filter that the link keeps and Back undoes', async ({
  atlas,
}) => {
  const { page } = atlas.screen;
  await atlas.when.opens('?view=44.2775,33.5294,12');
  const marker = atlas.screen.marker(/^Camp Taji, \d+ incidents/);
  const name = (await marker.getAttribute('aria-label')) ?? '';
  const count = /(\d+) incidents/.exec(name)?.[1] ?? '';
  await marker.click();
  const heading = page.getByRole('heading', { name: `${count} incidents at Camp Taji` });
  await expect(heading).toBeVisible();
  await expect(atlas.screen.items()).toHaveCount(Number(count));
  await expect(atlas.screen.totals()).toContainText(`${count} incidents`);
  await expect(page).toHaveURL(/f\.at=/);
  await expect(marker).toHaveAttribute('aria-label', name);

  await page.getByRole('button', { name: 'At: Camp Taji' }).click();
  await expect(heading).not.toBeVisible();
  await page.goBack();
  await expect(heading).toBeVisible();
  await page.goBack();
  await expect(heading).not.toBeVisible();
  await expect(page).not.toHaveURL(/f\.at=/);
});

test('the list of a place follows the window', async ({ atlas }) => {
  await atlas.when.opens('?f.at=camp-taji&from=2020-03-11&to=2020-03-12');
  const { page } = atlas.screen;
  await expect(page.getByRole('heading', { name: '1 incident at Camp Taji' })).toBeVisible();
  await page.keyboard.press(']');
  await expect(page.getByRole('heading', { name: /^\d+ incidents? at Camp Taji$/ })).toBeVisible();
  const listed = await atlas.screen.items().count();
  expect(listed).toBeGreaterThan(0);
  await expect(page.getByRole('heading', { name: new RegExp(`^${listed} incident`) })).toBeVisible();
  await expect(atlas.screen.totals()).toContainText(`${listed} incident`);
});
