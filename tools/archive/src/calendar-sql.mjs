/**
 * Days and months of the proleptic Gregorian calendar, right for the years 1 to 9999. DuckDB has its own, which are fast; the dates of
 * ClickHouse begin in 1900, so that it reckons in plain whole numbers.
 * @param {import('./sql-dialects.mjs').Dialect} d
 * @returns {string[]} statements that define `days_of(year, month, day)`, `month_of(day)`, `first_day(month)` and `month_length(year, month)`
 */
export function calendarFunctions(d) {
  const { div } = d;
  const isLeap = '((y % 4 = 0 AND y % 100 <> 0) OR y % 400 = 0)';
  const length = `(CASE WHEN m = 2 THEN CASE WHEN ${isLeap} THEN 29 ELSE 28 END WHEN m IN (4, 6, 9, 11) THEN 30 ELSE 31 END)`;
  const others = [
    d.define('first_day', ['a'], `days_of(${div('a', '12')}, a % 12 + 1, 1)`),
    d.define('month_length', ['y', 'm'], length),
  ];
  if (d.name === 'duckdb') {
    const date = "(DATE '1970-01-01' + CAST(n AS INTEGER))";
    return [
      d.define('days_of', ['y', 'm', 'n'], "(make_date(y, m, n) - DATE '1970-01-01')"),
      d.define('month_of', ['n'], `(12 * year(${date}) + month(${date}) - 1)`),
      ...others,
    ];
  }
  // The year begins in March, so that the leap day is its last.
  const year = '(y - CASE WHEN m <= 2 THEN 1 ELSE 0 END)';
  const era = div(year, '400');
  const inEra = `(${year} - ${era} * 400)`;
  const dayOfYear = `(${div('153 * ((m + 9) % 12) + 2', '5')} + n - 1)`;
  const daysOf = `(${era} * 146097 + ${inEra} * 365 + ${div(inEra, '4')} - ${div(inEra, '100')} + ${dayOfYear} - 719468)`;

  const z = '(n + 719468)';
  const eraOfDay = div(z, '146097');
  const day = `(${z} - ${eraOfDay} * 146097)`;
  const yearInEra = div(`${day} - ${div(day, '1460')} + ${div(day, '36524')} - ${div(day, '146096')}`, '365');
  const left = `(${day} - (365 * ${yearInEra} + ${div(yearInEra, '4')} - ${div(yearInEra, '100')}))`;
  const monthOf = `(12 * (${eraOfDay} * 400 + ${yearInEra}) + ${div(`5 * ${left} + 2`, '153')} + 2)`;

  return [d.define('days_of', ['y', 'm', 'n'], daysOf), d.define('month_of', ['n'], monthOf), ...others];
}

/** @param {number} month `12 * year + month - 1` @returns {number} its first day, in days since 1970 */
export function firstDayOf(month) {
  const date = new Date(0);
  date.setUTCFullYear(Math.floor(month / 12), month % 12, 1);
  return date.getTime() / 86_400_000;
}

/** @param {number} day days since 1970 @returns {number} its month, `12 * year + month - 1` */
export function monthOfDay(day) {
  const date = new Date(day * 86_400_000);
  return 12 * date.getUTCFullYear() + date.getUTCMonth();
}
