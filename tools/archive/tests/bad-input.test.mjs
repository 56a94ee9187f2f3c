import assert from 'node:assert/strict';
import { appendFileSync, existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { readDescription } from '../src/column-description.mjs';
import { explainFailure } from '../src/explain-failure.mjs';
import { ArchiveFault, verifyFiles } from '../src/verify-archive.mjs';
import { buildSmall, smallDuckDb, testFolder } from './build-small.mjs';

const COLUMNS = ['date', 'lon', 'lat', 'dead', 'kind', 'y', 'm', 'd'];
const POINT = { lon: 'lon', lat: 'lat' };

test('a description says what is wrong with it and where', () => {
  const read = (/** @type {unknown} */ value) => () => readDescription(value, COLUMNS);
  assert.throws(read([]), /the description: expected an object/);
  assert.throws(read({ ...POINT, start: 'day' }), /start: the input has no column "day"\. It has: date, lon/);
  assert.throws(
    read({ ...POINT, start: { column: 'date', format: 'us' } }),
    /start\.format: "us" is unknown\. Known: iso/,
  );
  assert.throws(
    read({ ...POINT, start: 'date', killed: { low: 'dead' } }),
    /killed\.best: expected a text, found nothing/,
  );
  assert.throws(read({ ...POINT, start: 'date', dead: 'dead' }), /"dead" is no part of a description/);
  assert.throws(read({ start: 'date', lat: 'lat' }), /lon: expected a text/);
  assert.throws(read({ ...POINT, start: 'date', text: ['kind', 'kind'] }), /the column "kind" is named twice/);
});

test('rows with a fault are counted with their lines, left out or kept as the import does', async (t) => {
  const folder = testFolder(t);
  const duckdb = await smallDuckDb(folder);
  t.after(() => duckdb.close());
  const input = [
    'date,lon,lat,dead,kind',
    '03/01/2020,44,33,1,a',
    '31/02/2020,44,33,2,a',
    ',44,33,3,a',
    '04/01/2020,44,,x,b',
    '05/01/2020,33,144,-1,b',
    '06/01/2020,200,33,2.5,b',
  ].join('\n');
  const columns = { ...POINT, start: { column: 'date', format: 'dayFirst' }, killed: 'dead', class: 'kind' };
  const { manifest, out } = await buildSmall({ folder, input, duckdb, columns });
  assert.deepEqual(manifest.rejected, [
    { reason: 'dateMissing', column: 'date', count: 1, first: ['events.csv:4'] },
    { reason: 'dateInvalid', column: 'date', count: 1, first: ['events.csv:3'] },
  ]);
  assert.deepEqual(
    manifest.doubts.map(({ reason, first }) => [reason, ...first]),
    [
      ['placeMissing', 'events.csv:5'],
      ['coordinatesSwapped', 'events.csv:6'],
      ['countUnreadable', 'events.csv:5'],
      ['countNegative', 'events.csv:6'],
      ['countFractional', 'events.csv:7'],
    ],
  );
  assert.equal(manifest.events, 4);
  const rows = await duckdb.rows(
    `SELECT lon, lat, killedLow, killedBest, killedHigh FROM ${duckdb.read(manifest.rows.files.map(({ file }) => path.join(out, file)))} ORDER BY start`,
  );
  assert.deepEqual(rows, [
    { lon: 44, lat: 33, killedLow: 1, killedBest: 1, killedHigh: 1 },
    { lon: null, lat: null, killedLow: null, killedBest: null, killedHigh: null },
    { lon: 144, lat: 33, killedLow: null, killedBest: null, killedHigh: null },
    { lon: -160, lat: 33, killedLow: 2, killedBest: 3, killedHigh: 3 },
  ]);
});

test('dates in columns of year, month and day become months and years where a part is unknown', async (t) => {
  const folder = testFolder(t);
  const duckdb = await smallDuckDb(folder);
  t.after(() => duckdb.close());
  const input = 'y,m,d,lon,lat\n1969,12,31,1,1\n1970,2,0,1,1\n1972,0,0,1,1\n1970,2,30,1,1\n';
  const columns = { ...POINT, start: { year: 'y', month: 'm', day: 'd' } };
  const { manifest, out } = await buildSmall({ folder, input, duckdb, columns });
  const files = manifest.rows.files.map(({ file }) => path.join(out, file));
  const rows = await duckdb.rows(`SELECT start, "end" FROM ${duckdb.read(files)} ORDER BY start`);
  assert.deepEqual(rows, [
    { start: -1, end: 0 },
    { start: 31, end: 59 },
    { start: 730, end: 1096 },
  ]);
  assert.equal(manifest.rejected[0]?.reason, 'dateInvalid');
});

test('a column of names is no column of classes', async (t) => {
  const folder = testFolder(t);
  const duckdb = await smallDuckDb(folder);
  t.after(() => duckdb.close());
  const input = `start,lon,lat,class\n${Array.from({ length: 70 }, (_, at) => `2020-01-01,1,1,name ${at}`).join('\n')}\n`;
  await assert.rejects(buildSmall({ folder, input, duckdb }), /"class" has more than 64 values.*no column of classes/);
});

test('a changed or missing file of an archive is named', async (t) => {
  const folder = testFolder(t);
  const duckdb = await smallDuckDb(folder);
  t.after(() => duckdb.close());
  const { out, manifest } = await buildSmall({ folder, input: 'start,lon,lat\n2020-01-01,1,1\n', duckdb });
  assert.equal(
    verifyFiles(out, () => {}),
    8,
  );
  const days = path.join(out, manifest.levels[0]?.days[0]?.file ?? '');
  appendFileSync(days, 'x');
  assert.throws(() => verifyFiles(out, () => {}), ArchiveFault);
  await assert.rejects(
    buildSmall({ folder, input: 'start,lon,lat\n2020-01-01,1,1\n', duckdb }),
    /holds an archive already/,
  );
});

test('a full disk and impossible sums are said in plain words', () => {
  const say = (/** @type {string} */ text) => String(explainFailure(new Error(text), '/out'));
  assert.match(
    say('IO Error: Could not write file: No space left on device'),
    /disk of \/out is full.*run the same command again/,
  );
  assert.match(
    say(
      "Conversion Error: Type INT128 with value 9 can't be cast because the value is out of range for the destination type INT32",
    ),
    /larger than 2,147,483,647/,
  );
  assert.match(say('something else'), /something else/);
  assert.ok(!existsSync('/out'));
});

test('a file whose columns differ from the first is named before anything is built', async (t) => {
  const folder = testFolder(t);
  const duckdb = await smallDuckDb(folder);
  t.after(() => duckdb.close());
  const { buildArchive } = await import('../src/build-archive.mjs');
  const files = ['a.csv', 'b.csv'].map((name) => path.join(folder, name));
  writeFileSync(files[0] ?? '', 'start,lon,lat\n2020-01-01,1,1\n');
  writeFileSync(files[1] ?? '', 'start,lon\n2020-01-01,1\n');
  const order = {
    files,
    out: path.join(folder, 'out'),
    columns: null,
    engine: duckdb,
    duckdb,
    leaf: 10,
    updated: '',
    progress: () => {},
  };
  await assert.rejects(buildArchive(order), /b\.csv has no column "lat"/);
});
