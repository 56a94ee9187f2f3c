/**
 * Order in which codes take the tokens' ring colours: the reds and oranges of severity come last, so that a ring's
 * commonest value does not read as "killed".
 */
const ORDER = [1, 3, 4, 5, 6, 2, 0, 7] as const;

/** CSS colour of a ring's code. */
export function splitColour(code: number): string {
  return `var(--split-${ORDER[code] ?? 7})`;
}
