/** A period with more events than this is cut into its months. */
const MOST_EVENTS = 1_000_000;

/** @typedef {{ from: number, to: number }} Period months [from, to) */

/**
 * Whole years together as long as they stay under the limit; a year beyond it is cut into months.
 * @param {ReadonlyMap<number, number>} counts events by month of their start
 * @param {number} lastMonth the last month in which an event is open
 * @param {number} [most]
 * @returns {Period[]} ascending, without gaps
 */
export function planPeriods(counts, lastMonth, most = MOST_EVENTS) {
  const months = [...counts.keys()].sort((a, b) => a - b);
  const first = months[0];
  if (first === undefined) return [];
  const end = lastMonth + 1;
  /** @type {Period[]} */
  const periods = [];
  let open = first;
  let held = 0;
  const close = (/** @type {number} */ to) => {
    if (to > open) periods.push({ from: open, to });
    open = Math.max(open, to);
    held = 0;
  };
  for (let year = Math.floor(first / 12); year * 12 < end; year += 1) {
    const ofYear = Array.from({ length: 12 }, (_, at) => counts.get(year * 12 + at) ?? 0);
    const events = ofYear.reduce((sum, each) => sum + each, 0);
    if (held + events > most) close(year * 12);
    held += events;
    if (events <= most) continue;
    for (let month = year * 12 + 1; month <= year * 12 + 12; month += 1) close(Math.min(month, end));
  }
  close(end);
  return periods;
}
