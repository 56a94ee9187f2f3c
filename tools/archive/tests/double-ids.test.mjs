import assert from 'node:assert/strict';
import path from 'node:path';
import { test } from 'node:test';
import { openClickHouse } from '../src/clickhouse-engine.mjs';
import { buildSmall, smallDuckDb, testFolder } from './build-small.mjs';

const LINES = ['id,start,lon,lat', 'a,2020-01-01,1,1', 'b,2020-01-02,1,1', 'a,2020-03-01,2,2', 'c,2020-01-04,1,1'];
const MORE = ['d,2020-02-30,1,1', 'd,2020-02-01,1,1', 'a,2019-01-05,1,1', 'c,2020-05-01,3,3', ',2020-05-01,3,3'];

for (const name of ['duckdb', 'clickhouse']) {
  test(`${name}: rows whose id an earlier row has are kept and counted, whatever part of the ids is in memory`, async (t) => {
    const folder = testFolder(t);
    const duckdb = await smallDuckDb(folder);
    t.after(() => duckdb.close());
    const chdb = { threads: 1, memory: '1GB', folder: path.join(folder, 'clickhouse') };
    const engine = name === 'duckdb' ? duckdb : await openClickHouse(chdb);
    const order = { folder, input: [...LINES, ...MORE, ',2020-05-02,3,3'].join('\n'), duckdb, engine };
    const whole = await buildSmall({ ...order, name: 'whole' });
    const parted = await buildSmall({ ...order, name: 'parted', idsAtOnce: 2 });
    if (engine !== duckdb) await engine.close();
    // The first row with the id "d" is left out for its date; two rows have no id, and so one each of their own.
    const places = ['events.csv:4', 'events.csv:8', 'events.csv:9'];
    const doubt = { reason: 'idDuplicate', column: 'id', count: 3, first: places };
    assert.deepEqual(whole.manifest.doubts, [doubt]);
    assert.deepEqual(parted.manifest.doubts, [doubt]);
    assert.equal(whole.manifest.events, 9);
  });
}
