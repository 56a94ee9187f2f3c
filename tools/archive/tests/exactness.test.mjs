import assert from 'node:assert/strict';
import path from 'node:path';
import { test } from 'node:test';
import { ArchiveReader } from './archive-reader.mjs';
import { buildSmall, smallDuckDb, testFolder } from './build-small.mjs';
import { hardEvents, seededNumbers } from './hard-events.mjs';
import { naiveCounts } from './naive-counts.mjs';

const WINDOWS = 1_000;

test('1,000 random windows, views and classes count what a look at every event counts', async (t) => {
  const folder = testFolder(t);
  const duckdb = await smallDuckDb(folder);
  const { out, manifest } = await buildSmall({ folder, input: hardEvents(3_000, 7), duckdb, periodEvents: 400 });
  const reader = await ArchiveReader.open(duckdb, out);
  const files = manifest.rows.files.map(({ file }) => path.join(out, file));
  const events = /** @type {import('./archive-reader.mjs').Row[]} */ (
    await duckdb.rows(`SELECT * FROM ${duckdb.read(files)}`)
  );
  await duckdb.close();
  assert.equal(events.length, manifest.events);

  const random = seededNumbers(11);
  const below = (/** @type {number} */ n) => Math.floor(random() * n);
  let possible = 0;
  for (let at = 0; at < WINDOWS; at += 1) {
    const level = reader.manifest.levels[below(reader.manifest.levels.length)]?.level ?? 0;
    const t0 = -1_600 + below(3_200);
    const t1 = t0 + 1 + below([3, 40, 800, 30_000][below(4)] ?? 1);
    const ofClass = below(manifest.classes.length + 1);
    const first = level === 0 ? -1 : below(4 ** level);
    const last = at % 3 === 0 ? 4 ** level : first + below(4 ** level);
    const shows = (/** @type {number} */ cell, /** @type {number} */ of) =>
      cell >= first && cell <= last && (ofClass === manifest.classes.length || of === ofClass);
    const counted = reader.count(level, t0, t1, shows);
    assert.deepEqual(
      counted,
      naiveCounts(events, level, t0, t1, shows),
      `level ${level}, days ${t0} to ${t1}, class ${ofClass}`,
    );
    possible += Object.keys(counted.possible).length;
  }
  assert.ok(possible > WINDOWS, 'the windows hold possible events');
});
