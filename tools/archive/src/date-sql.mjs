/** @typedef {import('./sql-dialects.mjs').Dialect} Dialect */
/** @typedef {import('./column-description.mjs').DateSource} DateSource */
/** @typedef {(name: string) => { value: string, kind: 'text' | 'number' | 'date' }} SourceColumn */

/** By format, a pattern and which of its groups are year, month and day. */
const TEXT_FORMATS = {
  iso: { pattern: '^([0-9]{4})(?:-([0-9]{1,2})(?:-([0-9]{1,2})(?:[T ].*)?)?)?$', at: [1, 2, 3] },
  dayFirst: { pattern: '^([0-9]{1,2})[/. -]([0-9]{1,2})[/. -]([0-9]{4})(?:[T ].*)?$', at: [3, 2, 1] },
  monthFirst: { pattern: '^([0-9]{1,2})[/. -]([0-9]{1,2})[/. -]([0-9]{4})(?:[T ].*)?$', at: [3, 1, 2] },
  yearMonthDay: { pattern: '^([0-9]{4})([0-9]{2})([0-9]{2})$', at: [1, 2, 3] },
};

/**
 * The columns `name_state` (0 blank, 1 unreadable, 2 out of range, 3 a day, 4 a month or a year), `name_from` and `name_after`, the first day
 * and the day after the last one.
 * @param {Dialect} d
 * @param {DateSource} source
 * @param {SourceColumn} column
 * @param {string} name
 * @returns {{ parts: string[], dates: string[] }} columns to select, `dates` from those of `parts`
 */
export function dateColumns(d, source, column, name) {
  if ('year' in source) {
    const part = (/** @type {string} */ of) => `coalesce(${d.long(`floor(${numberOf(d, column(of))})`)}, 0)`;
    const { year, month, day } = source;
    return fromParts(name, 'false', 'true', [part(year), part(month), part(day)]);
  }
  const { value, kind } = column(source.column);
  if (kind === 'date') {
    const from = fromDay(name, d.long(d.dayOfDate(value)), `${name}_blank`);
    return { parts: [`${value} IS NULL AS ${name}_blank`, ...from.parts], dates: from.dates };
  }
  if (source.format === 'epochDays' || source.format === 'epochSeconds') {
    const number = `${name}_number`;
    const perDay = source.format === 'epochDays' ? 1 : 86400;
    const from = fromDay(name, d.long(`floor(${number} / ${perDay})`), `${name}_blank`, `abs(${number}) < 1e13`);
    return {
      parts: [
        `${isBlank(d, { value, kind })} AS ${name}_blank`,
        `${numberOf(d, { value, kind })} AS ${number}`,
        ...from.parts,
      ],
      dates: from.dates,
    };
  }
  const { pattern, at } = TEXT_FORMATS[/** @type {keyof typeof TEXT_FORMATS} */ (source.format)];
  const text = `${name}_text`;
  const group = (/** @type {number | undefined} */ index) =>
    d.long(`coalesce(${d.number(`nullif(${d.group(text, pattern, index ?? 0)}, '')`)}, 0)`);
  const made = fromParts(name, `${text} = ''`, d.match(text, pattern), at.map(group));
  const written = kind === 'number' ? d.long(value) : value;
  return { parts: [`${textOf(d, written)} AS ${text}`, ...made.parts], dates: made.dates };
}

/** @param {Dialect} d @param {string} value */
export function textOf(d, value) {
  return `coalesce(trim(${d.text(value)}), '')`;
}

/** Whether a cell says nothing. A number is not written out for it, which would take longer than all else. @param {Dialect} d @param {{ value: string, kind: string }} column */
export function isBlank(d, { value, kind }) {
  return kind === 'number' ? `${value} IS NULL` : `${textOf(d, value)} = ''`;
}

/** @param {Dialect} d @param {{ value: string, kind: string }} column */
export function numberOf(d, { value, kind }) {
  return kind === 'number' ? d.double(value) : d.number(`nullif(trim(${d.text(value)}), '')`);
}

/** @param {string} name @param {string} day @param {string} isBlank @param {string} [isRead] */
function fromDay(name, day, isBlank, isRead = 'true') {
  const inRange = `${name}_from >= -719162 AND ${name}_from < 2932897`;
  return {
    parts: [`CASE WHEN ${isRead} THEN ${day} END AS ${name}_from`],
    dates: [
      `CASE WHEN ${isBlank} THEN 0 WHEN ${name}_from IS NULL THEN 1 WHEN NOT (${inRange}) THEN 2 ELSE 3 END AS ${name}_state`,
      `${name}_from + 1 AS ${name}_after`,
    ],
  };
}

/** @param {string} name @param {string} isBlank @param {string} isRead @param {string[]} parts */
function fromParts(name, isBlank, isRead, parts) {
  const [y, m, n] = [`${name}_y`, `${name}_m`, `${name}_d`];
  // A row that is no date is computed as one all the same, because the engines compute columns whole: so it must be a safe one.
  const month = `CASE WHEN ${m} BETWEEN 1 AND 12 THEN ${m} ELSE 1 END`;
  const year = `CASE WHEN ${y} BETWEEN 1 AND 9999 THEN ${y} ELSE 1 END`;
  const isDay = `${n} BETWEEN 1 AND month_length(${year}, ${month})`;
  return {
    parts: [`${parts[0]} AS ${y}`, `${parts[1]} AS ${m}`, `${parts[2]} AS ${n}`],
    dates: [
      `CASE WHEN ${isBlank} THEN 0 WHEN NOT (${isRead}) OR ${m} < 0 OR ${m} > 12 OR NOT (${m} = 0 OR ${n} = 0 OR ${isDay}) THEN 1 ` +
        `WHEN ${y} NOT BETWEEN 1 AND 9999 THEN 2 WHEN ${m} = 0 OR ${n} = 0 THEN 4 ELSE 3 END AS ${name}_state`,
      `days_of(${year}, ${month}, CASE WHEN ${m} > 0 AND ${isDay} THEN ${n} ELSE 1 END) AS ${name}_from`,
      `CASE WHEN ${m} = 0 THEN days_of(${year} + 1, 1, 1) WHEN ${n} = 0 THEN days_of(${year} + CASE WHEN ${month} = 12 THEN 1 ELSE 0 END, ${month} % 12 + 1, 1) ` +
        `ELSE days_of(${year}, ${month}, CASE WHEN ${isDay} THEN ${n} ELSE 1 END) + 1 END AS ${name}_after`,
    ],
  };
}
