import path from 'node:path';
import { NAMED_ROWS } from './row-problems.mjs';
import { lineOf } from './stage-events.mjs';

/** So many ids are in memory at once: a few hundred megabytes. */
const MOST_IDS = 12_000_000;

/**
 * @typedef {{ name: string, folder: string, files: readonly string[] }} Input an input file, where it is staged, and its staged rows
 */

/**
 * Rows whose id an earlier row has already: kept, and counted. The ids are looked at in parts by their hash, so that they need not be in
 * memory together; `id` is null where the input has none, and each row has an id of its own.
 * @param {import('./duckdb-engine.mjs').Engine} engine @param {readonly Input[]} inputs @param {string | null} id its column
 * @param {number} events @param {number} [most]
 * @returns {Promise<import('./stage-events.mjs').Problem[]>} none or one
 */
export async function doubleIds(engine, inputs, id, events, most = MOST_IDS) {
  if (id === null) return [];
  const all = engine.read(inputs.flatMap(({ files }) => files));
  const parts = Math.max(1, Math.ceil(events / most));
  let count = 0;
  /** @type {string[]} */
  let found = [];
  for (let part = 0; part < parts; part += 1) {
    const double = `SELECT id, count(*) AS n FROM ${all} WHERE ${engine.dialect.part('id', parts)} = ${part} GROUP BY id HAVING count(*) > 1`;
    const [sum] = await engine.rows(`SELECT coalesce(sum(n - 1), 0) AS more FROM (${double}) AS double`);
    if (Number(sum?.more) === 0) continue;
    count += Number(sum?.more);
    const some = await engine.rows(`SELECT id FROM (${double}) AS double ORDER BY id LIMIT ${NAMED_ROWS}`);
    found = [...found, ...some.map((row) => String(row.id))].sort().slice(0, NAMED_ROWS);
  }
  if (count === 0) return [];
  const first = await placesOf(engine, inputs, found);
  return [{ reason: 'idDuplicate', column: id, count, first, rejects: false }];
}

/**
 * Where some of the ids occur again, as `file:row`.
 * @param {import('./duckdb-engine.mjs').Engine} engine @param {readonly Input[]} inputs @param {readonly string[]} ids
 */
async function placesOf(engine, inputs, ids) {
  const seen = new Set();
  /** @type {string[]} */
  const places = [];
  const wanted = ids.map(engine.dialect.string).join(', ');
  for (const { name, folder, files } of inputs) {
    if (files.length === 0) continue;
    const rows = await engine.rows(`SELECT id, row FROM ${engine.read(files)} WHERE id IN (${wanted}) ORDER BY row`);
    for (const { id, row } of rows) {
      if (seen.has(id)) places.push(`${path.basename(name)}:${lineOf(folder, Number(row))}`);
      seen.add(id);
    }
  }
  return places.slice(0, NAMED_ROWS);
}
