import { type DateOrder, type ParsedDate, parseDate } from '../parse/civil-date';
import { parseCount } from '../parse/count';
import { type Cell, isBlank } from '../rows/cell';
import type { EventDraft } from './format';

/** Puts a date into the draft, or rejects the row. Returns what was read. */
export function setDate(draft: EventDraft, cell: Cell, column: string, order: DateOrder): ParsedDate | null {
  const parsed = parseDate(cell, order);
  if (typeof parsed === 'string') {
    draft.reject(parsed, column, cell);
    return null;
  }
  draft.start = parsed.start;
  draft.end = parsed.end;
  draft.precision = parsed.precision;
  draft.lasted = false;
  if (parsed.doubt) draft.doubt(parsed.doubt, column, cell);
  return parsed;
}

export interface PointCells {
  readonly lon: number;
  readonly lat: number;
  readonly lonColumn: string;
  readonly latColumn: string;
  readonly lonCell: Cell;
  readonly latCell: Cell;
}

/** Puts a point into the draft. A row without a usable one is kept: it is listed and not plotted. */
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

export function setKilled(draft: EventDraft, cell: Cell, column: string, negativeIsUnknown: boolean): void {
  const count = parseCount(cell, negativeIsUnknown);
  draft.killedLow = count.low;
  draft.killedBest = count.best;
  draft.killedHigh = count.high;
  if (count.doubt) draft.doubt(count.doubt, column, cell);
}

export function setWounded(draft: EventDraft, cell: Cell, column: string, negativeIsUnknown: boolean): void {
  const count = parseCount(cell, negativeIsUnknown);
  draft.woundedLow = count.low;
  draft.woundedBest = count.best;
  draft.woundedHigh = count.high;
  if (count.doubt) draft.doubt(count.doubt, column, cell);
}
