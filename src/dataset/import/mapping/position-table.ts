import type { Projection } from '../parse/projected';
import { type Cell, isBlank } from '../rows/cell';
import { words } from './column-words';
import type { PositionFormat } from './mapping';

/** Where the rows of a table have their points. */
export interface GuessedPosition {
  readonly lat?: string;
  readonly lon?: string;
  readonly position?: string;
  readonly score: number;
  readonly format: PositionFormat;
  readonly swapped: boolean;
  readonly projection?: Projection;
  readonly remarks: readonly PositionRemark[];
}

/** What the reader must know about the coordinates of a table before it is loaded. */
export type PositionRemark =
  /** No column holds a position. */
  | { readonly code: 'noPosition' }
  /** The columns hold numbers that are no degrees, and no projection is known by which they could be converted. */
  | { readonly code: 'notDegrees'; readonly columns: string }
  /** The columns hold metres of Web Mercator or UTM, which are converted. */
  | { readonly code: 'converted'; readonly columns: string; readonly projection: 'webMercator' | 'utm' }
  /** So many of the rows lie outside the country that they name. */
  | { readonly code: 'outOfCountry'; readonly count: number; readonly total: number }
  /** The same, and with the coordinates swapped they would lie in it. */
  | { readonly code: 'swapFits'; readonly count: number; readonly total: number }
  /** The same, and with the other sign of one coordinate they would lie in it. */
  | { readonly code: 'flipFits'; readonly axis: 'lat' | 'lon'; readonly count: number; readonly total: number }
  /** All sampled rows are at one point: latitude, longitude. */
  | { readonly code: 'onePoint'; readonly at: string }
  /** The points are all over the globe, as numbers are that are no positions. */
  | { readonly code: 'scattered'; readonly columns: string }
  /** Nothing in the file says which of two coordinates comes first. */
  | { readonly code: 'orderAssumed'; readonly columns: string };

export interface PositionTable {
  readonly columns: readonly string[];
  cellsOf(at: number): readonly Cell[];
  /** Country of each sampled row; '' where the table names none. */
  readonly countries: readonly string[];
}

/** A guess before it is compared with the countries of the rows. */
export type Guess = Omit<GuessedPosition, 'remarks'> & { readonly remarks?: readonly PositionRemark[] };

/** Whether a word of the column's name, or all its words together, fit a pattern. */
export function isNamed(column: string, pattern: RegExp): boolean {
  const parts = words(column);
  return parts.some((part) => pattern.test(part)) || pattern.test(parts.join(''));
}

export function filledOf(table: PositionTable, at: number): readonly Cell[] {
  return table.cellsOf(at).filter((cell) => !isBlank(cell));
}

export const columnsText = ({ lat, lon }: { readonly lat?: string; readonly lon?: string }) => `${lat}, ${lon}`;
