import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';

const viewIn = (page: Page) => new URL(page.url()).searchParams.get('view');

/** The address once it has not changed for a while. */
async function settledView(page: Page): Promise<string | null> {
  let before = '';
  for (;;) {
    await page.waitForTimeout(900);
    if (page.url() === before) return viewIn(page);
    before = page.url();
  }
}

const SCREENS = [
  // Camp Taji stands beside the middle, on the side where no panel opens.
  { width: 1440, height: 900, lang: '', view: '44.4,33.52,10' },
  { width: 1024, height: 768, lang: '', view: '44.4,33.52,10' },
  { width: 1440, height: 900, lang: '&lang=ar', view: '44.16,33.52,10' },
] as const;
const WEEK = 'from=2020-03-11&to=2020-03-18';
const TAJI = /Taji|التاجي/;
const CAMP = /^Camp Taji|^معسكر التاجي/;
const VIEW = '44.1,33.4,8.5';

for (const { width, height, lang, view } of SCREENS) {
  test(`the ground stays still when a detail opens and closes, at ${width} ${lang}`, async ({ atlas, page }) => {
    await atlas.given.aScreenOf(width, height);
    await atlas.when.opensInAnyLanguage(`?${WEEK}&view=${view}${lang}`);
    expect(await settledView(page)).toBe(view);
    const marker = atlas.screen.anyMarker(CAMP);
    const before = await marker.boundingBox();
    await atlas.screen.anyItems().filter({ hasText: TAJI }).first().click();
    await expect(atlas.screen.openTitle().first()).toBeVisible();
    const opened = await settledView(page);
    expect(opened).not.toBe(view);
    const during = await marker.boundingBox();
    expect(during?.x).toBeCloseTo(before?.x ?? 0, 0);
    expect(during?.y).toBeCloseTo(before?.y ?? 0, 0);
    await page.keyboard.press('Escape');
    expect(await settledView(page)).toBe(view);
  });
}

test('ten steps back and forward end where they began', async ({ atlas, page }) => {
  await atlas.when.opens(`?${WEEK}&view=${VIEW}`);
  await atlas.when.clicksItem(/11 Mar/);
  const first = await settledView(page);
  await atlas.when.clicksItem(/16 Mar/);
  const second = await settledView(page);
  for (let step = 0; step < 5; step += 1) {
    await atlas.when.goesBack();
    await page.waitForTimeout(500);
    expect(viewIn(page)).toBe(first);
    await atlas.when.goesForward();
    await page.waitForTimeout(500);
    expect(viewIn(page)).toBe(second);
  }
});

for (const [width, height] of [
  [1440, 900],
  [1024, 768],
  [390, 844],
  [844, 390],
] as const) {
  test(`a link shows its view to the last digit, at ${width}x${height}`, async ({ atlas, page }) => {
    await atlas.given.aScreenOf(width, height);
    await atlas.when.opensInAnyLanguage(`?${WEEK}&incident=taji-2020-03-11&view=44.28,33.52,10`);
    expect(await settledView(page)).toBe('44.28,33.52,10');
    const middle = await page.evaluate(visibleMiddle);
    const marker = await atlas.screen.anyMarker(CAMP).boundingBox();
    // Camp Taji is where the link looks.
    expect(Math.abs((marker?.x ?? 0) + (marker?.width ?? 0) / 2 - middle.x)).toBeLessThan(40);
    expect(Math.abs((marker?.y ?? 0) + (marker?.height ?? 0) / 2 - middle.y)).toBeLessThan(40);
  });
}

test('a hidden incident is brought into view by a pan', async ({ atlas, page }) => {
  await atlas.when.opens(`?${WEEK}&view=44.1,36.3,9`);
  await settledView(page);
  await atlas.when.clicksItem(/16 Mar/);
  const [, , zoom] = ((await settledView(page)) ?? '').split(',');
  expect(zoom).toBe('9');
  await expect(atlas.screen.marker(/Besmaya/).first()).toBeInViewport();
});

test('on a phone that lies on its side, list and detail stand beside the map', async ({ atlas }) => {
  await atlas.given.aScreenOf(844, 390);
  await atlas.when.opens(`?${WEEK}`);
  await atlas.when.clicksItem(/11 Mar/);
  await atlas.thenIt.opensDetail(/Camp Taji/);
  const map = await atlas.screen.map().boundingBox();
  const detail = await atlas.screen.detail(/Camp Taji/).boundingBox();
  expect(map?.width).toBeGreaterThan(500);
  expect((detail?.x ?? 0) + (detail?.width ?? 0)).toBeLessThanOrEqual((map?.x ?? 0) + 1);
});

/** The middle of the map's part that no panel covers. */
function visibleMiddle(): { x: number; y: number } {
  const map = document.querySelector('main')?.getBoundingClientRect() ?? new DOMRect();
  const side = document.querySelector('[data-map-overlay="side"]')?.getBoundingClientRect();
  const sheet = document.querySelector('[data-map-overlay="bottom"]')?.getBoundingClientRect();
  const right = side && side.left > map.left ? side.left : map.right;
  const bottom = sheet ? sheet.top : map.bottom;
  return { x: (map.left + right) / 2, y: (map.top + bottom) / 2 };
}
