import type { CasualtyMeasure } from '../../domain/casualties';
import type { Bounds } from '../../spacetime/engine';

/** Which sum somebody asks about. */
export interface FigureQuestion {
  readonly measure: CasualtyMeasure;
  /** Id of the line, or null for a dataset with one sum. */
  readonly line: string | null;
  /** Undefined for everywhere. */
  readonly bounds: Bounds | undefined;
}
