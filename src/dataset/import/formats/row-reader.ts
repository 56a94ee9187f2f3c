import type { FigureMeasure, Group, Qualifier, StatementMeasure } from '../../../domain/claim';
import type { DoubtCode } from '../../../domain/doubt';
import type { AttributionStatus, IncidentKind } from '../../../domain/incident';
import type { PlacePrecision } from '../../../domain/place';
import type { TimePrecision } from '../../../domain/time-interval';
import type { Cell } from '../rows/cell';
import type { RejectionCode } from '../rows/row-problem';

/**
 * What a row says, in our model. One draft is reset and filled again for each row, so that a million rows make no
 * garbage. Figures are persons, -1 is *not stated*; positions are degrees, NaN is *none*; times are minutes since 1970.
 */
export interface EventDraft {
  /** The format's own key, '' when it has none. */
  id: string;
  title: string;
  start: number;
  end: number;
  precision: TimePrecision;
  lasted: boolean;
  lon: number;
  lat: number;
  placeName: string;
  placePrecision: PlacePrecision;
  /** Radius in km of the circle that holds the true place; NaN when the format does not say. */
  radiusKm: number;
  country: string;
  kind: IncidentKind;
  /** The format's own word for the kind. */
  kindLabel: string;
  /** The format's finer word, '' when it has none. */
  subkindLabel: string;
  killedLow: number;
  killedBest: number;
  killedHigh: number;
  woundedLow: number;
  woundedBest: number;
  woundedHigh: number;
  readonly actors: string[];
  /** Publishers, offices or links: what the row gives as its source. */
  readonly sources: string[];
  /** Keeps the row and marks it. */
  doubt(code: DoubtCode, column: string, value: Cell): void;
  /** The row cannot be shown; the first reason counts. */
  reject(code: RejectionCode, column: string, value: Cell): void;
  /** True once the row was rejected, so that a reader can stop. */
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

/** What is only needed when the detail of a row is open; read again from the file. */
export interface RowDescription {
  readonly summary: string;
  readonly admin: string;
  readonly timeNote: string;
  readonly placeNote: string;
  /** How the format knows the point, in our words. */
  readonly placeBasis: string;
  readonly weapon: string;
  readonly figures: readonly DescribedFigure[];
  readonly statements: readonly DescribedStatement[];
  readonly attributions: readonly DescribedAttribution[];
  readonly sources: readonly DescribedSource[];
  /** Columns that the model has a place for; the others are shown as they are. */
  readonly used: ReadonlySet<string>;
}

/** A format fitted to one file's columns. */
export interface RowReader {
  /**
   * Positions of all columns that `read` may look at; the others may be missing from its cells, as nobody decodes long text
   * that is only described. Without it `read` gets everything.
   */
  readonly reads?: readonly number[];
  /** Columns for the precision of place or time that the format has and the file lacks: said once, not of every row. */
  readonly lacks?: readonly string[];
  /** Reads the row into the draft, which was reset. Never throws for any cell values. */
  read(cells: readonly Cell[], draft: EventDraft): void;
  describe(cells: readonly Cell[]): RowDescription;
}
