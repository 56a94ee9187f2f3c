import { expect, test } from './fixtures';

const PLACES = { en: /^Camp Taji/, ar: /^معسكر التاجي/ };

/** What a screen reader finds on the page: rooms, headings and controls in their order. */
test('a screen reader finds the rooms in order, the map in words, and each menu by its name', async ({
  atlas,
  page,
}) => {
  await atlas.when.opens('?from=2020-03-11&to=2020-03-18&incident=taji-2020-03-14&view=44.33,33.53,10.4');
  await expect(page.locator('body')).toMatchAriaSnapshot(`
    - navigation "Skip to":
      - link "Skip to the incidents"
      - link "Skip to the panel beside the map"
      - link "Skip to the map"
      - link "Skip to the time control"
      - button "Map in words"
    - banner:
      - heading "Incident Atlas" [level=1]
      - searchbox "Search incidents"
    - complementary "Incidents and filters":
      - heading "Totals and filters" [level=2]
      - status "In this window"
      - heading "Incidents" [level=2]
      - listbox "Incidents":
        - option /Second rocket attack on Camp Taji/ [selected]
    - main "Map":
      - heading "Map" [level=2]
      - region "Map"
      - group "Incidents on the map"
      - group "Map controls"
    - region /Second rocket attack on Camp Taji/:
      - heading /Second rocket attack on Camp Taji/ [level=2]
    - region "Time":
      - heading "Time" [level=2]
      - slider "Window"
      - slider "Window start"
      - slider "Window end"
  `);
  await expect(atlas.screen.mapCanvas()).toHaveAccessibleDescription(
    /^11 – 17 Mar 2020: \d+ incidents? in this view.*outside this view\.$/,
  );
  await expect(atlas.screen.histogram()).toHaveAccessibleName(/highest bar: 10 incidents, .*39 of 87 bars are empty$/);
  for (const [button, menu] of [
    ['Share', 'Share'],
    [/^Dataset:/, 'Datasets'],
  ] as const) {
    await page.getByRole('button', { name: button }).first().focus();
    await atlas.when.presses('Enter');
    await expect(page.getByRole('dialog', { name: menu })).toBeVisible();
    await atlas.when.presses('Escape');
    await expect(atlas.screen.anyDialog()).toHaveCount(0);
  }
});

/** The job without a mouse. The focus is asked for after each step, so that it cannot have fallen to the body. */
for (const language of ['en', 'ar'] as const) {
  test(`the job is done by keyboard in ${language}: search, places, an area by its corners, chips`, async ({
    atlas,
    page,
  }) => {
    const keepsFocus = async () => {
      await page.waitForTimeout(600);
      await expect(page.locator(':focus')).toHaveCount(1);
    };
    await atlas.when.opensInAnyLanguage(`?lang=${language}&from=2020-03-11&to=2020-03-15&view=44.33,33.53,9`);
    await atlas.screen.search().focus();
    await page.keyboard.type('Taji');
    await atlas.when.presses('Enter');
    await expect(page.getByRole('listbox')).toBeFocused();
    await atlas.when.presses('Home', 'Enter');
    await expect(atlas.screen.anyItems().first()).toHaveAttribute('aria-selected', 'true');
    await atlas.when.presses('Escape');
    await keepsFocus();

    // The places of the map, without the map: a place with several incidents lists them.
    const words = language === 'en' ? 'Map in words' : 'الخريطة بالكلمات';
    await page.getByRole('navigation').getByRole('button', { name: words }).focus();
    await atlas.when.presses('Enter');
    const place = page.getByRole('dialog', { name: words }).getByRole('button', { name: PLACES[language] });
    await place.focus();
    await atlas.when.presses('Enter');
    await expect(page.getByRole('listbox')).toBeFocused();

    // An area, corner by corner.
    const draw = language === 'en' ? 'Draw an area' : 'ارسم منطقة';
    await page.getByRole('button', { name: draw }).focus();
    await atlas.when.presses('Enter');
    const canvas = page.locator('canvas.maplibregl-canvas');
    await canvas.focus();
    for (const key of ['ArrowRight', 'ArrowDown', 'ArrowLeft']) {
      const before = page.url();
      await atlas.when.presses('Enter', key);
      // The link has the view once the map rests there.
      await expect.poll(() => page.url()).not.toBe(before);
    }
    const only = language === 'en' ? 'Show only incidents here' : 'أظهر حوادث هذه المنطقة وحدها';
    await page.getByRole('button', { name: only }).focus();
    await atlas.when.presses('Enter');
    await expect(page.getByRole('button', { name: draw })).toBeFocused();

    // The filters go one after the other, and the focus stays in their row.
    const chips = page.locator('[data-filters-open] button[aria-pressed="true"]');
    await expect(chips).not.toHaveCount(0);
    for (let left = await chips.count(); left > 0; left -= 1) {
      await chips.first().focus();
      await atlas.when.presses('Enter');
      await expect(chips).toHaveCount(left - 1);
      await keepsFocus();
    }
    // A button that its press disables.
    await page.locator('section button:has-text("All"), section button:has-text("الكل")').last().focus();
    await atlas.when.presses('Enter');
    await keepsFocus();
  });
}
