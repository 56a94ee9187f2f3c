import { gzipSync } from 'node:zlib';
import { quantile } from './quantile.mjs';

const RUNS = 5;
/** Milliseconds without a request or a long task after which the first view counts as idle. */
const QUIET = 1500;

/** Measures the size of the first view and when it is idle, and when a page with the basemap alone is idle. */
export async function benchFirstView({ browser, pages, dist }) {
  console.log('Browser: first view');
  const app = [];
  const bare = [];
  let weights = null;
  for (let run = 0; run < RUNS; run += 1) {
    const seen = await openQuietly(browser, dist);
    app.push(seen.still);
    weights ??= await weigh(seen.asked);
    const alone = await openQuietly(browser, `${pages}bare.html?${cameraOf(seen)}`);
    bare.push(alone.still);
    for (const { url, tiles } of [seen, alone]) if (tiles === 0) throw new Error(`${url} asked for no tiles`);
  }
  const result = (id, name, value, unit) => ({ id, name: `first view: ${name}`, events: 53, value, unit });
  const still = quantile(app, 0.5);
  const bareStill = quantile(bare, 0.5);
  return [
    result('app-code', "the app's JS and CSS without MapLibre, gzipped", weights.code - weights.maplibre, 'kB'),
    result('maplibre-code', 'JS and CSS of MapLibre and its worker, gzipped', weights.maplibre, 'kB'),
    result('all-code', 'all JS and CSS, gzipped', weights.code, 'kB'),
    result('first-data', 'data and basemap, gzipped', weights.data, 'kB'),
    result('first-fonts', 'fonts', weights.fonts, 'kB'),
    result('first-idle', 'idle after', still, 'ms'),
    result('bare-idle', 'bare MapLibre page with the same basemap, idle after', bareStill, 'ms'),
    result('first-idle-ratio', 'time of the app / time of the bare page', still / bareStill, 'x'),
  ];
}

/** Query of the bare page, so that its map has the size and the view of the app's map. */
function cameraOf({ url, size }) {
  const [lon, lat, zoom] = (new URL(url).searchParams.get('view') ?? '').split(',');
  if (zoom === undefined) throw new Error(`${url} does not name its view`);
  return new URLSearchParams({ lon, lat, zoom, width: String(size.width), height: String(size.height) });
}

async function openQuietly(browser, url) {
  const context = await browser.newContext({ serviceWorkers: 'block', viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  const asked = new Map();
  page.on('request', (request) => {
    const { range } = request.headers();
    if (request.url().startsWith('http')) asked.set(`${request.url()} ${range ?? ''}`, { url: request.url(), range });
  });
  await page.addInitScript(() => {
    window.lastLongTask = 0;
    new PerformanceObserver((list) => {
      for (const task of list.getEntries())
        window.lastLongTask = Math.max(window.lastLongTask, task.startTime + task.duration);
    }).observe({ type: 'longtask', buffered: true });
  });
  await page.goto(url);
  await page.waitForFunction(
    (quiet) => {
      const ends = performance.getEntriesByType('resource').map(({ responseEnd }) => responseEnd);
      window.stillAt = Math.max(window.lastLongTask, ...ends);
      return performance.now() - window.stillAt > quiet;
    },
    QUIET,
    { timeout: 60_000, polling: 200 },
  );
  const still = await page.evaluate(() => window.stillAt);
  const size = await page.locator('canvas.maplibregl-canvas').boundingBox();
  const all = [...asked.values()];
  const tiles = all.filter(({ url: each }) => each.endsWith('.pmtiles')).length;
  const seen = { url: page.url(), still, size, tiles, asked: all };
  await context.close();
  return seen;
}

/**
 * Fetches the requested files again, because only their bodies can be gzipped here, and sums their kilobytes by kind.
 */
async function weigh(asked) {
  const weights = { code: 0, maplibre: 0, data: 0, fonts: 0 };
  for (const { url, range } of asked) {
    const response = await fetch(url, range ? { headers: { range } } : {});
    const body = Buffer.from(await response.arrayBuffer());
    const { pathname } = new URL(url);
    if (/\/maplibre[^/]*$/.test(pathname)) weights.maplibre += gzipSync(body).length / 1000;
    if (/\.(m?js|css)$/.test(pathname)) weights.code += gzipSync(body).length / 1000;
    else if (/\.woff2?$/.test(pathname)) weights.fonts += body.length / 1000;
    else if (/\/(data|basemap)\//.test(pathname)) weights.data += gzipSync(body).length / 1000;
  }
  return weights;
}
