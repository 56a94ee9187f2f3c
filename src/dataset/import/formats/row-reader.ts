import type { ActorType } from '../../../domain/actor';
import type { FigureMeasure, Group, Qualifier, StatementMeasure } from '../../../domain/claim';
import type { DoubtCode } from '../../../domain/doubt';
import type { AttributionStatus, IncidentKind } from '../../../domain/incident';
import type { PlacePrecision } from '../../../domain/place';
import type { TimePrecision } from '../../../domain/time-interval';
import type { ShapeCell } from '../readers/shape-cell';
import type { Cell } from '../rows/cell';
import type { RejectionCode } from '../rows/row-problem';

/**
 * A row in the terms of the model. One draft is reset and filled again for each row, so that a million rows make no garbage.
 * Figures are persons, and -1 is *not stated*. Positions are degrees, and NaN is *no point*. Times are minutes since 1970.
 */
export interface EventDraft {
  /** The row's id in its format; '' for a row without one. */
  id: string;
  title: string;
  start: number;
  end: number;
  precision: TimePrecision;
  /** Zone of the time of day: `UTC`, an offset, or '' where the row states none. */
  zone: string;
  lasted: boolean;
  lon: number;
  lat: number;
  placeName: string;
  placePrecision: PlacePrecision;
  /** Radius in km of the circle that holds the true place; NaN where it is not stated. */
  radiusKm: number;
  country: string;
  kind: IncidentKind;
  /** The format's own word for the kind. */
  kindLabel: string;
  /** The format's finer word for the kind; '' where it has none. */
  subkindLabel: string;
  /** How many incidents the row stands for; 1 where the format does not say. */
  events: number;
  killedLow: number;
  killedBest: number;
  killedHigh: number;
  woundedLow: number;
  woundedBest: number;
  woundedHigh: number;
  readonly actors: string[];
  /** What each of `actors` is, in their order; empty where the format does not say. */
  readonly actorTypes: ActorType[];
  /** Publishers, offices or links that the row names as its sources. */
  readonly sources: string[];
  /** Marks the row, which is kept. */
  doubt(code: DoubtCode, column: string, value: Cell): void;
  /** Keeps the row without a date, and marks it. */
  undate(column: string, value: Cell): void;
  /** Leaves the row out. The first reason counts. */
  reject(code: RejectionCode, column: string, value: Cell): void;
  /** True after `reject`, so that a reader can stop. */
  readonly rejected: boolean;
}

export interface DescribedSource {
  readonly publisher: string;
  readonly title: string;
  readonly url: string | null;
  readonly published: string | null;
}

export interface DescribedFigure {
  readonly measure: FigureMeasure;
  readonly group?: Group;
  readonly low: number | null;
  readonly high: number | null;
  readonly qualifier?: Qualifier;
  /** Name of the column. */
  readonly field: string;
  readonly note?: string;
}

export interface DescribedStatement {
  readonly measure: StatementMeasure;
  readonly value: string;
  readonly field: string;
}

export interface DescribedAttribution {
  readonly status: AttributionStatus;
  readonly actor?: string;
  readonly by?: string;
  readonly note?: string;
}

/** The parts of a row that only the open detail needs, and that are read from the file then. */
export interface RowDescription {
  readonly summary: string;
  readonly admin: string;
  readonly timeNote: string;
  readonly placeNote: string;
  /** How the format knows the point, in a sentence. */
  readonly placeBasis: string;
  readonly weapon: string;
  readonly figures: readonly DescribedFigure[];
  readonly statements: readonly DescribedStatement[];
  readonly attributions: readonly DescribedAttribution[];
  readonly sources: readonly DescribedSource[];
  /** Columns that the model has a place for. The detail shows all others as text. */
  readonly used: ReadonlySet<string>;
}

/** A format fitted to one file's columns. */
export interface RowReader {
  /**
   * Positions of all columns that `read` uses. Other cells may be missing, because text that only `describe` uses is not decoded
   * on import. Without this list `read` gets all cells.
   */
  readonly reads?: readonly number[];
  /**
   * Positions among `reads` that are nothing but decimal degrees for `read`: a cell that is written as the platform writes a number
   * may then come as that number.
   */
  readonly degrees?: readonly number[];
  /** Position of the column that most rows have the name of their place from. */
  readonly place?: number;
  /** Columns for the precision of place or time that the format has and the file lacks. The report names them once. */
  readonly lacks?: readonly string[];
  /** Reads the row into a draft that was reset. Must not throw for any cell. */
  read(cells: readonly Cell[], draft: EventDraft): void;
  describe(cells: readonly Cell[]): RowDescription;
  /** The line or the area that the row gives for its place; null for a point. Absent where the format has no shapes. */
  outline?(cells: readonly Cell[]): ShapeCell | null;
}
