/** The level of the cells in `rows`: the deepest whose number fits an Int32. */
export const ROW_LEVEL = 15;
const SIDE = 2 ** ROW_LEVEL;
/** Latitude, degrees, at which the square map of the world ends. */
const MAX_LATITUDE = 85.05112877980659;

/** By how many bits each step of a spread shifts, and which bits it keeps: 8, 4, 2 and 1 of each group, in both halves of an Int64. */
const SPREADS = /** @type {[number, string][]} */ ([
  [8, '71777214294589695'],
  [4, '1085102592571150095'],
  [2, '3689348814741910323'],
  [1, '6148914691236517205'],
]);

/**
 * The column and the line of a point at the level of rows. The engines' functions differ by some 1e-11 of a cell in atanh(sin), and by more in
 * the other forms of the projection.
 * @param {import('./sql-dialects.mjs').Dialect} d
 * @returns {string[]} statements that define `column_of(lon)` and `line_of(lat)`, degrees within [-180, 180] and [-90, 90]
 */
export function cellFunctions(d) {
  const x = `CASE WHEN lon = 180 THEN 0 ELSE least(${SIDE - 1}, greatest(0, ${d.long(`floor((lon + 180) / 360 * ${SIDE})`)})) END`;
  const clamped = `least(greatest(lat, -${MAX_LATITUDE}), ${MAX_LATITUDE})`;
  const y = `${d.long(`floor((0.5 - 0.5 * atanh(sin(${clamped} * pi() / 180)) / pi()) * ${SIDE})`)}`;
  return [
    d.define('column_of', ['lon'], d.long(x)),
    d.define('line_of', ['lat'], d.long(`least(${SIDE - 1}, greatest(0, ${y}))`)),
  ];
}

/**
 * Adds `cell` to rows that have `lon` and `lat`; -1 without a point. Both numbers are spread in one: x in the lower half, y in the upper. Each step
 * is a SELECT of its own, because an engine writes a formula out wherever it is named.
 * @param {import('./sql-dialects.mjs').Dialect} d @param {string} select @returns {string} a SELECT
 */
export function withCells(d, select) {
  const none = 'lon IS NULL OR lat IS NULL';
  const pair = d.bitOr('column_of(coalesce(lon, 0))', d.left('line_of(coalesce(lat, 0))', 32));
  let inner = `SELECT *, ${pair} AS bits_16 FROM (${select}) AS points`;
  let from = 16;
  for (const [to, mask] of SPREADS) {
    inner = `SELECT *, ${d.bitAnd(d.bitOr(`bits_${from}`, d.left(`bits_${from}`, to)), mask)} AS bits_${to} FROM (${inner}) AS spread_${to}`;
    from = to;
  }
  const code = d.bitOr(d.bitAnd('bits_1', '4294967295'), d.left(d.right('bits_1', 32), 1));
  return `SELECT *, CASE WHEN ${none} THEN -1 ELSE ${code} END AS cell FROM (${inner}) AS spread`;
}

/** @param {number} deeper @param {number} level @returns {number} by how many bits a cell of the level `deeper` is shifted to its ancestor */
export function bitsBetween(deeper, level) {
  return 2 * (deeper - level);
}
