import { withCells } from './cell-sql.mjs';
import { dateColumns, isBlank, numberOf, textOf } from './date-sql.mjs';
import { figureColumns } from './figure-sql.mjs';
import { problemBit, REJECTING } from './row-problems.mjs';

/** Month of a row that is left out: no year has it. */
export const NO_MONTH = -1;

export const FIGURES = ['killedLow', 'killedBest', 'killedHigh', 'woundedLow', 'woundedBest', 'woundedHigh'];

/**
 * The rows of one input file, typed and judged: `month`, `row`, `problems`, `cell`, `start`, `end_day`, `lasted`, `class`, `lon`, `lat`, figures, `id`,
 * `text_0` and so on.
 * @param {import('./sql-dialects.mjs').Dialect} d
 * @param {import('./column-description.mjs').Description} description
 * @param {{ from: string, row: string, name: string, column: import('./date-sql.mjs').SourceColumn }} source `from` what to select from, `row` its number
 *   of the row, `name` the file for people
 * @returns {string} a SELECT
 */
export function judgeRows(d, description, { from, row, name, column }) {
  const start = dateColumns(d, description.start, column, 'starts');
  const end = description.end ? dateColumns(d, description.end, column, 'ends') : null;
  const figures = (/** @type {'killed' | 'wounded'} */ harm) =>
    figureColumns(d, description[harm], column, harm, description.negativeIsUnknown);
  const killed = figures('killed');
  const wounded = figures('wounded');
  const raw = [
    `${d.long(row)} AS row`,
    `${isBlank(d, column(description.lon))} AS lon_blank`,
    `${isBlank(d, column(description.lat))} AS lat_blank`,
    `${finite(d, numberOf(d, column(description.lon)))} AS lon_read`,
    `${finite(d, numberOf(d, column(description.lat)))} AS lat_read`,
    `${lastedOf(d, description, column)} AS lasted`,
    `${description.class.column ? textOf(d, column(description.class.column).value) : "'incident'"} AS class`,
    `${idOf(d, description, column, name, row)} AS id`,
    ...description.text.map((each, at) => `${d.text(column(each.name).value)} AS text_${at}`),
    ...start.parts,
    ...(end?.parts ?? []),
    ...killed.parts,
    ...wounded.parts,
  ];
  const judged = [
    '*',
    ...start.dates,
    ...(end?.dates ?? []),
    `${pointState()} AS point_state`,
    ...killed.figures,
    ...wounded.figures,
  ];
  const lon =
    'CASE point_state WHEN 4 THEN lat_read WHEN 5 THEN lon_read - 360 WHEN 0 THEN lon_read WHEN 3 THEN lon_read END';
  const lat =
    'CASE point_state WHEN 4 THEN lon_read WHEN 5 THEN lat_read WHEN 0 THEN lat_read WHEN 3 THEN lat_read END';
  const extra = description.endIncluded ? 'ends_after' : 'greatest(ends_from, starts_from + 1)';
  // An event whose end lies before its start, or cannot be read, is as long as its start says.
  const after = end
    ? `CASE WHEN ends_state >= 3 AND ${extra} >= starts_after THEN ${extra} ELSE starts_after END`
    : 'starts_after';
  const problems = [
    startProblems(),
    ...(end ? [endProblems(extra)] : []),
    pointProblems(),
    ...killed.problems,
    ...wounded.problems,
  ];
  const texts = description.text.map((_, at) => `text_${at}`);
  const points = `SELECT *, ${d.long(problems.join(' + '))} AS problems, coalesce(starts_from, 0) AS start, ${after} AS end_day, ${lon} AS lon, ${lat} AS lat
      FROM (SELECT ${judged.join(', ')} FROM (SELECT ${raw.join(', ')} FROM ${from}) AS parts) AS judged`;
  return `SELECT CASE WHEN ${d.bitAnd('problems', String(REJECTING))} <> 0 THEN ${NO_MONTH} ELSE month_of(start) END AS month, row, problems,
    cell, start, end_day, lasted, class, lon, lat, ${[...FIGURES, 'id', ...texts].join(', ')} FROM (${withCells(d, points)}) AS whole`;
}

/** @param {import('./sql-dialects.mjs').Dialect} d @param {string} e */
function finite(d, e) {
  return `CASE WHEN ${d.isFinite(`coalesce(${e}, 0)`)} THEN ${e} END`;
}

/** @param {import('./sql-dialects.mjs').Dialect} d @param {import('./column-description.mjs').Description} description @param {import('./date-sql.mjs').SourceColumn} column */
function lastedOf(d, { lasted }, column) {
  if (lasted.column === null) return lasted.yes.length > 0 ? '1' : '0';
  const yes = lasted.yes.map((each) => d.string(each.toLowerCase())).join(', ');
  return `CASE WHEN lower(${textOf(d, column(lasted.column).value)}) IN (${yes}) THEN 1 ELSE 0 END`;
}

/**
 * @param {import('./sql-dialects.mjs').Dialect} d @param {import('./column-description.mjs').Description} description
 * @param {import('./date-sql.mjs').SourceColumn} column @param {string} name @param {string} row
 */
function idOf(d, { id }, column, name, row) {
  const standIn = `concat(${d.string(`${name}:`)}, ${d.text(row)})`;
  if (id === null) return standIn;
  const text = textOf(d, column(id).value);
  return `CASE WHEN ${text} = '' THEN ${standIn} ELSE ${text} END`;
}

/** 0 a point, 1 none given, 2 unreadable, 3 at 0, 0, 4 longitude and latitude swapped, 5 longitude from 180 to 360, 6 out of range. */
function pointState() {
  return `CASE WHEN lon_blank OR lat_blank THEN 1 WHEN lon_read IS NULL OR lat_read IS NULL THEN 2
    WHEN abs(lat_read) <= 90 AND abs(lon_read) <= 180 THEN CASE WHEN lon_read = 0 AND lat_read = 0 THEN 3 ELSE 0 END
    WHEN abs(lat_read) <= 90 AND lon_read > 180 AND lon_read <= 360 THEN 5
    WHEN abs(lat_read) <= 180 AND abs(lon_read) <= 90 THEN 4 ELSE 6 END`;
}

function startProblems() {
  const codes = ['dateMissing', 'dateInvalid', 'dateOutOfRange'].map(
    (code, at) => `WHEN ${at} THEN ${problemBit(code)}`,
  );
  return `CASE starts_state ${codes.join(' ')} WHEN 4 THEN ${problemBit('datePartUnknown')} ELSE 0 END`;
}

/** @param {string} end */
function endProblems(end) {
  return `CASE WHEN ends_state IN (1, 2) THEN ${problemBit('dateUnreadable')} WHEN ends_state >= 3 AND starts_state >= 3 AND ${end} < starts_after THEN ${problemBit('datesReversed')} ELSE 0 END`;
}

function pointProblems() {
  return `CASE point_state WHEN 1 THEN ${problemBit('placeMissing')} WHEN 2 THEN ${problemBit('coordinatesUnreadable')} WHEN 3 THEN ${problemBit('coordinatesZero')}
    WHEN 4 THEN ${problemBit('coordinatesSwapped')} WHEN 6 THEN ${problemBit('coordinatesOutOfRange')} ELSE 0 END`;
}
