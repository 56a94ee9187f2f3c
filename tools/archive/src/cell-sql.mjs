/** The level of the cells in `rows`: the deepest whose number fits an Int32. */
export const ROW_LEVEL = 15;
const SIDE = 2 ** ROW_LEVEL;
/** Latitude, degrees, at which the square map of the world ends. */
const MAX_LATITUDE = 85.05112877980659;

/**
 * The Morton code of a point at the level of rows. The engines' functions differ by some 1e-11 of a cell in atanh(sin), and by more in
 * the other forms of the projection.
 * @param {import('./sql-dialects.mjs').Dialect} d
 * @returns {string[]} statements that define `cell_of(lon, lat)`, degrees within [-180, 180] and [-90, 90]
 */
export function cellFunctions(d) {
  const x = `CASE WHEN lon = 180 THEN 0 ELSE least(${SIDE - 1}, greatest(0, ${d.long(`floor((lon + 180) / 360 * ${SIDE})`)})) END`;
  const clamped = `least(greatest(lat, -${MAX_LATITUDE}), ${MAX_LATITUDE})`;
  const y = `${d.long(`floor((0.5 - 0.5 * atanh(sin(${clamped} * pi() / 180)) / pi()) * ${SIDE})`)}`;
  const steps = [
    ['spread_8', d.bitAnd(d.bitOr('v', d.left('v', 8)), '16711935')],
    ['spread_4', d.bitAnd(d.bitOr('v', d.left('v', 4)), '252645135')],
    ['spread_2', d.bitAnd(d.bitOr('v', d.left('v', 2)), '858993459')],
    ['spread_1', d.bitAnd(d.bitOr('v', d.left('v', 1)), '1431655765')],
  ];
  return [
    ...steps.map(([name, body]) => d.define(name ?? '', ['v'], body ?? '')),
    d.define('spread_bits', ['v'], 'spread_1(spread_2(spread_4(spread_8(v))))'),
    d.define('column_of', ['lon'], d.long(x)),
    d.define('line_of', ['lat'], d.long(`least(${SIDE - 1}, greatest(0, ${y}))`)),
    d.define('cell_of', ['lon', 'lat'], d.bitOr('spread_bits(column_of(lon))', d.left('spread_bits(line_of(lat))', 1))),
  ];
}

/** @param {number} deeper @param {number} level @returns {number} by how many bits a cell of the level `deeper` is shifted to its ancestor */
export function bitsBetween(deeper, level) {
  return 2 * (deeper - level);
}
