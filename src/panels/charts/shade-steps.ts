/** Shades of a heat map, from few to many. */
export const SHADES = 5;

/** The shade of a figure, 0 to 4; -1 for none. By the square root: one day can have a hundred times the figure of another. */
export function shadeOf(figure: number, most: number): number {
  if (!(figure > 0) || !(most > 0)) return -1;
  return Math.min(SHADES - 1, Math.max(0, Math.ceil(Math.sqrt(figure / most) * SHADES) - 1));
}

/** CSS colour of a shade: the tokens of ranges go away from the ground, in both themes. */
export function shadeColour(shade: number): string {
  return shade < 0 ? 'var(--surface-hover)' : `var(--range-${[0, 2, 4, 6, 7][shade] ?? 7})`;
}
