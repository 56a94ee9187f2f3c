/** Diameter of a marker for one incident, CSS px. */
export const SMALLEST_MARKER = 28;
/** Diameter of the largest marker, CSS px. */
export const LARGEST_MARKER = 52;

/**
 * Diameters by number of incidents, or by figure of the measure. The area of a marker grows in proportion to the number, as far
 * as it does not cover the number of a larger one: see `fitDiameter`.
 */
export interface SizeScale {
  /** The number of the largest marker: at least 1 for incidents, above 0 for figures. */
  readonly most: number;
  readonly isOfFigures: boolean;
  /** Even number of CSS px, so that a small change of the number does not change the size. */
  diameter(number: number): number;
}

/**
 * @param most - the number of the largest marker
 * @param isOfFigures - figures begin at 0 and may be fractions; incidents begin at 1
 */
export function createSizeScale(most: number, isOfFigures = false): SizeScale {
  const least = isOfFigures ? 0 : 1;
  const top = isOfFigures ? (most > 0 ? most : 1) : Math.max(1, most);
  const biggest = isOfFigures ? LARGEST_MARKER : Math.min(LARGEST_MARKER, SMALLEST_MARKER + 6 * Math.log2(top));
  const smallArea = SMALLEST_MARKER ** 2;
  const areaPerUnit = top > least ? (biggest ** 2 - smallArea) / (top - least) : 0;
  return {
    most: top,
    isOfFigures,
    diameter(number) {
      const counted = Math.min(Math.max(number, least), top);
      return 2 * Math.round(Math.sqrt(smallArea + areaPerUnit * (counted - least)) / 2);
    },
  };
}

/** Numbers for the legend of sizes, ascending and all different: 1, a round one in the middle, and the largest. */
export function legendSteps({ most, isOfFigures }: SizeScale): number[] {
  if (isOfFigures) return figureSteps(most);
  if (most <= 3) return Array.from({ length: most }, (_, index) => index + 1);
  return [1, roundNumber(most / 3), most];
}

/** The largest figure is 1, 2 or 5 times a power of ten: the steps are whole numbers where that is one. */
function figureSteps(most: number): number[] {
  if (most >= 10) return [most / 10, most / 2, most];
  const lead = Number((most / 10 ** Math.floor(Math.log10(most))).toFixed(0));
  return lead === 1 ? [most] : [most / lead, most];
}

/** The next of 1, 2 and 5 times a power of ten. A scale for that number stays while smaller numbers change. */
export function roundUp(value: number): number {
  if (!(value > 0)) return 1;
  const power = 10 ** Math.floor(Math.log10(value));
  const lead = [1, 2, 5, 10].find((each) => each * power >= value) ?? 10;
  return lead * power;
}

function roundNumber(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  const lead = Math.floor(value / power);
  const rounded = (lead >= 5 ? 5 : lead >= 2 ? 2 : 1) * power;
  return Math.max(2, rounded);
}
