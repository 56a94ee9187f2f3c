/** A figure of one side of a comparison: a measure over some incidents. Where `incidents === notStated`, the figures mean nothing. */
export interface SideFigure {
  readonly incidents: number;
  readonly low: number;
  readonly best: number;
  readonly high: number;
  readonly notStated: number;
}

/** The lowest, the best and the highest value; a `high` of null has no limit. */
export interface ChangeRange {
  readonly low: number;
  readonly best: number;
  readonly high: number | null;
}

/**
 * How A differs from B. `new` and `ended`: only A, or only B, has incidents. `unknown`: a side has incidents and none of them
 * states the measure, or a mean has no incidents to be of. `none`: neither side has incidents.
 */
export type ChangeDirection = 'more' | 'less' | 'same' | 'new' | 'ended' | 'unknown' | 'none';

/** How the sides of a comparison differ: in time, where B changes to A, or in filters or datasets, where nothing changes. */
export type SidesDiffer = 'change' | 'differs';

export function howSidesDiffer(comparison: { readonly type: string }): SidesDiffer {
  return comparison.type === 'filters' ? 'differs' : 'change';
}

export interface FigureChange {
  readonly direction: ChangeDirection;
  /** A minus B, with what the ends of both ranges allow; null where it is not known. */
  readonly difference: (ChangeRange & { readonly high: number }) | null;
  /** A divided by B; null over zero, where it is not known, and for figures that are not counts. */
  readonly ratio: ChangeRange | null;
  /** Whether both figures may be equal, so that nobody can say which is larger. */
  readonly overlaps: boolean;
}

/** What a measure allows to say of its change. */
export interface ComparedMeasure {
  /** A mean has no figure without incidents, and no ratio: twice a magnitude is not twice as much. */
  readonly isMean: boolean;
}

const COUNTED: ComparedMeasure = { isMean: false };

/** Compares two figures of one measure and one class. Side B is what A is compared with. */
export function changeOf(a: SideFigure, b: SideFigure, { isMean }: ComparedMeasure = COUNTED): FigureChange {
  // Rows that count as no incident state figures too.
  const hasFigure = ({ low, best, high }: SideFigure) => low !== 0 || best !== 0 || high !== 0;
  const isEmpty = (side: SideFigure) => side.incidents === 0 && !hasFigure(side);
  if (isEmpty(a) && isEmpty(b)) return nothing('none');
  const isKnown = (side: SideFigure) =>
    side.incidents > side.notStated || hasFigure(side) || (side.incidents === 0 && !isMean);
  const only = isEmpty(b) ? 'new' : isEmpty(a) ? 'ended' : null;
  if (!isKnown(a) || !isKnown(b)) return nothing(isMean ? (only ?? 'unknown') : 'unknown');
  const best = a.best - b.best;
  const difference = { low: a.low - b.high, best, high: a.high - b.low };
  const direction = only ?? (best > 0 ? 'more' : best < 0 ? 'less' : 'same');
  return { direction, difference, ratio: isMean ? null : ratioOf(a, b), overlaps: a.low <= b.high && b.low <= a.high };
}

function nothing(direction: ChangeDirection): FigureChange {
  return { direction, difference: null, ratio: null, overlaps: false };
}

function ratioOf(a: SideFigure, b: SideFigure): ChangeRange | null {
  if (b.best <= 0 || b.low < 0 || a.low < 0) return null;
  return { low: a.low / b.high, best: a.best / b.best, high: b.low > 0 ? a.high / b.low : null };
}

/** The size of a change without its sign; 0 where it is not known. */
export function sizeOfChange({ difference }: FigureChange): number {
  return Math.abs(difference?.best ?? 0);
}

/** The change of several classes, which are not added up. */
export interface LeadingChange {
  readonly change: FigureChange;
  /** Index of the class with the largest change. */
  readonly line: number;
  /** How many other classes changed too, or have a change that is not known. */
  readonly others: number;
}

/** The class with the largest change stands for all. Of two equal ones, the first; a known one before one that is not known. */
export function leadingChange(changes: readonly FigureChange[]): LeadingChange | null {
  let line = -1;
  let others = 0;
  changes.forEach((change, at) => {
    if (change.direction === 'none') return;
    if (isMoved(change)) others += 1;
    const lead = changes[line];
    if (!lead || rank(change) > rank(lead)) line = at;
  });
  const change = changes[line];
  return change ? { change, line, others: others - (isMoved(change) ? 1 : 0) } : null;
}

function isMoved(change: FigureChange): boolean {
  return change.direction === 'unknown' || sizeOfChange(change) > 0;
}

/** Larger for a larger change; what is not known comes before what did not change. */
function rank(change: FigureChange): number {
  if (change.difference === null) return change.direction === 'unknown' ? 0 : -1;
  const size = sizeOfChange(change);
  return size === 0 ? -0.5 : size;
}
