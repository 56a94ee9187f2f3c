/**
 * The few words in which the two engines differ. All SQL of a build is written once, with these.
 * @typedef {object} Dialect
 * @property {'duckdb' | 'clickhouse'} name
 * @property {(a: string, b: string) => string} div whole division of numbers that are not negative
 * @property {(a: string, b: string) => string} bitOr
 * @property {(a: string, b: string) => string} bitAnd
 * @property {(a: string, bits: number) => string} left
 * @property {(a: string, bits: number) => string} right
 * @property {(e: string) => string} int Int32; a larger number stops the build
 * @property {(e: string) => string} long Int64
 * @property {(e: string) => string} double
 * @property {(e: string) => string} text
 * @property {(e: string) => string} number text to Double; null where it is none
 * @property {(e: string, pattern: string) => string} match
 * @property {(e: string, pattern: string, group: number) => string} group
 * @property {(e: string) => string} isFinite
 * @property {(e: string) => string} dayOfDate a column of dates or moments to days since 1970
 * @property {(name: string) => string} column
 * @property {(text: string) => string} string
 * @property {(text: string, parts: number) => string} part which of so many parts of about the same size a text belongs to, from 0
 * @property {(name: string, parameters: string[], body: string) => string} define
 * @property {(from: string, to: string) => string} series a list of whole numbers, both ends in it
 * @property {(select: string, list: string, alias: string, from: string) => string} spread one row for each entry of a list
 */

/** @type {Dialect} */
export const DUCKDB = {
  name: 'duckdb',
  div: (a, b) => `((${a}) // (${b}))`,
  bitOr: (a, b) => `((${a}) | (${b}))`,
  bitAnd: (a, b) => `((${a}) & (${b}))`,
  left: (a, bits) => `((${a}) << ${bits})`,
  right: (a, bits) => `((${a}) >> ${bits})`,
  int: (e) => `CAST(${e} AS INTEGER)`,
  long: (e) => `CAST(${e} AS BIGINT)`,
  double: (e) => `CAST(${e} AS DOUBLE)`,
  text: (e) => `CAST(${e} AS VARCHAR)`,
  number: (e) => `TRY_CAST(${e} AS DOUBLE)`,
  match: (e, pattern) => `regexp_matches(${e}, '${pattern}')`,
  group: (e, pattern, group) => `regexp_extract(${e}, '${pattern}', ${group})`,
  isFinite: (e) => `isfinite(${e})`,
  dayOfDate: (e) => `(CAST(${e} AS DATE) - DATE '1970-01-01')`,
  column: (name) => `"${name.replaceAll('"', '""')}"`,
  string: (text) => `'${text.replaceAll("'", "''")}'`,
  part: (text, parts) => `(hash(${text}) % ${parts})`,
  define: (name, parameters, body) => `CREATE OR REPLACE TEMP MACRO ${name}(${parameters.join(', ')}) AS ${body}`,
  series: (from, to) => `generate_series(${from}, ${to})`,
  spread: (select, list, alias, from) => `SELECT ${select}, unnest(${list}) AS ${alias} FROM ${from}`,
};

/** @type {Dialect} */
export const CLICKHOUSE = {
  name: 'clickhouse',
  div: (a, b) => `intDiv(${a}, ${b})`,
  bitOr: (a, b) => `bitOr(${a}, ${b})`,
  bitAnd: (a, b) => `bitAnd(${a}, ${b})`,
  left: (a, bits) => `bitShiftLeft(${a}, ${bits})`,
  right: (a, bits) => `bitShiftRight(${a}, ${bits})`,
  int: (e) => `accurateCast(${e}, 'Nullable(Int32)')`,
  long: (e) => `toInt64(${e})`,
  double: (e) => `toFloat64(${e})`,
  text: (e) => `toString(${e})`,
  number: (e) => `toFloat64OrNull(${e})`,
  match: (e, pattern) => `match(${e}, '${pattern}')`,
  group: (e, pattern, group) => `regexpExtract(${e}, '${pattern}', ${group})`,
  isFinite: (e) => `isFinite(${e})`,
  dayOfDate: (e) => `toInt32(toDate32(${e}))`,
  column: (name) => `\`${name.replaceAll('\\', '\\\\').replaceAll('`', '\\`')}\``,
  string: (text) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`,
  part: (text, parts) => `(cityHash64(${text}) % ${parts})`,
  define: (name, parameters, body) => `CREATE OR REPLACE FUNCTION ${name} AS (${parameters.join(', ')}) -> ${body}`,
  series: (from, to) => `range(toInt64(${from}), toInt64(${to}) + 1)`,
  spread: (select, list, alias, from) => `SELECT ${select}, arrayJoin(${list}) AS ${alias} FROM ${from}`,
};
