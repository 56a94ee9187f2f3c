import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { calendarFunctions } from './calendar-sql.mjs';
import { cellFunctions } from './cell-sql.mjs';
import { DUCKDB } from './sql-dialects.mjs';

/**
 * @typedef {Record<string, unknown>} Row
 * @typedef {object} Engine
 * @property {import('./sql-dialects.mjs').Dialect} dialect
 * @property {(sql: string) => Promise<void>} run
 * @property {(sql: string) => Promise<Row[]>} rows whole numbers as numbers
 * @property {(file: string) => Promise<{ name: string, kind: 'text' | 'number' | 'date' }[]>} columnsOf
 * @property {(file: string) => { from: string, row: string }} source an input file: what to select from, and the number of a row
 * @property {(files: readonly string[]) => string} read Parquet files, as what to select from
 * @property {(select: string, file: string, groupRows: number, isOfCounts?: boolean) => Promise<void>} write one Parquet file; columns of counts have another encoding than those of text
 * @property {(select: string, folder: string) => Promise<void>} writeByMonth one or more Parquet files for each value of `month`
 * @property {(folder: string, month: number) => string[]} filesOfMonth
 * @property {(folder: string) => string[]} filesOfStage all of them
 * @property {(folder: string) => number[]} monthsOfStage
 * @property {() => Promise<number[]>} brokenLines lines of the CSV file read last that are no row of it, ascending
 * @property {() => Promise<void>} close
 */

/**
 * @param {{ threads: number, memory: string, spill: string }} options `memory` as in "6GB"; `spill` a folder for what does not fit
 * @returns {Promise<Engine>}
 */
export async function openDuckDb({ threads, memory, spill }) {
  mkdirSync(spill, { recursive: true });
  const instance = await DuckDBInstance.create(':memory:', {
    threads: String(threads),
    memory_limit: buffersOf(memory),
    temp_directory: spill,
    preserve_insertion_order: 'true',
  });
  const connection = await instance.connect();
  const run = async (/** @type {string} */ sql) => {
    await connection.run(sql);
  };
  const rows = async (/** @type {string} */ sql) => {
    const reader = await connection.runAndReadAll(sql);
    return reader
      .getRowObjects()
      .map((row) => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, plain(value)])));
  };
  for (const sql of [...calendarFunctions(DUCKDB), ...cellFunctions(DUCKDB)]) await run(sql);
  return {
    dialect: DUCKDB,
    run,
    rows,
    columnsOf: async (file) =>
      (await rows(`DESCRIBE SELECT * FROM ${sourceOf(file).from}`))
        .map(({ column_name, column_type }) => ({ name: String(column_name), kind: kindOf(String(column_type)) }))
        .filter(({ name }) => name !== 'file_row_number'),
    source: sourceOf,
    read,
    write: (select, file, groupRows, isOfCounts = false) =>
      run(`COPY (${select}) TO ${DUCKDB.string(file)} (${parquet(groupRows, isOfCounts)})`),
    writeByMonth: async (select, folder) => {
      rmSync(folder, { recursive: true, force: true });
      mkdirSync(folder, { recursive: true });
      // The number of the file lies in the staged rows alone; the order is made later, month by month.
      await run('SET preserve_insertion_order = false');
      await run(
        `COPY (${select}) TO ${DUCKDB.string(folder)} (FORMAT parquet, COMPRESSION zstd, PARTITION_BY (month), WRITE_PARTITION_COLUMNS true)`,
      );
      await run('SET preserve_insertion_order = true');
    },
    filesOfMonth: (folder, month) => filesIn(path.join(folder, `month=${month}`)),
    filesOfStage: (folder) => partsOf(folder).flatMap((name) => filesIn(path.join(folder, name))),
    monthsOfStage: (folder) => partsOf(folder).map((name) => Number(name.slice('month='.length))),
    brokenLines: async () => {
      const known = await rows("SELECT count(*) AS n FROM duckdb_tables() WHERE table_name = 'reject_errors'");
      if (Number(known[0]?.n) === 0) return [];
      const lines = await rows('SELECT DISTINCT line FROM reject_errors ORDER BY line');
      await run('DROP TABLE reject_errors');
      await run('DROP TABLE reject_scans');
      return lines.map(({ line }) => Number(line));
    },
    close: async () => {
      connection.closeSync();
      instance.closeSync();
      rmSync(spill, { recursive: true, force: true });
    },
  };
}

/** DuckDB's limit is one of its buffers: files that are being written, and what its allocator holds back, come on top. */
const BUFFERS = 0.75;

/** @param {string} memory of the whole process */
function buffersOf(memory) {
  const [, number = '', unit = ''] = /^([\d.]+)\s?(\w+)$/.exec(memory) ?? [];
  const per = { K: 1e-3, M: 1, G: 1e3 }[unit.charAt(0).toUpperCase()] ?? 1;
  return `${Math.round(Number(number) * per * BUFFERS)}MB`;
}

/** @param {readonly string[]} files */
function read(files) {
  return `read_parquet([${files.map(DUCKDB.string).join(', ')}], hive_partitioning = false, union_by_name = false)`;
}

/** @param {string} file */
function sourceOf(file) {
  if (/\.parquet$/i.test(file)) {
    return { from: `read_parquet(${DUCKDB.string(file)}, file_row_number = true)`, row: '(file_row_number + 1)' };
  }
  return {
    from: `(SELECT *, row_number() OVER () + 1 AS file_row_number FROM read_csv(${DUCKDB.string(file)}, all_varchar = true, header = true, null_padding = true, store_rejects = true, sample_size = 20480))`,
    row: 'file_row_number',
  };
}

/** A dictionary of more numbers than this takes more bytes than their differences do. */
const DICTIONARY = 300;

/** @param {number} groupRows @param {boolean} isOfCounts */
function parquet(groupRows, isOfCounts) {
  const plain = `FORMAT parquet, COMPRESSION zstd, PARQUET_VERSION v2, ROW_GROUP_SIZE ${groupRows}`;
  return isOfCounts ? `${plain}, COMPRESSION_LEVEL 9, DICTIONARY_SIZE_LIMIT ${DICTIONARY}` : plain;
}

/** @param {string} type @returns {'text' | 'number' | 'date'} */
function kindOf(type) {
  if (/^(DATE|TIMESTAMP)/.test(type)) return 'date';
  return /INT|DOUBLE|FLOAT|DECIMAL/.test(type) ? 'number' : 'text';
}

/** @param {unknown} value */
function plain(value) {
  return typeof value === 'bigint' ? Number(value) : value;
}

/** @param {string} folder */
function partsOf(folder) {
  return readdirSync(folder)
    .filter((name) => name.startsWith('month='))
    .sort();
}

/** @param {string} folder */
function filesIn(folder) {
  try {
    return readdirSync(folder)
      .sort()
      .map((name) => path.join(folder, name));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}
