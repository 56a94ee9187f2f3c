import { isKnown } from '../../spacetime/figure-lanes';
import type { MeasureTotal } from '../../spacetime/measure-sums';

/** Shades of a heat map, from few to many. */
export const SHADES = 5;

/** The figures that the lightest and the darkest shade stand for. */
export interface Shades {
  readonly least: number;
  readonly most: number;
  /** Means and negative figures are shaded in equal steps. Others go by the square root: one day can have a hundred times another's. */
  readonly isLinear: boolean;
}

/** Null where there is nothing to shade. A sum of 0 has no shade; a mean of 0 is a figure like any other. */
export function shadesOf(totals: readonly MeasureTotal[], adds: boolean): Shades | null {
  const figures = totals.filter(isKnown).map(({ best }) => best);
  const isLinear = !adds || figures.some((figure) => figure < 0);
  const shaded = isLinear ? figures : figures.filter((figure) => figure > 0);
  if (shaded.length === 0) return null;
  const [least, most] = [shaded, shaded].map((all, at) =>
    all.reduce((end, figure) => (at === 0 ? Math.min(end, figure) : Math.max(end, figure))),
  );
  return { least: least ?? 0, most: most ?? 0, isLinear };
}

/** The shade of a figure, 0 to 4; -1 for none. */
export function shadeOf(total: MeasureTotal, shades: Shades | null): number {
  if (!shades || !isKnown(total)) return -1;
  const { least, most, isLinear } = shades;
  const { best } = total;
  if (!isLinear) return best > 0 ? stepOf(Math.ceil(Math.sqrt(best / most) * SHADES) - 1) : -1;
  return most === least ? SHADES - 1 : stepOf(Math.floor(((best - least) / (most - least)) * SHADES));
}

function stepOf(step: number): number {
  return Math.min(SHADES - 1, Math.max(0, step));
}

/** CSS colour of a shade: the tokens of ranges go away from the ground, in both themes. */
export function shadeColour(shade: number): string {
  return shade < 0 ? 'var(--surface-hover)' : `var(--range-${[0, 2, 4, 6, 7][shade] ?? 7})`;
}
