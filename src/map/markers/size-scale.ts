/** Diameter of a marker for one incident, CSS px. */
export const SMALLEST_MARKER = 28;
/** Diameter of the largest marker, CSS px. */
export const LARGEST_MARKER = 52;

/**
 * Diameters by number of incidents. The area of a marker grows in proportion to the number, as far as it does not cover
 * the number of a larger one: see `fitDiameter`.
 */
export interface SizeScale {
  /** Incidents of the largest marker; at least 1. */
  readonly most: number;
  /** Even number of CSS px, so that a small change of the number does not change the size. */
  diameter(incidents: number): number;
}

/** @param most - incidents of the largest marker */
export function createSizeScale(most: number): SizeScale {
  const top = Math.max(1, most);
  const biggest = Math.min(LARGEST_MARKER, SMALLEST_MARKER + 6 * Math.log2(top));
  const smallArea = SMALLEST_MARKER ** 2;
  const areaPerIncident = top > 1 ? (biggest ** 2 - smallArea) / (top - 1) : 0;
  return {
    most: top,
    diameter(incidents) {
      const counted = Math.min(Math.max(incidents, 1), top);
      return 2 * Math.round(Math.sqrt(smallArea + areaPerIncident * (counted - 1)) / 2);
    },
  };
}

/** Numbers for the legend of sizes, ascending and all different: 1, a round one in the middle, and the largest. */
export function legendSteps({ most }: SizeScale): number[] {
  if (most <= 3) return Array.from({ length: most }, (_, index) => index + 1);
  return [1, roundNumber(most / 3), most];
}

/** The next of 1, 2 and 5 times a power of ten. A scale for that number stays while smaller numbers change. */
export function roundUp(value: number): number {
  if (value <= 1) return 1;
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
