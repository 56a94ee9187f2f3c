import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { type RunningServer, startServer } from '../../scripts/server/start-server.mjs';
import { ALL_INCIDENTS } from './bundled';
import { DIST, expect, test } from './fixtures';
import { runAxe } from './run-axe';
import { type TestedLanguage, wordsIn } from './words';

const META = /(<meta name="incident-atlas-embed-origins" content=")[^"]*/;

/** A page of another site, that shows the map in a frame, keeps what it hears, and posts what a test asks. */
const PAGE = `<!doctype html><title>News</title>
<iframe title="Map" width="640" height="480" sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox"></iframe>
<script>
  window.heard = [];
  addEventListener('message', ({ data, origin }) => heard.push({ ...data, origin }));
  const frame = document.querySelector('iframe');
  window.show = (src) => { frame.src = src; };
  window.post = (message) => frame.contentWindow.postMessage(message, '*');
</script>`;

interface Site {
  readonly server: Server;
  readonly url: string;
}

function serveSite(): Promise<Site> {
  const server = createServer((_request, response) => {
    response.setHeader('Content-Type', 'text/html');
    response.end(PAGE);
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      resolve({ server, url: `http://127.0.0.1:${port}` });
    });
  });
}

/** The build as somebody hosts it who lets pages of one other site steer the map. */
function buildFor(origin: string): string {
  const root = mkdtempSync(join(tmpdir(), 'atlas-embed-'));
  for (const name of readdirSync(DIST)) if (name !== 'index.html') symlinkSync(join(DIST, name), join(root, name));
  const html = readFileSync(join(DIST, 'index.html'), 'utf8');
  writeFileSync(join(root, 'index.html'), html.replace(META, `$1${origin}`));
  return root;
}

interface Heard {
  readonly type: string;
  readonly origin: string;
}

const heardBy = (page: Page) => page.evaluate(() => Reflect.get(window, 'heard') as Heard[]);
const show = (page: Page, src: string) => page.evaluate((url) => Reflect.get(window, 'show')(url), src);
const post = (page: Page, message: unknown) => page.evaluate((data) => Reflect.get(window, 'post')(data), message);
const hears = (page: Page, event: Record<string, unknown>) =>
  expect.poll(() => heardBy(page), { timeout: 45_000 }).toContainEqual(expect.objectContaining(event));

let news: Site;
let stranger: Site;
let atlas: RunningServer;
let root: string;

test.use({ serviceWorkers: 'block' });

test.beforeAll(async () => {
  [news, stranger] = await Promise.all([serveSite(), serveSite()]);
  root = buildFor(news.url);
  atlas = await startServer({ root });
});

test.afterAll(async () => {
  await atlas.close();
  for (const { server } of [news, stranger]) server.close();
  rmSync(root, { recursive: true });
});

test('a page of an allowed site steers the map in its frame, and hears of it', async ({ page, watch }) => {
  watch.allow(/request to another host/);
  await page.goto(news.url);
  await show(page, `${atlas.url}?embed=1`);
  await hears(page, { atlas: 1, type: 'ready', incidents: ALL_INCIDENTS, origin: new URL(atlas.url).origin });
  const frame = page.frameLocator('iframe');
  const totals = frame.getByRole('status', { name: 'In this window' });
  await post(page, { atlas: 1, type: 'setWindow', from: '2020-03-11', to: '2020-03-15' });
  await hears(page, { type: 'windowChanged', from: '2020-03-11', to: '2020-03-15' });
  await expect(totals).toContainText(/11\s–\s14 Mar 2020/);
  await post(page, { atlas: 1, type: 'setFilters', filters: { kind: ['rocketAttack', 'nope'] } });
  await hears(page, { type: 'refused', of: 'setFilters', reason: 'unknownValues', values: ['kind=nope'] });
  await hears(page, { type: 'filtersChanged', filters: { kind: ['rocketAttack'] } });
  await post(page, { atlas: 1, type: 'select', incident: 'taji-2020-03-11' });
  await hears(page, { type: 'selected', incident: 'taji-2020-03-11' });
  const link = frame.getByRole('link', { name: /^Open the full map/ });
  await expect(link).toHaveAttribute('href', /from=2020-03-11&to=2020-03-15&incident=taji-2020-03-11/);
  await expect(link).not.toHaveAttribute('href', /embed/);
  // The reader's own changes are told too, by the keyboard as well.
  await frame.getByRole('button', { name: 'Close the incident' }).click();
  await hears(page, { type: 'selected', incident: null });
  await frame.getByRole('slider', { name: 'Window start' }).press('ArrowLeft');
  await hears(page, { type: 'windowChanged', from: '2020-03-10' });
  await post(page, { atlas: 1, type: 'setWindow', from: 'soon' });
  await hears(page, { type: 'refused', of: 'setWindow', reason: 'values' });
});

test('a page of another site is not shown the map, and one around it hears nothing', async ({ page, watch }) => {
  watch.allow(/request to another host|frame-ancestors|Framing|refused/i);
  await page.goto(stranger.url);
  await show(page, `${atlas.url}?embed=1`);
  await page.waitForTimeout(3000);
  await expect(page.frameLocator('iframe').getByRole('status', { name: 'In this window' })).toHaveCount(0);
  expect(await heardBy(page)).toEqual([]);
});

test.describe('in the smallest frame', () => {
  test.use({ viewport: { width: 300, height: 250 } });

  for (const language of ['en', 'ar'] as const satisfies readonly TestedLanguage[]) {
    test(`everything is inside and named, and the map can be had in words: ${language}`, async ({ page, baseURL }) => {
      await page.goto(`${baseURL}?embed=1&lang=${language}`);
      await expect(page.getByRole('status')).toContainText(/\d/, { timeout: 45_000 });
      await page.waitForTimeout(1500);
      expect(await runAxe(page)).toEqual([]);
      const scrolls = await page.evaluate(() => {
        const { scrollWidth, scrollHeight } = document.documentElement;
        return [scrollWidth > innerWidth, scrollHeight > innerHeight];
      });
      expect(scrolls).toEqual([false, false]);
      const map = await page.getByRole('main').boundingBox();
      expect(map?.height ?? 0).toBeGreaterThan(90);
      const words = wordsIn(language);
      await expect(page.locator('body')).toMatchAriaSnapshot(`
        - banner:
          - heading [level=1]
          - button "${words('app.places')}"
          - status "${words('panels.inThisWindow')}"
          - button "${words('embed.list')}"
          - link "${words('embed.openPageName')}"
        - main "${words('app.mapRoom')}":
          - heading "${words('app.mapRoom')}" [level=2]
        - region "${words('app.timeRoom')}":
          - slider "${words('timeline.window')}"
          - slider "${words('timeline.windowStart')}"
          - slider "${words('timeline.windowEnd')}"
      `);
      // The first stop of Tab. A place of several incidents lists them, and the focus goes along.
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      const places = page.getByRole('dialog', { name: words('app.places') });
      await places.getByRole('button', { name: language === 'en' ? /^Camp Taji/ : /^معسكر التاجي/ }).press('Enter');
      await expect(page.getByRole('listbox', { name: words('panels.incidents') })).toBeFocused();
    });
  }
});
