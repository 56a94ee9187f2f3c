/**
 * Order in which codes get the ring colours. Red and orange also mean killed and wounded, so they come last: a reader must
 * not take the most common value of a ring for "killed".
 */
const ORDER = [1, 3, 4, 5, 6, 2, 0, 7] as const;

/** CSS colour of a code in a ring. */
export function splitColour(code: number): string {
  return `var(--split-${ORDER[code] ?? 7})`;
}
