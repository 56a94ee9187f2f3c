import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeIncidentCsv } from '../data/write-incident-csv.mjs';
import { heapsOf } from './heaps-of.mjs';
import { observeImport } from './observe-import.mjs';

const FILE = 'Choose a file';
const MEGABYTE = 2 ** 20;

/** Imports a large file in the built page, and reads it with Papa Parse alone, in one browser. */
export async function benchImport({ browser, pages, dist, events }) {
  const folder = await mkdtemp(join(tmpdir(), 'atlas-import-'));
  try {
    const results = [];
    for (const rows of [Math.round(events / 10), events]) {
      const path = join(folder, `${rows}.csv`);
      await writeIncidentCsv(path, rows);
      const { size } = await stat(path);
      console.log(`Browser: import of ${rows.toLocaleString('en')} rows, ${Math.round(size / 1e6)} MB`);
      const parsers = [await parseAlone(browser, pages, path)];
      const imported = await importFile(browser, dist, path, rows);
      parsers.push(await parseAlone(browser, pages, path));
      results.push(...resultsOf(imported, parsers, rows, size));
      await rm(path);
    }
    return results;
  } finally {
    await rm(folder, { recursive: true });
  }
}

function resultsOf(imported, parsers, rows, size) {
  // Papa Parse ran before and after the import, because the machine may have become slower in between.
  const alone = (parsers[0] + parsers[1]) / 2;
  const result = (id, name, value, unit) => ({ id, name: `import: ${name}`, events: rows, value, unit });
  return [
    result('import-size', 'the file', size / 1e6, 'MB'),
    result('import-marker', 'from the chosen file until the first marker', imported.marker, 'ms'),
    result('import-papa', 'Papa Parse alone in a worker', alone, 'ms'),
    result('import-ratio', 'time until the first marker / time of Papa Parse alone', imported.marker / alone, 'x'),
    result('import-kept', 'from the chosen file until it is kept in the browser', imported.kept, 'ms'),
    result('import-heap', 'JS heaps of page and workers with their arrays, after', imported.heap / MEGABYTE, 'MB'),
    result('import-longest-task', 'longest task on the main thread until the first marker', imported.longestTask, 'ms'),
    result('import-longest-frame', 'longest task after it (frames of the map, no GPU)', imported.longestFrame, 'ms'),
    result('import-first-detail', 'first detail, from click to its text', imported.firstDetail, 'ms'),
    result('import-next-detail', 'another detail, from click to its text', imported.nextDetail, 'ms'),
  ];
}

/** Milliseconds that Papa Parse takes. */
async function parseAlone(browser, pages, path) {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.goto(`${pages}papa.html`);
  await page.getByLabel('File').setInputFiles(path);
  const { milliseconds } = await page.evaluate(() => window.papaBench.parse());
  await context.close();
  return milliseconds;
}

async function importFile(browser, dist, path, rows) {
  const context = await browser.newContext({ serviceWorkers: 'block', viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  page.on('pageerror', (error) => console.error(`  page: ${error.message}`));
  const heaps = await heapsOf(page);
  await page.addInitScript(observeImport);
  await page.goto(dist);
  await page
    .getByRole('button', { name: /^\d+ incidents/ })
    .first()
    .waitFor();
  await page.waitForTimeout(2000);
  await page.getByRole('button', { name: 'Import' }).click();
  await page.getByLabel(FILE).setInputFiles(path);
  const counted = rows.toLocaleString('en');
  await page.getByRole('status', { name: 'In this window' }).filter({ hasText: counted }).waitFor({ timeout: 120_000 });
  await page.getByText('Kept in this browser').waitFor({ timeout: 60_000 });
  const kept = await page.evaluate(() => performance.now() - window.importSeen.given);
  await page.getByRole('button', { name: 'Show the map' }).click();
  await page.waitForTimeout(2000);
  const { given, marker, tasks } = await page.evaluate(() => window.importSeen);
  const heap = await heaps.read();
  const firstDetail = await openDetail(page, 0);
  const nextDetail = await openDetail(page, 3);
  await context.close();
  const longest = (from, to) =>
    tasks.reduce((most, { start, end, duration }) => (end > from && start < to ? Math.max(most, duration) : most), 0);
  return {
    marker: marker - given,
    kept,
    longestTask: longest(given, marker),
    longestFrame: longest(marker, Number.POSITIVE_INFINITY),
    heap,
    firstDetail,
    nextDetail,
  };
}

/** Milliseconds from the click on an item of the list until the screen shows its notes, which are only in the file. */
async function openDetail(page, index) {
  await page.evaluate(() => window.watchDetail());
  await page.getByRole('listbox', { name: 'Incidents', exact: true }).getByRole('option').nth(index).click();
  await page.waitForFunction(() => window.importSeen.detail > 0);
  return page.evaluate(() => window.importSeen.detail);
}
