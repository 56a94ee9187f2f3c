import { expect, test } from './fixtures';
import { INCIDENT_CSV } from './incident-csv';
import { OVERLAYS } from './overlay-states';
import { wordsIn } from './words';

const DIALOG = '[role="dialog"], [role="alertdialog"]';

/**
 * Menus, popovers and dialogs of one page, because opening a page takes longest. What depends on the theme is checked in both. The dark ones are
 * written as pictures to `tests/screenshots/`, the English ones only.
 */
for (const language of ['en', 'ar'] as const) {
  test(`each menu, popover and dialog is accessible in light and dark: ${language}`, async ({ atlas, page }) => {
    const words = wordsIn(language);
    await page.emulateMedia({ reducedMotion: 'reduce', colorScheme: 'light' });
    await atlas.when.opensInAnyLanguage(`?lang=${language}&from=2020-03-01&to=2020-04-01`);
    const check = async (name: string) => {
      await test.step(name, async () => {
        const dialog = page.locator(DIALOG).last();
        await expect(dialog).toBeVisible();
        await atlas.thenIt.isAccessible(DIALOG);
        await page.emulateMedia({ colorScheme: 'dark' });
        await atlas.thenIt.isInTheme('dark');
        await atlas.thenIt.hasContrast(DIALOG);
        if (language === 'en') await page.screenshot({ path: `tests/screenshots/${name}-dark.png` });
        await page.emulateMedia({ colorScheme: 'light' });
        await atlas.thenIt.isInTheme('light');
      });
    };
    const leave = async () => {
      await atlas.when.presses('Escape');
      await expect(page.locator(DIALOG)).toHaveCount(0);
    };
    for (const state of OVERLAYS) {
      await state.open(atlas, words);
      await check(state.name);
      await leave();
    }
    // The columns of a file, and the report of what was wrong with it.
    await atlas.screen.button(words('imports.button')).first().click();
    const text = `${INCIDENT_CSV.text}soon,north,44,Nowhere,-1,,\n`;
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles({
        name: 'spring.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from(text),
      });
    const go = page
      .locator(DIALOG)
      .getByRole('button', { name: /^Import 4 rows$|^استورد 4|4/ })
      .last();
    await expect(go).toBeVisible();
    await check('columns');
    await go.click();
    await expect(page.locator(DIALOG).locator('summary').first()).toBeVisible();
    await check('import-report');
    await leave();
  });
}
