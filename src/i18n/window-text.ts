import { MINUTES_PER_DAY, type Minutes } from '../domain/time-interval';
import type { Formats } from './formats';

/** The window [from, to), in minutes. */
type Window = readonly [Minutes, Minutes];

/** Whether the window starts or ends at a time of day. Then both its ends are said with their time. */
export function hasTimes([from, to]: Window): boolean {
  return from % MINUTES_PER_DAY !== 0 || to % MINUTES_PER_DAY !== 0;
}

/** The last minute inside the window. For an empty window, the minute at which it is. */
export function lastMinute([from, to]: Window): Minutes {
  return Math.max(from, to - 1);
}

/** "11 Mar 2020", or "11 Mar 2020, 19:35" when the window has times. */
export function startText(window: Window, format: Formats): string {
  return hasTimes(window) ? format.dateTime(window[0]) : format.date(window[0]);
}

/** The last day inside the window; when the window has times, the moment at which it ends. */
export function endText(window: Window, format: Formats): string {
  return hasTimes(window) ? format.dateTime(window[1]) : format.date(lastMinute(window));
}

/** As `startText`, in full: "Wednesday 11 March 2020, 19:35". */
export function fullStartText(window: Window, format: Formats): string {
  return fullText(window[0], hasTimes(window), format);
}

/** As `endText`, in full. */
export function fullEndText(window: Window, format: Formats): string {
  return hasTimes(window) ? fullText(window[1], true, format) : fullText(lastMinute(window), false, format);
}

/** "11 – 14 Mar 2020", "6 Feb 2018, 10:15–10:16", "5 Feb 2018, 22:00 – 6 Feb 2018, 04:00". */
export function windowText(window: Window, format: Formats): string {
  const [from, to] = window;
  if (!hasTimes(window)) return format.dateRange(from, lastMinute(window) + 1);
  if (from === to) return format.dateTime(from);
  if (format.date(from) !== format.date(to)) return format.span(format.dateTime(from), format.dateTime(to));
  return `${format.date(from)}${format.comma} ${format.timeRange(from, to)}`;
}

/** As `windowText`, with the month in full and a single day once: "3 February 2020". */
export function longWindowText(window: Window, format: Formats): string {
  const [from, to] = window;
  return hasTimes(window) ? windowText(window, format) : format.longDateRange(from, to);
}

/** A zone that a file states: "UTC", "UTC+03:00". */
export function utcText(zone: string): string {
  return zone === 'UTC' ? zone : `UTC${zone}`;
}

function fullText(minute: Minutes, withTime: boolean, format: Formats): string {
  return withTime ? `${format.fullDate(minute)}${format.comma} ${format.time(minute)}` : format.fullDate(minute);
}
