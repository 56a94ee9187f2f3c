import type { CDPSession, Page } from '@playwright/test';
import { expect, test } from './fixtures';

test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

const TAJI = /11 Mar/;
const MARCH = '?from=2020-03-01&to=2020-04-01';

test('a finger reads totals and incidents in the sheet, draws it up, and pinches the histogram', async ({
  atlas,
  page,
}) => {
  await atlas.when.opens(MARCH);
  const sheet = page.getByRole('region', { name: 'Incidents', exact: true });
  const handle = atlas.screen.button('Resize the panel');
  await test.step('the lowest stop shows figures and an incident, and the search says what it finds', async () => {
    await expect(atlas.screen.totals()).toBeInViewport();
    await expect(atlas.screen.items().first()).toBeInViewport({ ratio: 0.9 });
    expect(await isCut(page, 'header input')).toBe(false);
    await expect(atlas.screen.button(/^Dataset:/)).toBeInViewport({ ratio: 1 });
  });
  const touch = await page.context().newCDPSession(page);
  await test.step('a slow drag rests at the nearest stop, and does not scroll the page', async () => {
    const from = await middleOf(handle);
    await drag(touch, [from], [{ x: from.x, y: from.y - 120 }]);
    await expect(sheet).toHaveAttribute('data-stop', 'half');
    // Waits until it has stopped sliding.
    await handle.tap({ trial: true });
    const low = await middleOf(handle);
    await drag(touch, [low], [{ x: low.x, y: low.y - 220 }]);
    await expect(sheet).toHaveAttribute('data-stop', 'full');
    await expect(page.getByRole('radio', { name: 'Killed' })).toBeInViewport();
    await handle.tap({ trial: true });
    const top = await middleOf(handle);
    await drag(touch, [top], [{ x: top.x, y: top.y + 330 }]);
    await expect(sheet).toHaveAttribute('data-stop', 'peek');
  });
  await test.step('two fingers that part zoom the histogram in, and a button takes it back', async () => {
    const box = await atlas.screen.histogram().boundingBox();
    const y = (box?.y ?? 0) + (box?.height ?? 0) / 2;
    const x = (box?.x ?? 0) + (box?.width ?? 0) / 2;
    const at = (gap: number) => [
      { x: x - gap, y },
      { x: x + gap, y },
    ];
    await drag(touch, at(20), at(90));
    await expect(atlas.screen.zoomOut()).toBeVisible();
    await atlas.screen.zoomOut().tap();
    await expect(atlas.screen.zoomOut()).toBeHidden();
  });
  await test.step('every control is as large as a finger needs', async () => {
    expect(await page.evaluate(smallTargets)).toEqual([]);
  });
});

test('list and map, then detail and map, on a phone on its side; a page that scrolls at 400%; larger text; forced colours', async ({
  atlas,
  page,
}) => {
  await atlas.given.aScreenOf(844, 390);
  await atlas.when.opens(MARCH);
  await test.step('on its side, the time control is one row until it is opened', async () => {
    await expect(atlas.screen.items().first()).toBeInViewport({ ratio: 0.9 });
    expect((await atlas.screen.time().boundingBox())?.height).toBeLessThan(70);
    await expect(atlas.screen.button(/^First day of the window/)).toBeHidden();
    await atlas.when.clicks('All of the time control');
    await expect(atlas.screen.button(/^First day of the window/)).toBeVisible();
    await atlas.when.clicks('All of the time control');
  });
  await test.step('on its side, a menu that is higher than the screen scrolls to its last entry', async () => {
    await page.getByRole('banner').getByRole('button', { name: 'More', exact: true }).click();
    const last = page.getByRole('menuitem').last();
    await last.scrollIntoViewIfNeeded();
    const past = await last.evaluate((entry) => {
      const box = entry.closest('[role="menu"]')?.parentElement?.getBoundingClientRect();
      return entry.getBoundingClientRect().bottom - (box?.bottom ?? 0);
    });
    expect(past).toBeLessThanOrEqual(0);
    await atlas.when.presses('Escape');
    await expect(last).toHaveCount(0);
  });
  await test.step('at 320x256 list and detail can be read', async () => {
    await atlas.given.aScreenOf(320, 256);
    await expect(page.locator('[data-layout]')).toHaveAttribute('data-layout', 'scroll');
    expect((await atlas.screen.list().boundingBox())?.height).toBeGreaterThan(150);
    await atlas.when.clicksItem(TAJI);
    const end = atlas.screen.button('Copy link to this incident');
    await end.scrollIntoViewIfNeeded();
    await expect(end).toBeInViewport();
    await atlas.thenIt.fitsItsWidth();
    await page
      .getByRole('button', { name: /^Close/ })
      .first()
      .click();
  });
  await test.step('text of twice the size overlaps nothing', async () => {
    for (const [width, height] of [
      [1440, 900],
      [768, 1024],
      [390, 844],
    ] as const) {
      await atlas.given.aScreenOf(width, height);
      await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
      await expect(page.locator('[data-layout]')).not.toHaveAttribute('data-layout', 'wide');
      await atlas.thenIt.fitsItsWidth();
      await atlas.screen.time().scrollIntoViewIfNeeded();
      // The list scrolls in its panel: what is seen where the time control begins must be the time control.
      const isApart = await atlas.screen.time().evaluate((time) => {
        const { x, y, width: wide } = time.getBoundingClientRect();
        return [0.1, 0.5, 0.9].every((part) => time.contains(document.elementFromPoint(x + wide * part, y + 4)));
      });
      expect([width, isApart]).toEqual([width, true]);
    }
    await page.evaluate(() => document.documentElement.style.removeProperty('font-size'));
  });
  await test.step('thumbs, the chosen segment and swatches are seen in forced colours', async () => {
    await atlas.given.aScreenOf(1440, 900);
    await page.emulateMedia({ forcedColors: 'active' });
    const seen = await page.evaluate(coloursSeen);
    expect(seen).toEqual({ knob: true, segment: true, swatch: true });
    await atlas.thenIt.isAccessible();
  });
});

interface Point {
  readonly x: number;
  readonly y: number;
}

async function middleOf(locator: {
  boundingBox(): Promise<{ x: number; y: number; width: number; height: number } | null>;
}) {
  const box = await locator.boundingBox();
  return { x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 };
}

/** Puts fingers down, moves them in steps, rests, and lifts them. */
async function drag(touch: CDPSession, from: readonly Point[], to: readonly Point[]): Promise<void> {
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: readonly Point[]) =>
    touch.send('Input.dispatchTouchEvent', { type, touchPoints: points.map((each, id) => ({ ...each, id })) });
  await send('touchStart', from);
  for (let step = 1; step <= 10; step += 1) {
    const part = step / 10;
    await send(
      'touchMove',
      from.map((each, at) => ({
        x: each.x + ((to[at]?.x ?? each.x) - each.x) * part,
        y: each.y + ((to[at]?.y ?? each.y) - each.y) * part,
      })),
    );
  }
  // A finger that rests before it lifts makes no flick.
  await new Promise((resolve) => setTimeout(resolve, 400));
  await send('touchMove', to);
  await send('touchEnd', []);
}

/** Whether the placeholder of a field is wider than its room. */
async function isCut(page: Page, selector: string): Promise<boolean> {
  return page.locator(selector).evaluate((field) => {
    const input = field as HTMLInputElement;
    const style = getComputedStyle(input);
    const context = document.createElement('canvas').getContext('2d');
    if (!context) return true;
    context.font = `${style.fontSize} ${style.fontFamily}`;
    const room = input.clientWidth - Number.parseFloat(style.paddingLeft) - Number.parseFloat(style.paddingRight);
    return context.measureText(input.placeholder).width > room;
  });
}

/**
 * Controls below 44 px, with the room around them that takes the finger too. Markers stand where their places are, the window is as
 * wide as its dates, and the figures of the lowest stop are opened whole by its button.
 */
function smallTargets(): string[] {
  const controls = document.querySelectorAll<HTMLElement>(
    'button, [role="slider"], [role="radiogroup"] > label, select',
  );
  return [...controls]
    .filter((each) => each.checkVisibility({ visibilityProperty: true }) && each.offsetHeight > 4)
    .filter((each) => !each.closest('[aria-label="Incidents on the map"], [role="status"], [aria-label="Window"]'))
    .map((each) => {
      const around = getComputedStyle(each, '::before');
      const box = each.getBoundingClientRect();
      const [width, height] = around.content === 'none' ? [0, 0] : [around.width, around.height].map(Number.parseFloat);
      const size = [Math.max(box.width, width || 0), Math.max(box.height, height || 0)].map(Math.round);
      return { size, name: each.getAttribute('aria-label') ?? each.textContent ?? '' };
    })
    .filter(({ size }) => size.some((px) => px < 44))
    .map(({ size, name }) => `${name} ${size.join('x')}`);
}

/** Whether marks that are drawn with a background have another colour than what is behind them. */
function coloursSeen(): { knob: boolean; segment: boolean; swatch: boolean } {
  const ground = getComputedStyle(document.body).backgroundColor;
  const isSeen = (element: Element | null | undefined) => {
    const colour = element ? getComputedStyle(element).backgroundColor : ground;
    return colour !== ground && colour !== 'rgba(0, 0, 0, 0)';
  };
  return {
    knob: isSeen(document.querySelector('[role="slider"] > span')),
    segment: isSeen(document.querySelector('[role="radiogroup"] :checked')?.parentElement),
    swatch: isSeen(document.querySelector('[role="option"] [data-severity]')),
  };
}
