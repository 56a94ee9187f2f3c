import { isBlank, numberOf } from './date-sql.mjs';
import { problemBit } from './row-problems.mjs';

/** No single event has harmed more people: the same limit as in the page's import. */
const LARGEST = 10_000_000;

/** @typedef {{ parts: string[], figures: string[], problems: string[] }} FigureColumnsSql */

/**
 * The columns `nameLow`, `nameBest` and `nameHigh`: persons, or null where the row states none. `parts` are selected first, `figures` from them;
 * `problems` are terms of a sum of bits.
 * @param {import('./sql-dialects.mjs').Dialect} d
 * @param {import('./column-description.mjs').FigureColumns | null} columns
 * @param {import('./date-sql.mjs').SourceColumn} column
 * @param {'killed' | 'wounded'} name
 * @param {boolean} negativeIsUnknown
 * @returns {FigureColumnsSql}
 */
export function figureColumns(d, columns, column, name, negativeIsUnknown) {
  const members = /** @type {const} */ (['low', 'best', 'high']);
  if (!columns) {
    const none = ['Low', 'Best', 'High'].map((end) => `${d.int('NULL')} AS ${name}${end}`);
    return { parts: [], figures: none, problems: [] };
  }
  const used = members.filter((member) => columns[member] !== null);
  const parts = used.flatMap((member) => {
    const source = column(columns[member] ?? '');
    return [`${numberOf(d, source)} AS ${name}_${member}`, `${isBlank(d, source)} AS ${name}_${member}_blank`];
  });
  const number = (/** @type {string} */ member) => `${name}_${member}`;
  const usable = (/** @type {string} */ member) => `(${number(member)} >= 0 AND ${number(member)} <= ${LARGEST})`;
  const rounded = { low: 'floor(V)', best: 'floor(V + 0.5)', high: 'ceil(V)' };
  const whole = (/** @type {'low' | 'best' | 'high'} */ from, /** @type {'low' | 'best' | 'high'} */ as) =>
    `CASE WHEN ${usable('best')} AND ${usable(from)} THEN ${d.long(rounded[as].replace('V', number(from)))} END`;
  const end = (/** @type {'low' | 'high'} */ member) =>
    columns[member] === null ? whole('best', member) : `coalesce(${whole(member, member)}, ${whole('best', member)})`;
  const bit = (/** @type {string} */ code) => problemBit(code, name);
  const any = (/** @type {(member: string) => string} */ test) => used.map(test).join(' OR ');
  const term = (/** @type {string} */ code, /** @type {string} */ test) =>
    `CASE WHEN ${test} THEN ${bit(code)} ELSE 0 END`;
  const ends = used.filter((member) => member !== 'best');
  const problems = [
    term(
      'countUnreadable',
      any((m) => `(${number(m)} IS NULL AND NOT ${name}_${m}_blank)`),
    ),
    ...(negativeIsUnknown
      ? []
      : [
          term(
            'countNegative',
            any((m) => `(${number(m)} < 0)`),
          ),
        ]),
    term(
      'countTooLarge',
      any((m) => `(${number(m)} > ${LARGEST})`),
    ),
    term(
      'countFractional',
      any((m) => `(${usable(m)} AND floor(${number(m)}) <> ${number(m)})`),
    ),
    ...(ends.length === 0
      ? []
      : [term('countIncomplete', `NOT coalesce(${usable('best')}, false) AND (${ends.map(usable).join(' OR ')})`)]),
    ...(ends.length < 2
      ? []
      : [term('lowAboveHigh', `${usable('low')} AND ${usable('high')} AND ${number('low')} > ${number('high')}`)]),
    ...(ends.length === 0 ? [] : [term('bestOutsideRange', outside(columns, number, usable))]),
  ];
  return {
    parts,
    figures: [
      `${end('low')} AS ${name}Low`,
      `${whole('best', 'best')} AS ${name}Best`,
      `${end('high')} AS ${name}High`,
    ],
    problems,
  };
}

/**
 * @param {import('./column-description.mjs').FigureColumns} columns
 * @param {(member: string) => string} number
 * @param {(member: string) => string} usable
 */
function outside({ low, high }, number, usable) {
  const below = low === null ? 'false' : `(${usable('low')} AND ${number('best')} < ${number('low')})`;
  const above = high === null ? 'false' : `(${usable('high')} AND ${number('best')} > ${number('high')})`;
  const reversed =
    low === null || high === null
      ? 'false'
      : `(${usable('low')} AND ${usable('high')} AND ${number('low')} > ${number('high')})`;
  return `${usable('best')} AND (${below} OR ${above}) AND NOT coalesce(${reversed}, false)`;
}
