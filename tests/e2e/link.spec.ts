import { ALL_INCIDENTS } from './bundled';
import { expect, test } from './fixtures';

const ELEVENTH = /Camp Taji/;

test('a link restores window, incident, view, language and theme', async ({ atlas, page }) => {
  await atlas.when.opens('?from=2020-03-11&to=2020-03-15&incident=taji-2020-03-14&view=44.33,33.53,11&theme=dark');
  await atlas.thenIt.countsIncidents(3);
  await atlas.thenIt.opensDetail(ELEVENTH);
  await atlas.thenIt.isInTheme('dark');
  const address = page.url();
  expect(new URL(address).searchParams.get('view')).toMatch(/^44\.3\d*,33\.5\d*,11/);
  await atlas.when.reloads();
  await atlas.thenIt.countsIncidents(3);
  await atlas.thenIt.opensDetail(ELEVENTH);
  await atlas.thenIt.isInTheme('dark');
});

test('a link that cites another release says so, and the address keeps what it cites', async ({ atlas, page }) => {
  await atlas.when.opens('?from=2020-03-11&to=2020-03-15&release=0123456789ab,112,2026-01-01,iraq-2019-2020');
  await expect(page.getByRole('alert')).toContainText('The link: 112 incidents, last changed on 1 Jan 2026. Here: ');
  await page.waitForTimeout(1000);
  expect(new URL(page.url()).searchParams.get('release')).toMatch(/^0123456789ab,112/);
  await page.getByRole('button', { name: 'Close this message' }).click();
  await atlas.when.searchesFor('Taji');
  await atlas.thenIt.address(new RegExp(`release=[0-9a-f]{12},${ALL_INCIDENTS},`));
});

test('the address contains what the reader did on the page', async ({ atlas }) => {
  await atlas.when.opens();
  await atlas.when.searchesFor('Taji');
  await atlas.thenIt.address(/[?&]q=Taji/);
  await atlas.when.clicksItem(/11 Mar/);
  await atlas.thenIt.address(/[?&]incident=taji-2020-03-11/);
});

test('back and forward go through the incidents that were opened, and keep keys that the app does not know', async ({
  atlas,
}) => {
  await atlas.when.opens('?utm=newsletter&from=2020-03-11&to=2020-03-18');
  await atlas.when.clicksItem(/11 Mar/);
  await atlas.thenIt.address(/utm=newsletter.*incident=taji-2020-03-11|incident=taji-2020-03-11.*utm=newsletter/);
  await atlas.when.clicksItem(/16 Mar/);
  await atlas.thenIt.address(/incident=besmaya-2020-03-16/);
  await atlas.thenIt.opensDetail(/Besmaya/);
  await atlas.when.goesBack();
  await atlas.thenIt.opensDetail(/Camp Taji/);
  await atlas.when.goesBack();
  await atlas.thenIt.nothingIsOpen();
  await atlas.when.goesForward();
  await atlas.thenIt.opensDetail(/Camp Taji/);
});

test('opening a link adds no step to the history', async ({ atlas, page }) => {
  await page.goto('about:blank');
  const before = await page.evaluate(() => history.length);
  await atlas.when.opens('?incident=taji-2020-03-11&f.kind=rocketAttack');
  await atlas.thenIt.opensDetail(/Camp Taji/);
  await page.waitForTimeout(600);
  expect(await page.evaluate(() => history.length)).toBe(before + 1);
});

test('a broken link opens the default screen with notes that can be closed, also for an incident that does not exist', async ({
  atlas,
}) => {
  await atlas.when.opens('?from=yesterday&to=2020-13-40&view=here&theme=dark&incident=atlantis-2020');
  await atlas.thenIt.countsIncidents(ALL_INCIDENTS);
  await atlas.thenIt.says(/could not be read \(from, to, view\)/);
  await atlas.thenIt.says(/atlantis-2020/);
  await atlas.thenIt.isInTheme('dark');
  await atlas.when.closesMessages();
  await atlas.thenIt.saysNothing();
});

test('lang=ar shows the page in Arabic, from right to left', async ({ atlas, page }) => {
  await atlas.when.asksFor('?lang=ar');
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
  await expect(page).toHaveTitle(/أطلس الحوادث/);
  await expect(
    page
      .getByRole('status')
      .filter({ hasText: String(ALL_INCIDENTS) })
      .first(),
  ).toBeVisible();
});
