const FIRST = 4;
const DEEPEST = 14;
const STEP = 2;

/**
 * Level 0 for the whole, then every second level from 4 on, down to the first one whose cells hold few events: from there the rows themselves
 * are read.
 * @param {ReadonlyMap<number, number>} cells by level, how many cells have an event
 * @param {number} placed events with a point
 * @param {{ leaf: number, deepest?: number }} options `leaf` events of a mean cell at which the pyramid ends
 * @returns {number[]} ascending
 */
export function planLevels(cells, placed, { leaf, deepest = DEEPEST }) {
  const levels = [0];
  for (let level = FIRST; level <= deepest; level += STEP) {
    levels.push(level);
    if (placed <= leaf * (cells.get(level) ?? 0)) break;
  }
  return levels;
}

/** The levels that `planLevels` asks about. */
export const POSSIBLE_LEVELS = Array.from({ length: (DEEPEST - FIRST) / STEP + 1 }, (_, at) => FIRST + at * STEP);
