import type { Page } from '@playwright/test';
import type { AtlasDriver } from './driver';
import { expect, test } from './fixtures';
import { INCIDENT_CSV } from './incident-csv';
import { OPENED_PARTS } from './opened-parts';
import { runAxe } from './run-axe';
import { type TestedLanguage, type Words, wordsIn } from './words';

// A first visit, so that the hint is there, and a link that does not hold, so that a message is.
test.use({ storageState: { cookies: [], origins: [] } });

type Check = (name: string) => Promise<void>;

for (const language of ['en', 'ar'] as const) {
  test(`every menu, popover, dialog and panel is accessible in both themes, and closes with Escape: ${language}`, async ({
    atlas,
    page,
  }) => {
    const say = wordsIn(language);
    // With a theme the colours alone change, so the second pass asks for them alone.
    let wanted: 'all' | 'colours' = 'all';
    const check = async (name: string) => expect.soft(await runAxe(page, wanted), `${name}: ${wanted}`).toEqual([]);
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await atlas.when.opensInAnyLanguage(`?lang=${language}&from=soon&f.at=camp-taji`);
    await checkParts(page, say, check);
    await atlas.given.aSystemInTheme('dark');
    await atlas.thenIt.isInTheme('dark');
    await test.step('who asked for less motion sees no colour on its way to another', async () => {
      expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
    });
    wanted = 'colours';
    await checkParts(page, say, check);
    wanted = 'all';
    await checkWork(atlas, page, say, language, async (name) => {
      for (const theme of ['dark', 'light'] as const) {
        await atlas.given.aSystemInTheme(theme);
        await atlas.thenIt.isInTheme(theme);
        wanted = theme === 'dark' ? 'all' : 'colours';
        await check(`${name}, ${theme}`);
      }
    });
  });
}

/** All that opens over the page and goes again, beside the hint of a first visit, a message and the list of a place. */
async function checkParts(page: Page, say: Words, check: Check): Promise<void> {
  const search = page.getByRole('searchbox');
  for (const text of ['11.3.2020', 'Taji']) {
    await search.fill(text);
    await expect(page.locator('header').locator('[role=group], p').first()).toBeVisible();
    await check(`the search for ${text}`);
    await search.press('Escape');
  }
  for (const [closed, open] of [
    ['panels.moreFilters', 'panels.fewerFilters'],
    ['map.legend', 'map.legend'],
  ] as const) {
    await page.getByRole('button', { name: say(closed), exact: true }).press('Enter');
    const button = page.getByRole('button', { name: say(open), exact: true });
    await expect(button).toHaveAttribute('aria-expanded', 'true');
    await page.locator('details:not([open]) > summary').evaluateAll((all) => {
      for (const each of all) if (each instanceof HTMLElement) each.click();
    });
    await check(closed);
    await button.press('Enter');
  }
  for (const { name, opener, item, part } of OPENED_PARTS) {
    const opens = opener(page, say);
    await opens.press('Enter');
    if (item) await page.getByRole('menuitem', { name: say(item), exact: true }).press('Enter');
    const opened = part(page, say);
    await expect(opened).toBeVisible();
    await check(name);
    await page.keyboard.press('Escape');
    await expect(opened, name).toHaveCount(0);
    await expect.soft(opens, `${name} has closed`).toBeFocused();
  }
}

/** What comes step by step: an import, the comparison of its rows with the dataset of the page, and the forms for writing. */
async function checkWork(
  { when }: AtlasDriver,
  page: Page,
  say: Words,
  language: TestedLanguage,
  check: Check,
): Promise<void> {
  const press = (key: string) =>
    page
      .getByRole('button', { name: say.like(key) })
      .first()
      .press('Enter');
  const choose = (key: string) => page.getByRole('menuitem', { name: say(key) }).press('Enter');
  const three = language === 'en' ? 'other' : 'few';
  // So high that no field of the columns lies half under the foot of its dialog, which axe takes for a small target.
  await page.setViewportSize({ width: 1440, height: 1200 });
  await press('imports.button');
  const { name, mimeType, text } = INCIDENT_CSV;
  await page
    .getByLabel(say('imports.chooseFile'))
    .setInputFiles({ name, mimeType, buffer: Buffer.from(text.replace('33.79', 'none')) });
  await expect(page.getByRole('dialog', { name: say('imports.titleMapping') })).toBeVisible();
  await check('the meaning of columns');
  await press(`imports.load_${three}`);
  await expect(page.getByRole('dialog', { name: say.like('imports.titleReport') })).toBeVisible();
  await check('the report of an import');
  await press('imports.done');
  await press('imports.menuLabel');
  await choose('releases.open');
  await expect(page.getByRole('region', { name: say('releases.title') })).toBeVisible();
  await check('the comparison of releases');
  await when.presses('Escape');
  await press('app.more');
  await choose('app.write');
  await expect(page.getByRole('region', { name: say('write.title') })).toBeVisible();
  await check('writing: the datasets');
  await press(`write.copy_${three}`);
  await press('write.add');
  await expect(page.getByRole('combobox').first()).toBeVisible();
  await check('writing: an incident');
}
