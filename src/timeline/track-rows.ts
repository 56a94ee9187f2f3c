/** Px at the top of the track for the two dates, and at its foot for the labels of the ticks. */
export const LABEL_SPACE = 26;
export const TICK_SPACE = 18;
/** Px of the strip of killed and wounded, and of the strip that says how far the months were searched. */
const COST_HEIGHT = 12;
const COVERAGE_HEIGHT = 6;
const GAP = 2;

/** Where the parts of the track lie, in px from its top. */
export interface TrackRows {
  /** Top of the tallest bar, and foot of all bars. */
  readonly top: number;
  readonly baseline: number;
  /** The strip below the bars; null when nothing in the dataset states casualties. */
  readonly cost: { readonly top: number; readonly height: number } | null;
  /** The strip above the ticks; null when the dataset does not say which months were searched. */
  readonly coverage: { readonly top: number; readonly height: number } | null;
  /** The line of the ticks. */
  readonly axis: number;
}

/** Divides the height of the track, in px. */
export function trackRows(height: number, hasCost: boolean, hasCoverage: boolean): TrackRows {
  const axis = height - TICK_SPACE;
  const coverageTop = axis - GAP - COVERAGE_HEIGHT;
  const aboveCoverage = hasCoverage ? coverageTop - GAP : axis;
  const costTop = aboveCoverage - COST_HEIGHT;
  const baseline = hasCost ? costTop - GAP : aboveCoverage - GAP;
  return {
    top: LABEL_SPACE + 5,
    baseline: Math.max(baseline, LABEL_SPACE + 8),
    cost: hasCost ? { top: costTop, height: COST_HEIGHT } : null,
    coverage: hasCoverage ? { top: coverageTop, height: COVERAGE_HEIGHT } : null,
    axis,
  };
}
