import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { findFirefox } from '../../scripts/browser/find-firefox.mjs';
import { expect, served } from './fixtures';
import { INCIDENT_CSV } from './incident-csv';
import { startFirefox } from './start-firefox';

const firefox = await findFirefox();

/** The driver speaks Playwright, which cannot drive an installed Firefox: this is what the job needs of it. */
const named = (role: string, name: string) => `::-p-aria([name="${name}"][role="${role}"])`;
const textOf = async (page: Page, selector: string) =>
  (await found(page, selector)).evaluate((each) => (each as HTMLElement).innerText);
const TOTALS = '[role="status"][aria-label="In this window"]';
const MARKERS = '[aria-label="Incidents on the map"] button';

served('the main job is done in Firefox: find, read, filter, import, export', async ({ server }, testInfo) => {
  served.skip('missing' in firefox, 'missing' in firefox ? `NOT RUN, no Firefox: ${firefox.missing}` : '');
  if ('missing' in firefox) return;
  const downloads = testInfo.outputPath('downloads');
  mkdirSync(downloads, { recursive: true });
  const { page, problems, close } = await startFirefox(firefox.path, server.url, downloads);
  const press = (role: string, name: string) => page.locator(named(role, name)).click();
  const totals = (words: RegExp) => expect.poll(() => textOf(page, TOTALS), { timeout: 20_000 }).toMatch(words);
  const opens = async (title: RegExp) => {
    for (const option of await page.$$('[role="listbox"] [role="option"]')) {
      if (title.test((await option.evaluate((each) => each.textContent)) ?? '')) return option.click();
    }
    throw new Error(`No incident of the list is ${title}`);
  };
  try {
    await served.step('it opens, and the map is drawn', async () => {
      await page.goto(`${server.url}?from=2020-03-11&to=2020-03-15`, { waitUntil: 'domcontentloaded' });
      await totals(/\b3 incidents/);
      // Firefox without a window has WebGL only on an X display. Without it, the page says so, and the rest works.
      if (await hasWebGl(page)) {
        await expect.poll(() => page.$$eval(MARKERS, (all) => all.length), { timeout: 20_000 }).toBeGreaterThan(1);
      } else {
        console.log('Firefox has no WebGL here (Debian: apt-get install xvfb): its map is not tested.');
        expect(await textOf(page, 'main')).toContain('The map needs WebGL 2');
      }
    });
    await served.step('11 and 14 March are found by search, with casualties and sources', async () => {
      await opens(/Rockets at Camp Taji kill two Americans and a Briton/);
      await expect.poll(() => detail(page)).toMatch(/12–15/);
      const field = await found(page, 'input[type="search"]');
      await field.type('second rocket');
      await page.keyboard.press('Enter');
      await totals(/\b1 incident\b/);
      await opens(/Second rocket attack on Camp Taji/);
      await expect.poll(() => detail(page)).toMatch(/14 Mar(ch)? 2020[\s\S]*Sources/);
      const links = await page.$$eval('[role="region"] a[target="_blank"], section a[target="_blank"]', (all) =>
        all.map((each) => [(each as HTMLAnchorElement).protocol, (each as HTMLAnchorElement).rel]),
      );
      expect(links.length).toBeGreaterThan(3);
      for (const [protocol, rel] of links) {
        expect(protocol).toMatch(/^https?:$/);
        expect(rel).toContain('noreferrer');
      }
    });
    await served.step('a filter counts, and a thumb is moved by a key and by hand', async () => {
      await press('button', 'Close the incident');
      await press('button', 'Clear the search');
      await totals(/\b3 incidents/);
      const chip = await found(page, '[data-filters-open] button[aria-pressed]');
      expect(await chip.evaluate((each) => each.textContent)).toMatch(/^Rocket attack/);
      await chip.click();
      await totals(/\b2 incidents/);
      await chip.click();
      await totals(/\b3 incidents/);
      const thumb = await found(page, '[role="slider"][aria-label="Window start"]');
      const date = () => thumb.evaluate((each) => each.getAttribute('aria-valuetext'));
      await thumb.focus();
      await page.keyboard.press('ArrowLeft');
      await expect.poll(date).toMatch(/10 March 2020/);
      const box = await thumb.boundingBox();
      if (!box) throw new Error('The thumb is not on the screen');
      await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
      await page.mouse.down();
      await page.mouse.move(box.x - 60, box.y + box.height / 2, { steps: 6 });
      await page.mouse.up();
      // How many weeks a hand moves it depends on the room of the axis: it is more than two.
      await expect.poll(async () => Date.parse((await date()) ?? '') < Date.parse('2020-02-24')).toBe(true);
    });
    await served.step('the incidents are saved as CSV, and a file is imported', async () => {
      await press('button', 'Share');
      await page.locator('::-p-aria([role="menuitem"]) ::-p-text(CSV)').click();
      await expect.poll(() => saved(downloads), { timeout: 20_000 }).not.toBeNull();
      const csv = readFileSync(join(downloads, saved(downloads) ?? ''), 'utf8');
      expect(csv).toMatch(/^\uFEFF?id,/);
      const file = testInfo.outputPath(INCIDENT_CSV.name);
      writeFileSync(file, INCIDENT_CSV.text);
      await press('button', 'Import');
      const input = (await found(page, 'input[type="file"]')) as ElementHandle<HTMLInputElement>;
      await input.uploadFile(file);
      await press('button', 'Import 3 rows');
      await press('button', 'Show the map');
      await totals(/\b3 incidents/);
    });
    await page.screenshot({ path: 'tests/screenshots/firefox-import.png' });
    expect(problems).toEqual([]);
  } finally {
    await close();
  }
});

async function found(page: Page, selector: string): Promise<ElementHandle> {
  const element = await page.waitForSelector(selector);
  if (!element) throw new Error(`Nothing on the page is ${selector}`);
  return element;
}

/** What the open incident says. */
const detail = (page: Page) =>
  page.$$eval('[role="region"], section', (all) => all.map((each) => each.textContent).join('\n'));

const hasWebGl = (page: Page) => page.evaluate(() => document.createElement('canvas').getContext('webgl2') !== null);

/** The file in the folder, once it is whole. */
function saved(folder: string): string | null {
  if (!existsSync(folder) || readdirSync(folder).some((name) => name.endsWith('.part'))) return null;
  return readdirSync(folder).find((name) => name.endsWith('.csv')) ?? null;
}
