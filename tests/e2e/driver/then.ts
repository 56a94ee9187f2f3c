import { expect } from '@playwright/test';
import { runAxe } from '../run-axe';
import type { Name, Screen, Thumb } from './screen';

/** Checks what is on the screen. */
export class Then {
  constructor(private readonly screen: Screen) {}

  async countsIncidents(count: number): Promise<void> {
    const words = count === 1 ? '1 incident' : `${count} incidents`;
    await expect(this.screen.totals()).toContainText(new RegExp(`(?<!\\d)${words}(?!s)`));
  }

  async lists(count: number): Promise<void> {
    await expect(this.screen.items()).toHaveCount(count);
  }

  async listShows(name: Name): Promise<void> {
    await expect(this.screen.item(name).first()).toBeVisible();
  }

  async mapShows(...names: readonly Name[]): Promise<void> {
    for (const name of names) await expect(this.screen.marker(name).first()).toBeVisible();
  }

  async mapDoesNotShow(...names: readonly Name[]): Promise<void> {
    for (const name of names) await expect(this.screen.marker(name)).toHaveCount(0);
  }

  async opensDetail(title: Name): Promise<void> {
    await expect(this.screen.detail(title)).toBeVisible();
  }

  async closesDetail(title: Name): Promise<void> {
    await expect(this.screen.detail(title)).toHaveCount(0);
  }

  async detailSays(title: Name, ...texts: readonly Name[]): Promise<void> {
    for (const text of texts) await expect(this.screen.detail(title)).toContainText(text);
  }

  async detailDoesNotSay(title: Name, text: Name): Promise<void> {
    await expect(this.screen.detail(title)).not.toContainText(text);
  }

  async thumbSays(name: Thumb, date: Name): Promise<void> {
    await expect(this.screen.thumb(name)).toHaveAttribute('aria-valuetext', date);
  }

  async thumbDoesNotSay(name: Thumb, date: Name): Promise<void> {
    await expect(this.screen.thumb(name)).not.toHaveAttribute('aria-valuetext', date);
  }

  /** The picture of the histogram, to compare it with another. */
  async histogramLooks(): Promise<string> {
    return this.screen
      .histogram()
      .evaluate((canvas) => (canvas instanceof HTMLCanvasElement ? canvas.toDataURL() : ''));
  }

  /** The time bar says how many incidents are in the window, such as "3 of 53 incidents". */
  async cutIsSaid(text: Name): Promise<void> {
    await expect(this.screen.time()).toContainText(text);
  }

  async isInTheme(theme: 'light' | 'dark'): Promise<void> {
    await expect(this.screen.root()).toHaveAttribute('data-theme', theme);
  }

  async nothingIsOpen(): Promise<void> {
    await expect(this.screen.anyDetail()).toHaveCount(0);
  }

  async saysNothing(): Promise<void> {
    await expect(this.screen.page.getByRole('alert')).toHaveCount(0);
  }

  async linksOutAreSafe(title: Name): Promise<void> {
    const links = this.screen.detail(title).getByRole('link');
    const read = () =>
      links.evaluateAll((all) =>
        all.flatMap((link) =>
          link instanceof HTMLAnchorElement && link.origin !== location.origin
            ? [[link.href, link.target, link.rel]]
            : [],
        ),
      );
    await expect.poll(async () => (await read()).length).toBeGreaterThan(3);
    for (const [href = '', target = '', rel = ''] of await read()) {
      expect(href).toMatch(/^https?:/);
      expect(target).toBe('_blank');
      expect(rel.split(' ')).toEqual(expect.arrayContaining(['noopener', 'noreferrer']));
    }
  }

  /** The map is not a plain colour: a picture of a plain colour is a small PNG. */
  async basemapIsDrawn(): Promise<void> {
    await expect
      .poll(async () => (await this.screen.mapCanvas().screenshot({ type: 'png' })).byteLength)
      .toBeGreaterThan(60_000);
  }

  /** Nothing on the page is wider than the screen. */
  async fitsItsWidth(): Promise<void> {
    const excess = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;
    expect(await this.screen.page.evaluate(excess)).toBeLessThanOrEqual(0);
  }

  /** The text is somewhere on the page. */
  async shows(text: Name): Promise<void> {
    await expect(this.screen.page.getByText(text).first()).toBeVisible();
  }

  async says(text: Name): Promise<void> {
    await expect(this.screen.message(text).first()).toBeVisible();
  }

  async saysNoMore(text: Name): Promise<void> {
    await expect(this.screen.message(text)).toHaveCount(0);
  }

  async address(pattern: RegExp): Promise<void> {
    await expect(this.screen.page).toHaveURL(pattern);
  }

  /** The page breaks none of axe's rules for WCAG 2.2 AA and best practices. */
  async isAccessible(): Promise<void> {
    expect(await runAxe(this.screen.page)).toEqual([]);
  }

  /** Writes a picture of the screen for people to look at. It compares nothing. */
  async isPictured(name: string): Promise<void> {
    await this.isSettled();
    await this.screen.page.screenshot({ path: `tests/screenshots/${name}.png` });
  }

  /** The fonts have loaded, and the page has requested nothing for a while. */
  async isSettled(): Promise<void> {
    await this.screen.page.evaluate(async () => {
      await document.fonts.ready;
      let before = -1;
      for (let now = 0; now !== before; ) {
        before = now;
        await new Promise((resolve) => setTimeout(resolve, 700));
        now = performance.getEntriesByType('resource').length;
      }
    });
  }
}
