import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmdirSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { writeSeededEvents } from '../src/seeded-events.mjs';
import { verifyFiles } from '../src/verify-archive.mjs';
import { buildSmall, smallDuckDb, testFolder } from './build-small.mjs';
import { hardEvents } from './hard-events.mjs';

test('a build that is stopped at any step goes on and ends with the same archive', async (t) => {
  const folder = testFolder(t);
  const duckdb = await smallDuckDb(folder);
  t.after(() => duckdb.close());
  const order = { folder, input: hardEvents(400, 3), duckdb, periodEvents: 200 };
  const whole = await buildSmall({ ...order, name: 'whole' });
  // The same events file is stamped once, because an order of another file is another order.
  const { buildArchive } = await import('../src/build-archive.mjs');
  const out = path.join(folder, 'stopped');
  let stops = 0;
  for (const step of ['Looking at the whole', 'Rows and days', 'Spans', 'Months', 'Checksums', 'Checking sums', '']) {
    const progress = (/** @type {string} */ name, /** @type {number} */ done) => {
      if (name === step && done > 0 === (name !== 'Looking at the whole')) throw new Error('stopped');
    };
    const files = [path.join(folder, 'events.csv')];
    const run = buildArchive({
      files,
      out,
      columns: null,
      engine: duckdb,
      duckdb,
      leaf: 10,
      updated: '2026-11-28',
      periodEvents: 200,
      progress,
    });
    if (step === '') assert.deepEqual(await run, whole.manifest);
    else {
      await assert.rejects(run, /stopped/);
      assert.ok(!existsSync(path.join(out, 'manifest.json')));
      stops += 1;
    }
  }
  assert.equal(stops, 6);
  assert.ok(verifyFiles(out, () => {}) > 10);
  assert.ok(!existsSync(path.join(out, '.work')));
});

test('a build that is killed goes on from the command line', async (t) => {
  const folder = testFolder(t);
  const duckdb = await smallDuckDb(folder);
  const file = path.join(folder, 'events.parquet');
  await writeSeededEvents(duckdb, { events: 3_000, seed: 4, file });
  await duckdb.close();
  const out = path.join(folder, 'out');
  const killed = await run(['--in', file, '--out', out], 'Rows and days: 0');
  assert.equal(killed.code, null);
  assert.ok(!existsSync(path.join(out, 'manifest.json')));
  const whole = await run(['--in', file, '--out', out]);
  assert.equal(whole.code, 0, whole.said);
  assert.match(whole.said, /3000 events, \d+ of them without a point/);
  assert.equal((await run(['--verify', out])).code, 0);
  const other = await run(['--in', path.join(folder, '*.txt'), '--out', path.join(folder, 'none')]);
  assert.equal(other.code, 1);
  assert.match(other.said, /no file matches/);
});

test('a build that stops while it moves its files goes on with the rest', async (t) => {
  const folder = testFolder(t);
  const duckdb = await smallDuckDb(folder);
  t.after(() => duckdb.close());
  const order = { folder, input: 'start,lon,lat\n2020-01-01,1,1\n2020-02-01,2,2\n', duckdb };
  const { manifest } = await buildSmall({ ...order, name: 'right' });
  // A folder in the place of the last file stops the move after the others.
  const last = manifest.rows.files[0]?.file ?? '';
  mkdirSync(path.join(folder, 'late', last, 'x'), { recursive: true });
  const { buildArchive } = await import('../src/build-archive.mjs');
  const file = path.join(folder, 'events.csv');
  const out = path.join(folder, 'late');
  const again = {
    files: [file],
    out,
    columns: null,
    engine: duckdb,
    duckdb,
    leaf: 10,
    updated: '2026-11-28',
    progress: () => {},
  };
  await assert.rejects(buildArchive(again));
  assert.ok(readdirSync(out).length > 3 && !existsSync(path.join(out, 'manifest.json')));
  rmdirSync(path.join(out, last, 'x'));
  rmdirSync(path.join(out, last));
  assert.deepEqual(await buildArchive(again), manifest);
  assert.equal(
    verifyFiles(out, () => {}),
    8,
  );
});

test('the index of a large file finds each group, whose bytes have its checksum', async (t) => {
  const folder = testFolder(t);
  const duckdb = await smallDuckDb(folder);
  t.after(() => duckdb.close());
  const { buildArchive } = await import('../src/build-archive.mjs');
  const file = path.join(folder, 'events.parquet');
  await writeSeededEvents(duckdb, { events: 60_000, seed: 9, file });
  const out = path.join(folder, 'large');
  const manifest = await buildArchive({
    files: [file],
    out,
    columns: null,
    engine: duckdb,
    duckdb,
    leaf: 1_000,
    updated: '',
    progress: () => {},
  });
  const entry = manifest.rows.files[0];
  if (!entry?.index) throw new Error('the rows have no index');
  const index = /** @type {import('../src/index-files.mjs').Index} */ (
    JSON.parse(readFileSync(path.join(out, entry.index.file), 'utf8'))
  );
  const bytes = readFileSync(path.join(out, entry.file));
  assert.equal(
    index.groups.reduce((sum, { rows }) => sum + rows, 0),
    entry.rows,
  );
  assert.ok(index.groups.length > 3);
  for (const { offset, sizes, sha256, first, last } of index.groups) {
    const head = offset + sizes.slice(0, index.head).reduce((sum, size) => sum + size, 0);
    const end = offset + sizes.reduce((sum, size) => sum + size, 0);
    const short = (/** @type {number} */ from, /** @type {number} */ to) =>
      createHash('sha256').update(bytes.subarray(from, to)).digest('hex').slice(0, 16);
    assert.deepEqual([short(offset, head), short(head, end)], sha256);
    assert.ok((first[0] ?? 1) <= (last[0] ?? 0));
  }
  assert.ok(readdirSync(out).includes(entry.file));
});

/** @param {string[]} args @param {string} [until] what it says before it is killed */
function run(args, until) {
  const child = spawn(process.execPath, [fileURLToPath(new URL('../build.mjs', import.meta.url)), ...args]);
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text) => {
    said += text;
    if (until && said.includes(until)) child.kill('SIGKILL');
  });
  return new Promise((/** @type {(end: { code: number | null, said: string }) => void} */ resolve) => {
    child.once('exit', (code) => resolve({ code, said }));
  });
}
