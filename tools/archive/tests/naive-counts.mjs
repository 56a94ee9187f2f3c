import { Sums } from './archive-reader.mjs';

const SQUARE = 85.05112877980659;

/**
 * The cell of a point, written without the builder: the Mercator y by the other form of the projection, the code bit by bit.
 * @param {number | null} lon @param {number | null} lat @param {number} level
 */
export function naiveCell(lon, lat, level) {
  if (lon === null || lat === null) return -1;
  const side = 2 ** level;
  const inside = Math.min(Math.max(lat, -SQUARE), SQUARE);
  const east = (((lon + 180) / 360) % 1) * side;
  const south = (0.5 - Math.log(Math.tan(Math.PI / 4 + (inside * Math.PI) / 360)) / (2 * Math.PI)) * side;
  const [x, y] = [east, south].map((each) => Math.min(side - 1, Math.max(0, Math.floor(each))));
  let cell = 0;
  for (let bit = 0; bit < level; bit += 1)
    cell += (((x ?? 0) >> bit) & 1) * 4 ** bit + (((y ?? 0) >> bit) & 1) * 2 * 4 ** bit;
  return cell;
}

/**
 * Counts a window by looking at every event, with the page's rule of a match.
 * @param {readonly import('./archive-reader.mjs').Row[]} events rows of the archive
 * @param {number} level @param {number} t0 @param {number} t1 @param {(cell: number, of: number) => boolean} shows
 */
export function naiveCounts(events, level, t0, t1, shows) {
  const cells = cellsAt(events, level);
  const matching = new Sums();
  const possible = new Sums();
  for (const [at, event] of events.entries()) {
    if (event.end <= t0 || event.start >= t1) continue;
    const cell = cells[at] ?? -1;
    if ((cell < 0 && level !== 0) || !shows(cell, event.class)) continue;
    const row = { ...event, cell, ...lanesOf(event) };
    matching.add(row, 1);
    if (event.lasted === 0 && (event.start < t0 || event.end > t1)) possible.add(row, 1);
  }
  return { matching: matching.without0(), possible: possible.without0() };
}

/** @type {WeakMap<object, Map<number, number[]>>} */
const KNOWN = new WeakMap();

/** @param {readonly import('./archive-reader.mjs').Row[]} events @param {number} level @returns {number[]} */
function cellsAt(events, level) {
  const levels = KNOWN.get(events) ?? new Map();
  KNOWN.set(events, levels);
  const cells = levels.get(level) ?? events.map(({ lon, lat }) => naiveCell(lon ?? null, lat ?? null, level));
  levels.set(level, cells);
  return cells;
}

/** @param {import('./archive-reader.mjs').Row} event */
function lanesOf(event) {
  const of = (/** @type {string} */ harm) => {
    const [low, best, high] = ['Low', 'Best', 'High'].map((end) => event[`${harm}${end}`] ?? 0);
    return {
      [`${harm}NotStated`]: event[`${harm}Best`] === null ? 1 : 0,
      [`${harm}Low`]: low ?? 0,
      [`${harm}ToBest`]: (best ?? 0) - (low ?? 0),
      [`${harm}ToHigh`]: (high ?? 0) - (best ?? 0),
    };
  };
  return { incidents: 1, ...of('killed'), ...of('wounded') };
}
