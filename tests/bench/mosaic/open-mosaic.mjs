import { createRequire } from 'node:module';
import { Coordinator, clauseInterval, clausePoints, makeClient, Selection } from '@uwdata/mosaic-core';
import { count, Query, sql, sum } from '@uwdata/mosaic-sql';

const require = createRequire(import.meta.url);
const {
  ConsoleLogger,
  createDuckDB,
  LogLevel,
  NODE_RUNTIME,
} = require('@duckdb/duckdb-wasm/dist/duckdb-node-blocking.cjs');

const WEEK = 7 * 24 * 60;

/** DuckDB-WASM on this thread. A page has it in a worker, and pays for the messages besides. */
async function openDatabase(columns) {
  const file = (name) => require.resolve(`@duckdb/duckdb-wasm/dist/${name}`);
  const bundle = (name) => ({ mainModule: file(`duckdb-${name}.wasm`), mainWorker: '' });
  const logger = new ConsoleLogger(LogLevel.ERROR);
  const database = await createDuckDB({ mvp: bundle('mvp'), eh: bundle('eh') }, logger, NODE_RUNTIME);
  await database.instantiate();
  const names = Object.keys(columns);
  const rows = Array.from(columns[names[0]], (_, row) => names.map((name) => columns[name][row]).join(','));
  database.registerFileText('events.csv', `${names.join(',')}\n${rows.join('\n')}\n`);
  const connection = database.connect();
  const types = names.map((name) => `'${name}': 'INTEGER'`).join(', ');
  connection.query(`CREATE TABLE events AS SELECT * FROM read_csv('events.csv', header = true, columns = {${types}})`);
  return {
    query: async ({ type, sql: text }) => {
      const bytes = connection.useUnsafe((bindings, id) => bindings.runQuery(id, text));
      return type === 'exec' ? undefined : bytes;
    },
  };
}

/**
 * The charts that crossfilter2 has in this bench: a count for each dimension, a histogram by week that brushes time, and totals.
 * @param columns integers by name: `start` in minutes, `killed`, `wounded` and the dimensions
 * @returns functions that resolve when every chart has its new numbers
 */
export async function openMosaic(columns, dimensions, [from, to]) {
  const connector = await openDatabase(columns);
  const coordinator = new Coordinator(connector, { logger: null, cache: false, preagg: { enabled: true } });
  const selection = Selection.crossfilter();
  let waiting = { left: 0, done: () => {}, fail: () => {} };
  const add = (query) =>
    makeClient({
      coordinator,
      selection,
      query,
      queryResult: () => {
        waiting.left -= 1;
        if (waiting.left === 0) waiting.done();
      },
      queryError: (error) => waiting.fail(error),
    });
  const until = (results, act) =>
    new Promise((done, fail) => {
      waiting = { left: results, done, fail };
      act();
    });
  const charts = new Map();
  const week = sql`"start" // ${WEEK}`;
  await until(dimensions.length + 2, () => {
    for (const id of dimensions) {
      charts.set(
        id,
        add((filter) => Query.from('events').select({ key: id, n: count() }).groupby(id).where(filter)),
      );
    }
    charts.set(
      'weeks',
      add((filter) => Query.from('events').select({ week, n: count() }).groupby(week).where(filter)),
    );
    charts.set(
      'totals',
      add((filter) =>
        Query.from('events')
          .select({ killed: sum('killed'), wounded: sum('wounded') })
          .where(filter),
      ),
    );
  });
  // A pixel is four days, as in the steps of a drag.
  const scale = { type: 'linear', domain: [from, to], range: [0, Math.round((to - from) / (4 * 24 * 60))] };
  const [weeks, kinds] = [charts.get('weeks'), charts.get(dimensions[0])];
  const others = charts.size - 1;
  return {
    brush: (window) =>
      until(others, () =>
        selection.update(
          clauseInterval('start', window, { source: weeks, clients: new Set([weeks]), scale, pixelSize: 1 }),
        ),
      ),
    choose: (codes) =>
      until(others, () =>
        selection.update(
          clausePoints([dimensions[0]], codes?.map((code) => [code]) ?? null, {
            source: kinds,
            clients: new Set([kinds]),
          }),
        ),
      ),
  };
}
