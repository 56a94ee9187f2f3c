/**
 * What can be wrong with a row, by the codes of the page's import. Its bit in `problems` is 2 to the power of its position.
 * @type {readonly { code: string, about: 'start' | 'end' | 'point' | 'killed' | 'wounded', rejects: boolean }[]}
 */
export const ROW_PROBLEMS = [
  { code: 'dateMissing', about: 'start', rejects: true },
  { code: 'dateInvalid', about: 'start', rejects: true },
  { code: 'dateOutOfRange', about: 'start', rejects: true },
  { code: 'datePartUnknown', about: 'start', rejects: false },
  { code: 'dateUnreadable', about: 'end', rejects: false },
  { code: 'datesReversed', about: 'end', rejects: false },
  { code: 'placeMissing', about: 'point', rejects: false },
  { code: 'coordinatesUnreadable', about: 'point', rejects: false },
  { code: 'coordinatesOutOfRange', about: 'point', rejects: false },
  { code: 'coordinatesZero', about: 'point', rejects: false },
  { code: 'coordinatesSwapped', about: 'point', rejects: false },
  ...['killed', 'wounded'].flatMap((about) =>
    [
      'countUnreadable',
      'countNegative',
      'countTooLarge',
      'countFractional',
      'countIncomplete',
      'lowAboveHigh',
      'bestOutsideRange',
    ].map((code) => ({ code, about: /** @type {'killed' | 'wounded'} */ (about), rejects: false })),
  ),
];

/** @param {string} code @param {string} [about] @returns {number} its bit */
export function problemBit(code, about) {
  const at = ROW_PROBLEMS.findIndex((each) => each.code === code && (about === undefined || each.about === about));
  if (at < 0) throw new Error(`no problem ${code}`);
  return 2 ** at;
}

/** The bits of the problems for which a row is left out. */
export const REJECTING = ROW_PROBLEMS.reduce((sum, { rejects }, at) => sum + (rejects ? 2 ** at : 0), 0);

/** How many places of a problem a report names. */
export const NAMED_ROWS = 10;

/**
 * @typedef {{ reason: string, column: string, count: number, first: string[] }} ProblemLine
 */

/**
 * The column of the input that a problem is about.
 * @param {import('./column-description.mjs').Description} description
 * @param {'start' | 'end' | 'point' | 'killed' | 'wounded'} about
 */
export function columnOfProblem({ start, end, lat, killed, wounded }, about) {
  if (about === 'point') return lat;
  if (about === 'killed') return killed?.best ?? '';
  if (about === 'wounded') return wounded?.best ?? '';
  const date = about === 'start' ? start : (end ?? start);
  return 'column' in date ? date.column : date.year;
}
