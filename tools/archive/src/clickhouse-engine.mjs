import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { calendarFunctions } from './calendar-sql.mjs';
import { cellFunctions } from './cell-sql.mjs';
import { CLICKHOUSE } from './sql-dialects.mjs';

/** Settings of every session: rows in the order of the file, and Parquet as the format asks for it. */
const SETTINGS = {
  input_format_csv_use_best_effort_in_schema_inference: 0,
  input_format_csv_allow_variable_number_of_columns: 1,
  input_format_csv_empty_as_default: 0,
  schema_inference_make_columns_nullable: 1,
  output_format_parquet_compression_method: "'zstd'",
  output_format_parquet_row_group_size_bytes: 1_073_741_824,
  output_format_parquet_string_as_string: 1,
  output_format_parquet_write_page_index: 0,
  output_format_parquet_write_bloom_filter: 0,
  engine_file_truncate_on_insert: 1,
};

/**
 * ClickHouse in this process: the same SQL as on a cluster, over files.
 * @param {{ threads: number, memory: string, folder: string, note?: (sql: string) => void }} options `note` hears each statement that writes or defines
 * @returns {Promise<import('./duckdb-engine.mjs').Engine>}
 */
export async function openClickHouse({ threads, memory, folder, note = () => {} }) {
  const { Session } = await loadChdb();
  mkdirSync(folder, { recursive: true });
  const session = new Session(folder);
  const run = async (/** @type {string} */ sql) => {
    note(sql);
    await session.queryAsync(sql);
  };
  const rows = async (/** @type {string} */ sql) => {
    const result = await session.queryAsync(sql, { format: 'JSONEachRow' });
    const lines = result
      .text()
      .split('\n')
      .filter((line) => line !== '');
    return lines.map((line) => /** @type {import('./duckdb-engine.mjs').Row} */ (JSON.parse(line)));
  };
  const settings = {
    ...SETTINGS,
    max_threads: threads,
    max_memory_usage: bytesOf(memory),
    output_format_json_quote_64bit_integers: 0,
  };
  await run(
    `SET ${Object.entries(settings)
      .map(([name, value]) => `${name} = ${value}`)
      .join(', ')}`,
  );
  for (const sql of [...calendarFunctions(CLICKHOUSE), ...cellFunctions(CLICKHOUSE)]) await run(sql);
  return {
    dialect: CLICKHOUSE,
    run,
    rows,
    columnsOf: async (file) =>
      (await rows(`DESCRIBE TABLE ${sourceOf(file).from}`)).map(({ name, type }) => ({
        name: String(name),
        kind: kindOf(String(type)),
      })),
    source: sourceOf,
    read,
    write: (select, file, groupRows) =>
      run(`${insertInto(file)} ${select} SETTINGS output_format_parquet_row_group_size = ${groupRows}`),
    writeByMonth: async (select, target) => {
      rmSync(target, { recursive: true, force: true });
      mkdirSync(target, { recursive: true });
      await run(
        `INSERT INTO FUNCTION file(${CLICKHOUSE.string(path.join(target, 'month={_partition_id}.parquet'))}, 'Parquet') PARTITION BY month ${select}`,
      );
    },
    filesOfMonth: (target, month) => filesOf(target).filter((file) => path.basename(file) === `month=${month}.parquet`),
    filesOfStage: filesOf,
    monthsOfStage: (target) => filesOf(target).map((file) => Number(/month=(-?\d+)/.exec(path.basename(file))?.[1])),
    brokenLines: async () => [],
    close: async () => {
      session.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function loadChdb() {
  try {
    return await import('chdb');
  } catch (error) {
    throw new Error('ClickHouse is not installed here: run npm install --prefix tools/archive without --omit=dev.', {
      cause: error,
    });
  }
}

/** @param {string} file */
function insertInto(file) {
  return `INSERT INTO FUNCTION file(${CLICKHOUSE.string(file)}, 'Parquet')`;
}

/** @param {readonly string[]} files */
function read(files) {
  const folders = new Set(files.map((file) => path.dirname(file)));
  const each = [...folders].map((folder) => {
    const names = files.filter((file) => path.dirname(file) === folder).map((file) => path.basename(file));
    const all = names.length === 1 ? names[0] : `{${names.join(',')}}`;
    return `SELECT * FROM file(${CLICKHOUSE.string(`${folder}/${all}`)}, 'Parquet')`;
  });
  return `(${each.join(' UNION ALL ')})`;
}

/** @param {string} file */
function sourceOf(file) {
  const isParquet = /\.parquet$/i.test(file);
  const format = isParquet ? 'Parquet' : 'CSVWithNames';
  return {
    from: `file(${CLICKHOUSE.string(file)}, '${format}')`,
    row: isParquet ? '(_row_number + 1)' : '(_row_number + 2)',
  };
}

/** @param {string} type @returns {'text' | 'number' | 'date'} */
function kindOf(type) {
  if (/Date/.test(type)) return 'date';
  return /Int|Float|Decimal/.test(type) ? 'number' : 'text';
}

/** @param {string} folder */
function filesOf(folder) {
  return readdirSync(folder)
    .filter((name) => name.startsWith('month='))
    .sort()
    .map((name) => path.join(folder, name));
}

/** @param {string} size as in "4GB" */
function bytesOf(size) {
  const [, number, unit] = /^([\d.]+)\s?([KMG])/i.exec(size) ?? [];
  return Math.floor(Number(number) * 1024 ** ('KMG'.indexOf((unit ?? 'G').toUpperCase()) + 1));
}
