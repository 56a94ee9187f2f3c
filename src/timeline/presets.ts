import { dayStart, monthStart, nextDay, nextMonth, yearStart } from '../domain/civil-time';
import { DAYS_PER_WEEK, MINUTES_PER_DAY } from '../domain/time-interval';
import type { TimeWindow } from './window-moves';

export type PresetId = 'lastDays' | 'lastDay' | 'year' | 'month' | 'incident';

/** A window that a reader often wants. */
export interface Preset {
  readonly id: PresetId;
  readonly window: TimeWindow;
}

const LAST_DAYS = 30;
const YEAR = 366 * MINUTES_PER_DAY;
const MONTH = 31 * MINUTES_PER_DAY;

/**
 * The windows that make sense for a range: the last days of the data, the year and the month in which the window starts, and a
 * week before and after the open incident.
 * @param incident - interval of the open incident, or null
 */
export function presetsFor(range: TimeWindow, window: TimeWindow, incident: TimeWindow | null): readonly Preset[] {
  const span = range[1] - range[0];
  const isWhole = window[0] === range[0] && window[1] === range[1];
  // The whole range starts long ago: its last year and month are of more use.
  const anchor = isWhole ? range[1] - 1 : window[0];
  const presets: Preset[] = [];
  if (span > 2 * LAST_DAYS * MINUTES_PER_DAY) {
    presets.push({ id: 'lastDays', window: [range[1] - LAST_DAYS * MINUTES_PER_DAY, range[1]] });
  } else if (span > MINUTES_PER_DAY) presets.push({ id: 'lastDay', window: [range[1] - MINUTES_PER_DAY, range[1]] });
  if (span > YEAR) presets.push({ id: 'year', window: [yearStart(anchor), yearStart(anchor, 1)] });
  if (span > MONTH) presets.push({ id: 'month', window: [monthStart(anchor), nextMonth(anchor)] });
  if (incident) {
    const week = DAYS_PER_WEEK * MINUTES_PER_DAY;
    const last = Math.max(incident[0], incident[1] - 1);
    presets.push({ id: 'incident', window: [dayStart(incident[0]) - week, nextDay(last) + week] });
  }
  return presets;
}
