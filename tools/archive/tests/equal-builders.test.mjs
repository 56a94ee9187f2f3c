import assert from 'node:assert/strict';
import path from 'node:path';
import { test } from 'node:test';
import { openClickHouse } from '../src/clickhouse-engine.mjs';
import { buildSmall, smallDuckDb, testFolder } from './build-small.mjs';
import { hardEvents } from './hard-events.mjs';

test('ClickHouse and DuckDB make equal tables of one input', async (t) => {
  const folder = testFolder(t);
  const duckdb = await smallDuckDb(folder);
  const clickhouse = await openClickHouse({ threads: 1, memory: '1GB', folder: path.join(folder, 'clickhouse') });
  const order = { folder, input: hardEvents(1_500, 5), duckdb, periodEvents: 500, leaf: 3 };
  const ours = await buildSmall({ ...order, name: 'by-duckdb' });
  const theirs = await buildSmall({ ...order, name: 'by-clickhouse', engine: clickhouse });
  await clickhouse.close();

  const plain = (/** @type {typeof ours.manifest} */ { levels, rows, ...rest }) => ({
    ...rest,
    levels: levels.map(({ level, cells }) => [level, cells]),
    text: rows.text,
  });
  assert.deepEqual(plain(theirs.manifest), plain(ours.manifest));
  assert.ok(ours.manifest.levels.length > 3 && ours.manifest.rejected.length > 1 && ours.manifest.unplaced > 0);

  const content = async (/** @type {typeof ours} */ { out }, /** @type {({ file: string } | null)[]} */ files) => {
    const names = files.flatMap((each) => (each ? [path.join(out, each.file)] : []));
    return duckdb.rows(`SELECT * FROM ${duckdb.read(names)} ORDER BY ALL`);
  };
  for (const [at, level] of ours.manifest.levels.entries()) {
    const other = theirs.manifest.levels[at];
    for (const table of /** @type {const} */ (['months', 'days', 'spans'])) {
      const right = await content(ours, [level[table]].flat());
      assert.ok(right.length > 0, `${table} of level ${level.level} have rows`);
      assert.deepEqual(
        await content(theirs, [other?.[table] ?? null].flat()),
        right,
        `${table} of level ${level.level}`,
      );
    }
  }
  assert.deepEqual(await content(theirs, theirs.manifest.rows.files), await content(ours, ours.manifest.rows.files));
  await duckdb.close();
});
