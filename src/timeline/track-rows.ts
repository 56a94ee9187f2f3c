/** Px at the top of the track for the two dates, and at its foot for the labels of the ticks, with text of the usual size. */
const LABEL_SPACE = 26;
const TICK_SPACE = 18;
/** A track below this height, in px with text of the usual size, is one row: bars and ticks, without dates and strips. */
const LOW = 72;
const LOW_LABEL_SPACE = 2;
const LOW_TICK_SPACE = 14;
/** Px of the strip of killed and wounded, and of the strip that says how far the months were searched. */
const COST_HEIGHT = 12;
const COVERAGE_HEIGHT = 6;
const GAP = 2;

/** Where the parts of the track lie, in px from its top. */
export interface TrackRows {
  /** Px above the plot for the dates, and below the line of the ticks for their labels. */
  readonly labels: number;
  readonly foot: number;
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

/**
 * Divides the height of the track, in px.
 * @param textScale - the size of the text as a part of the usual one: 2 for text of twice the size
 */
export function trackRows(height: number, hasCost: boolean, hasCoverage: boolean, textScale = 1): TrackRows {
  const isLow = height < LOW * textScale;
  const labels = isLow ? LOW_LABEL_SPACE : LABEL_SPACE * textScale;
  const foot = (isLow ? LOW_TICK_SPACE : TICK_SPACE) * textScale;
  const [withCost, withCoverage] = [hasCost && !isLow, hasCoverage && !isLow];
  const axis = height - foot;
  const coverageTop = axis - GAP - COVERAGE_HEIGHT;
  const aboveCoverage = withCoverage ? coverageTop - GAP : axis;
  const costTop = aboveCoverage - COST_HEIGHT;
  const baseline = withCost ? costTop - GAP : aboveCoverage - GAP;
  return {
    labels,
    foot,
    top: labels + 5,
    baseline: Math.max(baseline, labels + 8),
    cost: withCost ? { top: costTop, height: COST_HEIGHT } : null,
    coverage: withCoverage ? { top: coverageTop, height: COVERAGE_HEIGHT } : null,
    axis,
  };
}
