import { MINUTES_PER_DAY } from '../../../domain/time-interval';
import type { Clock, Harm } from '../mapping/mapping';
import { geometryIn } from '../parse/any-position';
import type { DateFailure, DateOrder, ParsedDate } from '../parse/civil-date';
import { type Count, parseCount } from '../parse/count';
import { parseDecimal } from '../parse/number';
import { parseDate } from '../parse/parse-date';
import { representativePoint } from '../parse/representative-point';
import { parseBareTime, parseTimeOfDay, saysUnknown } from '../parse/time-of-day';
import { type Cell, cellText, isBlank } from '../rows/cell';
import { cellAt } from './column-index';
import { type PrecisionStep, UNSTATED } from './precision-scale';
import type { EventDraft } from './row-reader';

const MINUTES_PER_HOUR = 60;

/** Puts a date into the draft and returns it; null where the row has none, or was rejected for its date. */
export function setDate(draft: EventDraft, cell: Cell, column: string, order: DateOrder): ParsedDate | null {
  const parsed = parseDate(cell, order);
  if (typeof parsed === 'string') {
    leaveUndated(draft, parsed, column, cell);
    return null;
  }
  putDate(draft, parsed, column, cell);
  return parsed;
}

/** Puts a date that was read into the draft. `cell` is what the file has there, for a doubt. */
export function putDate(draft: EventDraft, parsed: ParsedDate, column: string, cell: Cell): void {
  draft.start = parsed.start;
  draft.end = parsed.end;
  draft.precision = parsed.precision;
  draft.zone = parsed.zone;
  draft.lasted = false;
  if (parsed.doubt) draft.doubt(parsed.doubt, column, cell);
}

/** A date that is missing leaves the row without one; a date that cannot be right rejects the row, so that it can be corrected. */
export function leaveUndated(draft: EventDraft, failure: DateFailure, column: string, cell: Cell): void {
  if (failure === 'dateMissing') draft.undate(column, cell);
  else draft.reject(failure, column, cell);
}

/**
 * Narrows a draft's single day to the minute that a cell states. Other dates stay, as do times that the cell calls unknown.
 * @param clock what bare numbers mean; without it they are read as text is
 */
export function setTime(draft: EventDraft, cell: Cell, column: string, clock?: Clock): void {
  if (isBlank(cell) || draft.precision !== 'day' || draft.end - draft.start > MINUTES_PER_DAY) return;
  const text = cellText(cell);
  if (saysUnknown(text)) return;
  const time = clock ? parseBareTime(text, clock) : parseTimeOfDay(text);
  if (!time) draft.doubt('timeUnreadable', column, cell);
  if (!time?.stated) return;
  draft.start += time.minutes;
  draft.end = draft.start + (clock === 'hours' ? MINUTES_PER_HOUR : 1);
  draft.precision = 'minute';
  draft.zone = time.zone;
}

/** Puts the precision of the place into the draft. `isStated`: the cell states one, so that an unknown word is a doubt. */
export function setPlacePrecision(
  draft: EventDraft,
  step: PrecisionStep,
  column: string,
  cell: Cell,
  isStated: boolean,
): void {
  draft.placePrecision = step.precision;
  draft.radiusKm = step.radiusKm;
  if (step === UNSTATED && isStated) draft.doubt('precisionUnknown', column, cell);
}

export interface PointCells {
  readonly lon: number;
  readonly lat: number;
  readonly lonColumn: string;
  readonly latColumn: string;
  readonly lonCell: Cell;
  readonly latCell: Cell;
}

/** Puts a point into the draft. A row without a usable point is kept: it is listed and not plotted. */
export function setPoint(draft: EventDraft, point: PointCells): void {
  const { lon, lat } = point;
  const value = () => `${String(point.latCell ?? '')}, ${String(point.lonCell ?? '')}`;
  if (Number.isNaN(lon) || Number.isNaN(lat)) {
    const blank = isBlank(point.lonCell) || isBlank(point.latCell);
    const column = Number.isNaN(lat) ? point.latColumn : point.lonColumn;
    draft.doubt(blank ? 'placeMissing' : 'coordinatesUnreadable', column, value());
    return;
  }
  if (lat >= -90 && lat <= 90 && lon >= -180 && lon <= 180) {
    draft.lon = lon;
    draft.lat = lat;
    if (lon === 0 && lat === 0) draft.doubt('coordinatesZero', point.latColumn, value());
    return;
  }
  if (Math.abs(lat) <= 90 && lon > 180 && lon <= 360) {
    draft.lon = lon - 360;
    draft.lat = lat;
    return;
  }
  if (Math.abs(lat) > 90 && Math.abs(lat) <= 180 && Math.abs(lon) <= 90) {
    draft.lon = lat;
    draft.lat = lon;
    draft.doubt('coordinatesSwapped', point.latColumn, value());
    return;
  }
  draft.doubt('coordinatesOutOfRange', Math.abs(lat) > 90 ? point.latColumn : point.lonColumn, value());
}

/** Says of a line or an area in a cell that its point stands for it, with the radius that holds all of it. */
export function setExtent(draft: EventDraft, cell: Cell, column: string): void {
  const point = representativePoint(geometryIn(cell));
  if (!point || point.type === 'Point' || Number.isNaN(draft.lon)) return;
  draft.doubt('coordinatesRepresentative', column, point.type);
  draft.radiusKm = point.radiusKm;
}

/** Puts the point of the columns `latitude` and `longitude` into the draft. `at` holds the positions of both. */
export function setLatLon(
  draft: EventDraft,
  cells: readonly Cell[],
  at: Readonly<Record<'latitude' | 'longitude', number>>,
): void {
  const lonCell = cellAt(cells, at.longitude);
  const latCell = cellAt(cells, at.latitude);
  const lon = parseDecimal(lonCell);
  const lat = parseDecimal(latCell);
  setPoint(draft, { lon, lat, lonColumn: 'longitude', latColumn: 'latitude', lonCell, latCell });
}

/** The names of a draft's members for one measure. */
const MEMBERS = {
  killed: { low: 'killedLow', best: 'killedBest', high: 'killedHigh' },
  wounded: { low: 'woundedLow', best: 'woundedBest', high: 'woundedHigh' },
} as const;

/** Puts a count of killed or wounded into the draft. `value` is what the file has there, for a doubt. */
export function putCount(draft: EventDraft, measure: Harm, count: Count, column: string, value: Cell): void {
  const { low, best, high } = MEMBERS[measure];
  draft[low] = count.low;
  draft[best] = count.best;
  draft[high] = count.high;
  if (count.doubt) draft.doubt(count.doubt, column, value);
}

/** Reads a cell as a count of killed or wounded. */
export function setHarm(
  draft: EventDraft,
  measure: Harm,
  cell: Cell,
  column: string,
  negativeIsUnknown: boolean,
): void {
  putCount(draft, measure, parseCount(cell, negativeIsUnknown), column, cell);
}

export function setKilled(draft: EventDraft, cell: Cell, column: string, negativeIsUnknown: boolean): void {
  setHarm(draft, 'killed', cell, column, negativeIsUnknown);
}

export function setWounded(draft: EventDraft, cell: Cell, column: string, negativeIsUnknown: boolean): void {
  setHarm(draft, 'wounded', cell, column, negativeIsUnknown);
}

/** Columns for the lowest and the highest count of one measure. */
export interface RangeCells {
  readonly low: Cell;
  readonly high: Cell;
  readonly lowColumn: string;
  readonly highColumn: string;
}

/**
 * Puts the lowest and the highest count into a draft that has the best count already. The figures stay as the file has them. A
 * lowest count above the highest, or a best count outside both, is a doubt.
 */
export function setHarmRange(
  draft: EventDraft,
  measure: Harm,
  cells: RangeCells,
  bestColumn: string,
  negativeIsUnknown: boolean,
): void {
  const { lowColumn, highColumn } = cells;
  const lowest = parseCount(cells.low, negativeIsUnknown);
  const highest = parseCount(cells.high, negativeIsUnknown);
  if (lowest.doubt) draft.doubt(lowest.doubt, lowColumn, cells.low);
  if (highest.doubt) draft.doubt(highest.doubt, highColumn, cells.high);
  const { low } = lowest;
  const { high } = highest;
  const members = MEMBERS[measure];
  const best = draft[members.best];
  if (low >= 0) draft[members.low] = low;
  if (high >= 0) draft[members.high] = high;
  if (low >= 0 && high >= 0 && low > high) {
    draft.doubt('lowAboveHigh', lowColumn, `${lowColumn} ${low}, ${highColumn} ${high}`);
  } else if (best >= 0 && (best < low || (high >= 0 && best > high))) {
    const range = [
      low < 0 ? '' : `${lowColumn} ${low}`,
      `${bestColumn} ${best}`,
      high < 0 ? '' : `${highColumn} ${high}`,
    ];
    draft.doubt('bestOutsideRange', bestColumn, range.filter(Boolean).join(', '));
  }
}
