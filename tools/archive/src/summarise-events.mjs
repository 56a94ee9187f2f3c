import { monthOfDay } from './calendar-sql.mjs';
import { bitsBetween, ROW_LEVEL } from './cell-sql.mjs';
import { POSSIBLE_LEVELS } from './plan-levels.mjs';

/** More classes than this are no classes: a column of names was meant. */
const MOST_CLASSES = 64;

/**
 * @typedef {object} Summary
 * @property {number} events
 * @property {number} placed
 * @property {[number, number]} days first start, last end
 * @property {[number, number][]} months events by month of their start
 * @property {string[]} classes
 * @property {[number, number, number, number] | null} bounds
 * @property {[number, number][]} cells by level, how many cells have an event
 */

export class InputError extends Error {}

/**
 * What the whole input has, which the plan of the build needs.
 * @param {import('./duckdb-engine.mjs').Engine} engine @param {readonly string[]} files staged files, without the rows that are left out
 * @param {string} classColumn for a message
 * @returns {Promise<Summary>}
 */
export async function summariseEvents(engine, files, classColumn) {
  if (files.length === 0)
    throw new InputError('No row of the input can be used: each was rejected. Look at "start" of the description.');
  const from = engine.read(files);
  const [whole] = await engine.rows(
    `SELECT count(*) AS n, sum(CASE WHEN cell >= 0 THEN 1 ELSE 0 END) AS placed, min(start) AS first, max(end_day) AS last,
      min(lon) AS w, min(lat) AS s, max(lon) AS e, max(lat) AS n_ FROM ${from}`,
  );
  const months = await engine.rows(`SELECT month, count(*) AS n FROM ${from} GROUP BY month ORDER BY month`);
  const classes = await engine.rows(
    `SELECT class, count(*) AS n FROM ${from} GROUP BY class ORDER BY class LIMIT ${MOST_CLASSES + 1}`,
  );
  if (classes.length > MOST_CLASSES) {
    throw new InputError(
      `"${classColumn}" has more than ${MOST_CLASSES} values, such as "${classes[0]?.class}" and "${classes[1]?.class}": it is no column of classes.`,
    );
  }
  const { right } = engine.dialect;
  const distinct = POSSIBLE_LEVELS.map(
    (level) => `count(DISTINCT ${right('cell', bitsBetween(ROW_LEVEL, level))}) AS l${level}`,
  );
  const [cells] = await engine.rows(
    `SELECT ${distinct.join(', ')} FROM (SELECT cell FROM ${from} WHERE cell >= 0 GROUP BY cell) AS places`,
  );
  const placed = Number(whole?.placed);
  return {
    events: Number(whole?.n),
    placed,
    days: [Number(whole?.first), Number(whole?.last)],
    months: months.map(({ month, n }) => [Number(month), Number(n)]),
    classes: classes.map(({ class: id }) => String(id)),
    bounds: placed === 0 ? null : [Number(whole?.w), Number(whole?.s), Number(whole?.e), Number(whole?.n_)],
    cells: POSSIBLE_LEVELS.map((level) => [level, Number(cells?.[`l${level}`])]),
  };
}

/** The last month in which an event is open. @param {Summary} summary */
export function lastMonthOf({ days }) {
  return monthOfDay(days[1] - 1);
}
