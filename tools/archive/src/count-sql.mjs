import { bitsBetween, ROW_LEVEL } from './cell-sql.mjs';

/** The sums of each count, in the order of the files. Differences are small numbers, or none, and take fewer bytes. */
export const LANES = [
  'incidents',
  'killedNotStated',
  'killedLow',
  'killedToBest',
  'killedToHigh',
  'woundedNotStated',
  'woundedLow',
  'woundedToBest',
  'woundedToHigh',
];
/** A lane that has the name of a column of `rows` needs another one beside it. */
const SAME_NAME = /Low$/;
const laneOfRow = (/** @type {string} */ lane) => (SAME_NAME.test(lane) ? `${lane}_` : lane);

/** @typedef {import('./sql-dialects.mjs').Dialect} Dialect */

/** The lanes of one row of `rows`: a figure that is not stated adds nothing. */
function lanesOfRow() {
  const harm = (/** @type {string} */ name) => [
    `CASE WHEN ${name}Best IS NULL THEN 1 ELSE 0 END AS ${name}NotStated`,
    `coalesce(${name}Low, 0) AS ${name}Low_`,
    `coalesce(${name}Best, 0) - coalesce(${name}Low, 0) AS ${name}ToBest`,
    `coalesce(${name}High, 0) - coalesce(${name}Best, 0) AS ${name}ToHigh`,
  ];
  return ['1 AS incidents', ...harm('killed'), ...harm('wounded')].join(', ');
}

/** @param {Dialect} d @param {boolean} ofRows whether the lanes are those of `lanesOfRow` */
function sums(d, ofRows) {
  return LANES.map((lane) => `${d.int(`sum(${ofRows ? laneOfRow(lane) : lane})`)} AS ${lane}`).join(', ');
}

/**
 * The cells of the deepest level for rows of `rows`; its unplaced events are left to level 0.
 * @param {Dialect} d @param {number} level
 */
function cellAt(d, level) {
  return level === 0 ? 'CASE WHEN cell < 0 THEN -1 ELSE 0 END' : d.right('cell', bitsBetween(ROW_LEVEL, level));
}

/**
 * `days` of one level from the events themselves.
 * @param {Dialect} d @param {string} rows what to select the events from @param {number} level
 */
export function daysFromRows(d, rows, level) {
  const placed = level === 0 ? '' : 'WHERE cell >= 0';
  // The month follows from the day, so that it is found once for each sum and not for each event.
  const lanes = LANES.join(', ');
  return `SELECT ${d.int('month_of(s)')} AS month, ${d.int('c')} AS cell, class, ${d.int('s')} AS day, ${lanes}
    FROM (SELECT c, class, s, ${sums(d, true)} FROM (SELECT ${cellAt(d, level)} AS c, class, start AS s, ${lanesOfRow()} FROM ${rows} ${placed}) AS one
      GROUP BY c, class, s) AS summed ORDER BY month, cell, class, day`;
}

/**
 * `days` or `spans` of a coarser level from those of a deeper one.
 * @param {Dialect} d @param {string} deeper what to select from @param {number} bits by which a cell is shifted
 * @param {readonly string[]} keys columns behind `month` and `cell`
 */
export function coarserCounts(d, deeper, bits, keys) {
  const k = keys.join(', ');
  return `SELECT month, ${d.int('c')} AS cell, ${k}, ${sums(d, false)}
    FROM (SELECT month, ${d.right('cell', bits)} AS c, ${k}, ${LANES.join(', ')} FROM ${deeper}) AS deeper
    GROUP BY month, c, ${k} ORDER BY month, c, ${k}`;
}

/**
 * `months` of one period from its `days`.
 * @param {Dialect} d @param {string} days
 */
export function monthsFromDays(d, days) {
  return `SELECT cell, class, month, ${sums(d, false)} FROM ${days} GROUP BY cell, class, month ORDER BY cell, class, month`;
}

/**
 * The intervals that a beginning of a month cuts, in steps of months: each once, from the month in which it is open last.
 * @param {Dialect} d @param {string} spans of level 0
 */
export function crossingsFromSpans(d, spans) {
  const keys = 'cell, class, lasted, startMonth, endMonth';
  return `SELECT cell, class, lasted, ${d.int('s')} AS startMonth, ${d.int('e')} AS endMonth, ${sums(d, false)}
    FROM (SELECT cell, class, lasted, month_of(start) AS s, month AS e, ${LANES.join(', ')} FROM ${spans} WHERE month = month_of("end" - 1)) AS closing
    WHERE s < e GROUP BY cell, class, lasted, s, e ORDER BY ${keys}`;
}

/**
 * `spans` of the months [from, to) at one level, from the events.
 * @param {Dialect} d @param {string} rows @param {number} level @param {{ from: number, to: number }} months
 */
export function spansFromRows(d, rows, level, { from, to }) {
  const placed = level === 0 ? '' : 'AND cell >= 0';
  const open = `first_day(${to}) > start + 1 AND end_day - 1 >= first_day(${from})`;
  const events = `(SELECT cell, class, lasted, start, end_day, ${lanesOfRow()},
      greatest(${from}, month_of(start + 1)) AS m0, least(${to - 1}, month_of(end_day - 1)) AS m1
      FROM (SELECT * , "end" AS end_day FROM ${rows}) AS named WHERE end_day > start + 1 AND ${open} ${placed}) AS multi`;
  const lanes = LANES.map(laneOfRow).join(', ');
  const each = d.spread(
    `${cellAt(d, level)} AS c, class, lasted, start, end_day, ${lanes}`,
    d.series('m0', 'm1'),
    'm',
    events,
  );
  return `SELECT ${d.int('m')} AS month, ${d.int('c')} AS cell, class, lasted, start, end_day AS "end", ${sums(d, true)}
    FROM (${each}) AS opened GROUP BY m, c, class, lasted, start, end_day ORDER BY m, c, class, lasted, start, end_day`;
}
