import { readCutTexts, SPACING, spaceText } from './cut-texts';
import { expect, test } from './fixtures';
import { type FocusStop, readFocusStop } from './focus-stops';

const OPEN = '?from=2020-03-11&to=2020-03-18&incident=taji-2020-03-14&view=44.33,33.53,10.4';

test('each stop of Tab has a ring, is seen and changes nothing; a card stays and goes as asked; a press can be taken back', async ({
  atlas,
  page,
}) => {
  await atlas.when.opens(OPEN);
  await expect(atlas.screen.anyDetail()).toBeVisible();
  await atlas.thenIt.mapShows(/^Camp Taji/);
  await test.step('2.4.7, 2.4.11 and 3.2.1 at each stop of Tab', async () => {
    const stops: FocusStop[] = [];
    for (let stop = await next(); stop !== null; stop = await next()) stops.push(stop);
    async function next() {
      await atlas.when.presses('Tab');
      return page.evaluate(readFocusStop);
    }
    expect(stops.length).toBeGreaterThan(100);
    const names = (some: readonly FocusStop[]) => some.map(({ name }) => name);
    expect(names(stops.filter((_, at) => stops[at + 1]?.lastHadRing === false))).toEqual([]);
    expect(names(stops.filter(({ isSeen }) => !isSeen))).toEqual([]);
    expect(names(stops.filter(({ context }) => context !== stops[0]?.context))).toEqual([]);
  });
  await test.step('1.4.13: the card of a marker', async () => {
    const card = page.getByRole('tooltip');
    await atlas.screen
      .marker(/^Camp Taji/)
      .first()
      .hover();
    await expect(card).toBeVisible();
    const box = await card.boundingBox();
    await page.mouse.move((box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2, { steps: 8 });
    // Longer than the card waits for the pointer.
    await page.waitForTimeout(1000);
    await expect(card).toBeVisible();
    await atlas.when.presses('Escape');
    await expect(card).toBeHidden();
    await expect(atlas.screen.anyDetail()).toBeVisible();
  });
  await test.step('2.5.2: a press that is let go elsewhere does nothing', async () => {
    // A marker that is dragged moves the map, which is no press.
    const link = () => page.url().replace(/&view=[^&]*/, '');
    const before = link();
    const targets = [
      atlas.screen.button('Charts'),
      atlas.screen.button('Share'),
      atlas.screen.item(/11 Mar/).first(),
      atlas.screen.button(/^Kind: Rocket attack/),
      atlas.screen.marker(/^Camp Taji/).first(),
      atlas.screen.button('Close the incident'),
      atlas.screen.wholeTime(),
    ];
    for (const target of targets) {
      await target.hover();
      await page.mouse.down();
      await page.mouse.move(720, 30, { steps: 4 });
      await page.mouse.up();
    }
    expect(link()).toBe(before);
    await expect(atlas.screen.anyDialog()).toHaveCount(0);
  });
});

test('spaced text is not cut and makes no page wider', async ({ atlas, page }) => {
  for (const [width, query] of [
    [1440, OPEN],
    [390, '?from=2020-03-01&to=2020-04-01'],
  ] as const) {
    await atlas.given.aScreenOf(width, width === 390 ? 844 : 900);
    await atlas.when.opens(query);
    await atlas.thenIt.isSettled();
    const before = await page.evaluate(readCutTexts);
    await page.evaluate(spaceText, SPACING);
    await expect
      .poll(async () => (await page.evaluate(readCutTexts)).filter((text) => !before.includes(text)), `${width} px`)
      .toEqual([]);
    await atlas.thenIt.fitsItsWidth();
  }
});
