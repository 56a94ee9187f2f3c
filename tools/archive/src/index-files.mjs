import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync, statSync } from 'node:fs';

/** A file up to this size is read whole: it needs no index. */
export const WHOLE_BYTES = 1_048_576;
const SLICE = 8 * 1_048_576;
/** Columns of `rows` before its texts. */
const ROW_HEAD = 13;

/**
 * @typedef {{ offset: number, rows: number, sizes: number[], first: number[], last: number[], start?: number, end?: number, sha256: string[] }} Group
 * @typedef {{ columns: { name: string, type: string, optional: boolean }[], codec: string, head: number, groups: Group[] }} Index
 * @typedef {import('./duckdb-engine.mjs').Engine} Engine
 */

/** @param {string} file @returns {string} sha256, hexadecimal */
export function hashOfFile(file) {
  const hash = createHash('sha256');
  readThrough(file, 0, statSync(file).size, (bytes) => hash.update(bytes));
  return hash.digest('hex');
}

/**
 * Where the row groups of a file lie, and what is in them.
 * @param {Engine} duckdb reads the footer, whichever engine wrote the file
 * @param {string} file
 * @param {'months' | 'crossings' | 'days' | 'spans' | 'rows'} table
 * @returns {Promise<Index>}
 */
export async function indexOf(duckdb, file, table) {
  const name = duckdb.dialect.string(file);
  const schema = await duckdb.rows(
    `SELECT name, type, repetition_type FROM parquet_schema(${name}) WHERE type IS NOT NULL ORDER BY column_id`,
  );
  const columns = schema.map((each) => ({
    name: String(each.name),
    type: String(each.type),
    optional: each.repetition_type === 'OPTIONAL',
  }));
  const chunks = await duckdb.rows(
    `SELECT row_group_id AS g, row_group_num_rows AS n, path_in_schema AS name, compression AS codec, total_compressed_size AS bytes,
      least(data_page_offset, coalesce(nullif(dictionary_page_offset, 0), data_page_offset)) AS at, stats_min_value AS low, stats_max_value AS high
      FROM parquet_metadata(${name}) ORDER BY row_group_id, column_id`,
  );
  const keys = table === 'days' || table === 'spans' ? ['month', 'cell'] : ['cell'];
  const head = table === 'rows' ? ROW_HEAD : columns.length;
  /** @type {Group[]} */
  const groups = [];
  for (let at = 0; at < chunks.length; at += columns.length) {
    groups.push(groupOf(file, chunks.slice(at, at + columns.length), { head, keys, table }));
  }
  if (keys.length > 1) await exactKeys(duckdb, file, groups);
  return { columns, codec: String(chunks[0]?.codec ?? 'ZSTD'), head, groups };
}

/**
 * @param {string} file @param {readonly import('./duckdb-engine.mjs').Row[]} chunks of one group, by column
 * @param {{ head: number, keys: readonly string[], table: string }} options
 * @returns {Group}
 */
function groupOf(file, chunks, { head, keys, table }) {
  const sizes = chunks.map(({ bytes }) => Number(bytes));
  const offset = Number(chunks[0]?.at);
  let at = offset;
  for (const [column, size] of sizes.entries()) {
    if (Number(chunks[column]?.at) !== at)
      throw new Error(`${file}: the column chunks of a row group do not lie one after another.`);
    at += size;
  }
  const value = (/** @type {string} */ name, /** @type {'low' | 'high'} */ end) =>
    Number(chunks.find((each) => each.name === name)?.[end]);
  const middle = offset + sizes.slice(0, head).reduce((sum, size) => sum + size, 0);
  const sha256 = [shortHash(file, offset, middle), ...(head < sizes.length ? [shortHash(file, middle, at)] : [])];
  const first = keys.map((name) => value(name, 'low'));
  const last = keys.map((name) => value(name, 'high'));
  const days = table === 'rows' ? { start: value('start', 'low'), end: value('end', 'high') } : {};
  return { offset, rows: Number(chunks[0]?.n), sizes, first, last, ...days, sha256 };
}

/**
 * A group of several months begins in the middle of one and ends in the middle of another: its lowest and highest cell say nothing.
 * @param {Engine} duckdb @param {string} file @param {Group[]} groups
 */
async function exactKeys(duckdb, file, groups) {
  const mixed = groups.some(({ first, last }) => first[0] !== last[0]);
  if (!mixed) return;
  let row = 0;
  const edges = groups.flatMap((group) => {
    const from = row;
    row += group.rows;
    return [from, row - 1];
  });
  const found = await duckdb.rows(
    `SELECT month, cell, file_row_number AS n FROM read_parquet(${duckdb.dialect.string(file)}, file_row_number = true)
      WHERE file_row_number IN (${edges.join(', ')}) ORDER BY n`,
  );
  const keyAt = new Map(found.map(({ month, cell, n }) => [Number(n), [Number(month), Number(cell)]]));
  groups.forEach((group, at) => {
    group.first = keyAt.get(edges[2 * at] ?? -1) ?? group.first;
    group.last = keyAt.get(edges[2 * at + 1] ?? -1) ?? group.last;
  });
}

/** @param {string} file @param {number} from @param {number} to */
function shortHash(file, from, to) {
  const hash = createHash('sha256');
  readThrough(file, from, to, (bytes) => hash.update(bytes));
  return hash.digest('hex').slice(0, 16);
}

/** @param {string} file @param {number} from @param {number} to @param {(bytes: Uint8Array) => void} take */
function readThrough(file, from, to, take) {
  const handle = openSync(file, 'r');
  try {
    const buffer = Buffer.alloc(Math.min(SLICE, Math.max(1, to - from)));
    for (let at = from; at < to; ) {
      const read = readSync(handle, buffer, 0, Math.min(buffer.length, to - at), at);
      if (read === 0) throw new Error(`${file} ends at byte ${at}; ${to} were expected.`);
      take(buffer.subarray(0, read));
      at += read;
    }
  } finally {
    closeSync(handle);
  }
}
