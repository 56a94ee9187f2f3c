import type { Measure, MeasureFigures } from './figure-measure';

/** A measure over a group of incidents. Where nothing is known (see `isKnown`) its figures are 0 and mean nothing. */
export interface MeasureTotal {
  readonly incidents: number;
  readonly low: number;
  readonly best: number;
  readonly high: number;
  /** Incidents that do not state the measure. */
  readonly notStated: number;
}

/**
 * A measure by group, which is a value or a bin. The sums belong to the engine and change with its next update: read `at` again
 * after each `revision`.
 */
export interface Tallies {
  readonly groups: number;
  /** Ids of the lines of the totals, whose figures must not be added up; `['']` for a table without lines. */
  readonly lines: readonly string[];
  /** Parts of the split; 0 without one. The parts of an incident with several values add up to more than the incident. */
  readonly parts: number;
  /** The measure of a group on a line; with a part, only of the incidents in that part. */
  at(group: number, line: number, part?: number): MeasureTotal;
  /** The measure of a group on each line. */
  byLine(group: number, part?: number): readonly MeasureTotal[];
}

/** A measure by bins of time, for each line of the totals, and for each part of a split. */
export interface BinTalliesQuery {
  readonly measure: Measure;
  /** Minutes, ascending. */
  readonly edges: Float64Array;
  /** The dimension whose parts are counted apart; null or absent for none. */
  readonly split?: string | null;
  /** Incidents under all filters except time, or all of them. */
  readonly rows?: 'filtered' | 'all';
  /** An incident counts in the first bin that it overlaps and in no other, so that the incidents add up as their figures do. */
  readonly once?: boolean;
}

/** The figures of the measure at the nodes of one level: for each line of the totals, and for each part of the ring. */
export interface NodeFigures {
  readonly figures: MeasureFigures;
  /** 1 for a table without lines. */
  readonly lines: number;
  /** Values that a node has in `sums`; the same for every split, so that the arrays can be used again. */
  readonly stride: number;
  /** Parts of the ring; 0 without a split. */
  readonly parts: number;
  /**
   * By node, `LANES` for each line. Then one value for each part of the ring: the sum of its best figures, or for a mean the
   * number of incidents that state one, because means cannot be parts of a whole.
   */
  readonly sums: Float64Array;
}
