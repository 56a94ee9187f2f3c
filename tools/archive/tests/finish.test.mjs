import assert from 'node:assert/strict';
import { copyFileSync, mkdirSync, readdirSync, renameSync, rmSync, truncateSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { openClickHouse } from '../src/clickhouse-engine.mjs';
import { finishArchive } from '../src/finish-archive.mjs';
import { verifyFiles } from '../src/verify-archive.mjs';
import { buildSmall, smallDuckDb, testFolder } from './build-small.mjs';
import { hardEvents } from './hard-events.mjs';

test('files that ClickHouse wrote become the archive that its own builder makes, and nothing incomplete does', async (t) => {
  const folder = testFolder(t);
  const duckdb = await smallDuckDb(folder);
  t.after(() => duckdb.close());
  /** @type {string[]} */
  const statements = [];
  const engine = await openClickHouse({
    threads: 1,
    memory: '1GB',
    folder: path.join(folder, 'clickhouse'),
    note: (sql) => statements.push(sql),
  });
  const { out, manifest } = await buildSmall({
    folder,
    input: hardEvents(600, 5),
    duckdb,
    engine,
    periodEvents: 200,
    leaf: 3,
    columns: { title: 'Hard', start: 'start', end: 'end', lon: 'lon', lat: 'lat', class: 'class', text: ['notes'] },
  });
  await engine.close();
  // The Parquet files as the statements name them, without the beginning of a checksum.
  const names = readdirSync(out).filter((name) => name.endsWith('.parquet'));
  const plain = (/** @type {string} */ name) => name.replace(/\.[0-9a-f]{10}\./, '.');
  const written = new Set(names.map(plain));
  for (const name of written)
    assert.ok(
      statements.some((sql) => sql.includes(`/${name}`)),
      `a statement writes ${name}`,
    );
  // A file without rows is left out of an archive; a cluster writes it all the same.
  const copy = (/** @type {string} */ to, without = '') => {
    const target = path.join(folder, to);
    mkdirSync(target);
    for (const name of names)
      if (plain(name) !== without) copyFileSync(path.join(out, name), path.join(target, plain(name)));
    return target;
  };
  const facts = {
    title: manifest.title,
    classes: manifest.classes,
    text: manifest.rows.text.slice(1),
    rejected: manifest.rejected,
    doubts: manifest.doubts,
  };
  const finish = (/** @type {string} */ of, more = {}) =>
    finishArchive({ folder: of, facts: { ...facts, ...more }, duckdb, updated: '2026-11-28', progress: () => {} });

  const whole = copy('whole');
  assert.deepEqual(await finish(whole), manifest);
  assert.ok(verifyFiles(whole, () => {}) > 10);

  const deepest = String(manifest.levels.at(-1)?.level).padStart(2, '0');
  const days = plain(manifest.levels[1]?.days[1]?.file ?? '');
  await assert.rejects(finish(copy('no-days', days)), new RegExp(`files are missing, such as ${days}`));
  const months = `months-${deepest}.parquet`;
  await assert.rejects(finish(copy('no-months', months)), new RegExp(`files are missing, such as ${months}`));
  const cut = copy('cut');
  truncateSync(path.join(cut, days), 900);
  await assert.rejects(finish(cut), new RegExp(`${days} cannot be read`));
  const swapped = copy('swapped');
  const [a, b] = manifest.levels[1]?.days.map(({ file }) => path.join(swapped, plain(file))) ?? [];
  rmSync(b ?? '');
  copyFileSync(a ?? '', b ?? '');
  await assert.rejects(finish(swapped), /days of level \d+: \w+ add up to/);
  await assert.rejects(
    finish(copy('few-classes'), { classes: manifest.classes.slice(0, 1) }),
    /the facts name 1 classes/,
  );
  const other = copy('other-months');
  const rows = readdirSync(other).filter((name) => /^rows-\d/.test(name));
  renameSync(path.join(other, rows[0] ?? ''), path.join(other, 'x'));
  copyFileSync(path.join(other, rows[1] ?? ''), path.join(other, rows[0] ?? ''));
  await assert.rejects(finish(other), /events of other months/);
  assert.ok(!readdirSync(other).includes('manifest.json'));
});
