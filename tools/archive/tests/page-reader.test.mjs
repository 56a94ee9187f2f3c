import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';
import { buildArchive } from '../src/build-archive.mjs';
import { writeSeededEvents } from '../src/seeded-events.mjs';
import { smallDuckDb, testFolder } from './build-small.mjs';
import { hardEvents, seededNumbers } from './hard-events.mjs';
import { naiveCounts } from './naive-counts.mjs';

const PAGE = fileURLToPath(new URL('../../..', import.meta.url));
const WINDOWS = 100;
const MANIFEST = 'https://host.example/archive/manifest.json';
/** Lanes of the page, then the possible incidents. */
const LANES = 10;

/** @typedef {import('./archive-reader.mjs').Row} Row */

test('the page reads what the builder wrote, and counts 200 random windows as a look at every event does', async (t) => {
  const folder = testFolder(t);
  const duckdb = await smallDuckDb(folder);
  t.after(() => duckdb.close());
  const page = await createServer({
    root: PAGE,
    configFile: false,
    logLevel: 'error',
    appType: 'custom',
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  });
  t.after(() => page.close());
  const { createArchiveReader } = await page.ssrLoadModule('/src/dataset/archive/archive-reader.ts');
  const { addWindow, needsOf } = await page.ssrLoadModule('/src/spacetime/cells/window-count.ts');

  const hard = path.join(folder, 'hard.csv');
  writeFileSync(hard, hardEvents(2_000, 23));
  const seeded = path.join(folder, 'seeded.parquet');
  await writeSeededEvents(duckdb, { events: 60_000, seed: 4, file: seeded });
  const random = seededNumbers(17);
  const below = (/** @type {number} */ n) => Math.floor(random() * n);

  for (const { file, leaf, periodEvents } of [
    { file: hard, leaf: 10, periodEvents: 300 },
    { file: seeded, leaf: 500, periodEvents: 20_000 },
  ]) {
    const out = path.join(folder, path.basename(file, path.extname(file)));
    const order = { files: [file], out, columns: null, engine: duckdb, duckdb, leaf, periodEvents, updated: '' };
    const whole = await buildArchive({ ...order, progress: () => {} });
    const files = whole.rows.files.map((each) => path.join(out, each.file));
    const events = /** @type {Row[]} */ (await duckdb.rows(`SELECT * FROM ${duckdb.read(files)}`));
    const reader = createArchiveReader(hostOf(out));
    const { ok, value: manifest } = await reader.open(MANIFEST);
    assert.ok(ok);
    const time = { days: manifest.days, months: manifest.months };
    const [first, last] = manifest.days;

    for (let at = 0; at < WINDOWS; at += 1) {
      const { level } = manifest.levels[below(manifest.levels.length)];
      const t0 = first - 20 + below(last - first + 40);
      const t1 = t0 + 1 + below([2, 40, 800, 30_000][below(4)] ?? 1);
      const from = level === 0 ? -1 : below(4 ** level);
      const cells = [from, at % 3 === 0 ? 4 ** level : from + below(4 ** level)];
      const read = async (/** @type {string} */ table, month = 0) => {
        const answer = await reader.table({ table, level, cells, month });
        assert.ok(answer.ok, JSON.stringify(answer));
        return answer.value;
      };
      const needs = needsOf([t0, t1], time);
      const months = await read('months');
      const days = new Map();
      const spans = new Map();
      for (const month of needs.days) days.set(month, await read('days', month));
      for (const month of needs.spans) spans.set(month, await read('spans', month));
      const slots = new Map();
      const slotsOf = (/** @type {{ cells: Int32Array }} */ runs) =>
        runs.cells.map((cell) => slots.get(cell) ?? (slots.set(cell, slots.size), slots.size - 1));
      for (const runs of [months, ...days.values(), ...spans.values()]) slotsOf(runs);
      const perSlot = manifest.classes.length * LANES;
      const lanes = new Float64Array(slots.size * perSlot);
      const tables = {
        months,
        days: (/** @type {number} */ month) => days.get(month) ?? null,
        spans: (/** @type {number} */ month) => spans.get(month) ?? null,
      };
      addWindow(tables, [t0, t1], time, { lanes, perSlot, perClass: LANES }, slotsOf);
      /** @type {Record<string, number[]>} */
      const counted = {};
      for (const [cell, slot] of slots) {
        for (let of = 0; of < manifest.classes.length; of += 1) {
          const own = [...lanes.subarray(slot * perSlot + of * LANES, slot * perSlot + (of + 1) * LANES)];
          if (own.some((each) => each !== 0)) counted[`${cell}/${of}`] = own;
        }
      }
      const shows = (/** @type {number} */ cell) => cell >= (cells[0] ?? 0) && cell <= (cells[1] ?? 0);
      const right = pageLanes(naiveCounts(events, level, t0, t1, shows));
      assert.deepEqual(counted, right, `${path.basename(file)}, level ${level}, days ${t0} to ${t1}`);
    }
    const rows = await reader.rows({ level: 0, cells: [[0, 0]] });
    assert.ok(rows.ok);
    assert.equal(rows.value.classes.length, whole.events - whole.unplaced);
  }
});

/** The lanes as the page has them. @param {ReturnType<typeof naiveCounts>} counts */
function pageLanes({ matching, possible }) {
  const figure = (/** @type {number} */ all, /** @type {number[]} */ [none = 0, low = 0, more = 0, most = 0]) => [
    all - none,
    low,
    low + more,
    low + more + most,
  ];
  return Object.fromEntries(
    Object.entries(matching).map(([key, [all = 0, ...figures]]) => [
      key,
      [all, ...figure(all, figures.slice(0, 4)), ...figure(all, figures.slice(4)), possible[key]?.[0] ?? 0],
    ]),
  );
}

/** A static host over a folder. @param {string} folder */
function hostOf(folder) {
  return async (/** @type {string} */ url, /** @type {{ headers?: Record<string, string> }} */ { headers }) => {
    const bytes = readFileSync(path.join(folder, url.replace(/.*\//, '')));
    const range = /bytes=(\d+)-(\d+)/.exec(headers?.Range ?? '');
    if (!range) return new Response(bytes);
    return new Response(bytes.subarray(Number(range[1]), Number(range[2]) + 1), { status: 206 });
  };
}
