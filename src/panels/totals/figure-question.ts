import type { CasualtyMeasure } from '../../domain/casualties';
import type { Bounds } from '../../spacetime/engine';

/** The sum whose origin the reader asks for. */
export interface FigureQuestion {
  readonly measure: CasualtyMeasure;
  /** Id of the line; null for a dataset without classes, which has one sum. */
  readonly line: string | null;
  /** Undefined for everywhere. */
  readonly bounds: Bounds | undefined;
}
