import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createServer, request } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { startServer } from '../../../scripts/server/start-server.mjs';
import { heapsOf } from './heaps-of.mjs';
import { quantile } from './quantile.mjs';

const TOOLS = fileURLToPath(new URL('../../../tools/archive', import.meta.url));
const LINK = { offline: false, latency: 50, downloadThroughput: 2_500_000, uploadThroughput: 2_500_000 };
const NO_LINK = { offline: false, latency: 0, downloadThroughput: -1, uploadThroughput: -1 };
const STEPS = 120;
const NEW_MONTHS = 5;
/** About six months of ten years, CSS px. */
const DRAG = 60;
const RUNS = 3;
const run = promisify(execFile);

/** Reads an archive over a simulated link of 20 Mbit/s and 50 ms, from a host that gzips text as most do. */
export async function benchArchive({ browser, out, archive }) {
  const folder = archive ?? (await buildSmall(out));
  if (folder === null) {
    console.log('Browser: archive: NOT RUN. It needs the builder: npm install --prefix tools/archive');
    return [];
  }
  const { events } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  console.log(`Browser: archive of ${events} events`);
  const host = await gzipped(join(out, 'dist'), folder);
  try {
    const views = [];
    for (let turn = 0; turn < RUNS; turn += 1) views.push(await readArchive(browser, host.url));
    const of = (name, share = 0.5) =>
      quantile(
        views.map((view) => view[name]),
        share,
      );
    const result = (id, name, value, unit) => ({ id: `archive-${id}`, name: `archive: ${name}`, events, value, unit });
    return [
      result('first-view', 'markers and totals after', of('shown'), 'ms'),
      result('first-bars', 'histogram after', of('bars'), 'ms'),
      result('first-bytes', 'bytes of the page and the archive until then', of('bytes') / 1e6, 'MB'),
      result('first-requests', 'requests of the archive until then', of('requests'), ''),
      result('first-own-bytes', 'bytes of the archive until then', of('ownBytes') / 1e6, 'MB'),
      result('step-p50', 'a step of the slider, script, p50', of('stepP50'), 'ms'),
      result('step-p95', 'a step of the slider, script, p95', of('stepP95'), 'ms'),
      result('step-all-p95', 'a step with style, layout and paint, p95', of('taskP95'), 'ms'),
      result('new-month', 'a step into a month that is not loaded', of('newMonth'), 'ms'),
      result('passed', 'six months passed by key, after the last press', of('passed'), 'ms'),
      result('memory', 'heaps of the page and its workers', of('heap') / 1e6, 'MB'),
    ];
  } finally {
    await host.close();
  }
}

async function buildSmall(out) {
  if (!existsSync(join(TOOLS, 'node_modules/@duckdb'))) return null;
  const [events, folder] = [join(out, 'events'), join(out, 'archive')];
  await run(process.execPath, ['generate.mjs', '--events', '1000000', '--seed', '1', '--out', events], { cwd: TOOLS });
  await run(process.execPath, ['build.mjs', '--in', `${events}/*.parquet`, '--out', folder], { cwd: TOOLS });
  return folder;
}

async function readArchive(browser, url) {
  const context = await browser.newContext({ serviceWorkers: 'block', viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  const heaps = await heapsOf(page);
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', LINK);
  const ended = [];
  page.on('requestfinished', async (one) => {
    const sizes = await one.sizes().catch(() => null);
    ended.push({ url: one.url(), bytes: sizes?.responseBodySize ?? 0 });
  });
  await page.goto(`${url}?archive=archive/`, { waitUntil: 'commit' });
  const shown = await page.waitForFunction(
    () =>
      document.querySelector('section[aria-label="About this archive"]') &&
      [...document.querySelectorAll('button[aria-label]')].some((each) => /\d incidents/.test(each.ariaLabel ?? '')) &&
      performance.now(),
    null,
    { timeout: 60_000, polling: 'raf' },
  );
  const bars = await page.waitForFunction(
    () => {
      const canvas = document.querySelector('[data-track] canvas, [class*="track"] canvas');
      if (!canvas) return false;
      const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
      let inked = 0;
      for (let at = 3; at < data.length; at += 4) if (data[at] > 0) inked += 1;
      return inked > data.length / 200 && performance.now();
    },
    null,
    { timeout: 60_000, polling: 100 },
  );
  const first = [...ended];
  const own = first.filter((each) => each.url.includes('/archive/'));
  const sum = (list) => list.reduce((all, { bytes }) => all + bytes, 0);
  const seen = {
    shown: await shown.jsonValue(),
    bars: await bars.jsonValue(),
    bytes: sum(first),
    requests: own.length,
    ownBytes: sum(own),
  };
  await session.send('Network.emulateNetworkConditions', NO_LINK);
  const steps = await stepThrough(page, session);
  await session.send('Network.emulateNetworkConditions', LINK);
  const newMonth = await enterMonths(page);
  const passed = await passMonths(page);
  const heap = await heaps.read();
  await context.close();
  return { ...seen, ...steps, newMonth, passed, heap };
}

/** Moves the window's end by days, with all months that it needs in memory. Times are those of the thread, not of the clock. */
async function stepThrough(page, session) {
  const end = page.getByRole('slider', { name: 'Window end' });
  await end.press('PageDown');
  for (let at = 0; at < 45; at += 1) await end.press('ArrowLeft');
  await page.waitForTimeout(4000);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const read = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    const of = (name) => metrics.find((each) => each.name === name)?.value * 1000;
    return { script: of('ScriptDuration'), task: of('TaskDuration') };
  };
  await end.focus();
  const scripts = [];
  const tasks = [];
  for (let at = 0; at < STEPS; at += 1) {
    const before = await read();
    // A press of the locator would look for the slider in each step, which is script too.
    await page.keyboard.press(at % 40 < 20 ? 'ArrowRight' : 'ArrowLeft');
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    const after = await read();
    scripts.push(after.script - before.script);
    tasks.push(after.task - before.task);
  }
  await session.send('Performance.disable');
  return { stepP50: quantile(scripts, 0.5), stepP95: quantile(scripts, 0.95), taskP95: quantile(tasks, 0.95) };
}

/** Drags the window's end over the months that were fetched ahead in one move, until the new numbers are shown. */
async function enterMonths(page) {
  const thumb = page.getByRole('slider', { name: 'Window end' });
  const times = [];
  for (let at = 0; at < NEW_MONTHS; at += 1) {
    const box = await thumb.boundingBox();
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.evaluate(watchOldNumbers);
    await page.mouse.move(x - DRAG, y);
    const after = await newNumbers(page);
    await page.mouse.up();
    if (after !== null) times.push(after);
    await page.waitForTimeout(2000);
  }
  return times.length === 0 ? Number.NaN : quantile(times, 0.5);
}

/** Presses a key over six months, as fast as the page takes them; from the last press until the new numbers are shown. */
async function passMonths(page) {
  const end = page.getByRole('slider', { name: 'Window end' });
  await end.focus();
  const times = [];
  for (let at = 0; at < NEW_MONTHS; at += 1) {
    for (let jump = 0; jump < 6; jump += 1) await page.keyboard.press('PageDown');
    await page.evaluate(watchOldNumbers);
    const after = await newNumbers(page);
    if (after !== null) times.push(after);
    await page.waitForTimeout(2000);
  }
  return times.length === 0 ? Number.NaN : quantile(times, 0.5);
}

/** Runs in the page: from now on, when the numbers are no longer old. */
function watchOldNumbers() {
  const since = performance.now();
  window.wasOld = false;
  window.newAfter = null;
  const look = () => {
    const note = document.querySelector('section[aria-label="About this archive"]')?.textContent ?? '';
    if (note.includes('Old numbers')) window.wasOld = true;
    else if (window.wasOld) window.newAfter = performance.now() - since;
    if (window.newAfter === null) requestAnimationFrame(look);
  };
  look();
}

/** Null where no numbers were old. */
function newNumbers(page) {
  return page
    .waitForFunction(() => window.newAfter, null, { timeout: 8000, polling: 'raf' })
    .then((handle) => handle.jsonValue())
    .catch(() => null);
}

/** The page and the archive on one host that gzips text. */
async function gzipped(root, archive) {
  const inner = await startServer({ root, archive });
  const server = createServer((asked, response) => {
    const { pathname } = new URL(asked.url, inner.url);
    const headers = { ...asked.headers };
    delete headers['accept-encoding'];
    const forward = request(new URL(asked.url, inner.url), { headers }, (answer) => {
      const isText = /\.(m?js|css|json|svg)$|\/$/.test(pathname) && answer.statusCode === 200;
      if (!isText) {
        response.writeHead(answer.statusCode, answer.headers);
        answer.pipe(response);
        return;
      }
      const chunks = [];
      answer.on('data', (chunk) => chunks.push(chunk));
      answer.on('end', () => {
        const body = gzipSync(Buffer.concat(chunks));
        response.writeHead(200, { ...answer.headers, 'content-encoding': 'gzip', 'content-length': body.length });
        response.end(body);
      });
    });
    asked.pipe(forward);
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${server.address().port}/`,
    async close() {
      server.closeAllConnections();
      server.close();
      await inner.close();
    },
  };
}
