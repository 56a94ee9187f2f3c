import { MINUTES_PER_DAY } from '../../../domain/time-interval';
import { asciiDigits } from './number';

/** Time of day as written, with the zone that the text states, if any. */
export interface TimeOfDay {
  /** Minutes since midnight, 0 to 1439. */
  readonly minutes: number;
  /** `UTC` or an offset such as `+03:00`; '' when the text states none. */
  readonly zone: string;
  /** False for midnight to the second, `00:00` or `12:00:00 AM`: exports write so where they have no time. */
  readonly stated: boolean;
}

const CLOCK =
  /^(\d{1,2})(?::|h|\.)(\d{2})(?:(?::|\.)(\d{2})(?:[.,]\d+)?)?\s*([ap]\.?m\.?)?\s*(z|utc|gmt|[+-]\d{2}:?\d{2}|[+-]\d{2})?$/i;
const HOUR = /^(\d{1,2})\s*([ap]\.?m\.?)$/i;
const MILITARY = /^([01]\d|2[0-3])([0-5]\d)$/;

/** Null for text that is not a time, such as `Time Unknown`. */
export function parseTimeOfDay(text: string): TimeOfDay | null {
  const trimmed = asciiDigits(text.trim());
  const clock = CLOCK.exec(trimmed);
  if (clock) return fromParts(Number(clock[1]), Number(clock[2]), Number(clock[3] ?? 0), clock[4], clock[5]);
  const hour = HOUR.exec(trimmed);
  if (hour) return fromParts(Number(hour[1]), 0, 1, hour[2], undefined);
  const military = MILITARY.exec(trimmed);
  return military ? fromParts(Number(military[1]), Number(military[2]), 1, undefined, undefined) : null;
}

/**
 * A time in bare digits: `2230`, `905`, `1` for one minute past midnight; or whole hours. Null for a number that is no time, and for
 * text with signs, which `parseTimeOfDay` reads.
 */
export function parseBareTime(text: string, clock: 'hhmm' | 'hours'): TimeOfDay | null {
  const digits = asciiDigits(text.trim()).replace(/\.0+$/, '');
  if (!/^\d{1,4}$/.test(digits)) return parseTimeOfDay(text);
  const value = Number(digits);
  if (clock === 'hours') return fromParts(value, 0, value === 0 ? 0 : 1, undefined, undefined);
  return fromParts(Math.floor(value / 100), value % 100, 0, undefined, undefined);
}

function fromParts(
  hour: number,
  minute: number,
  second: number,
  half: string | undefined,
  zone: string | undefined,
): TimeOfDay | null {
  const afternoon = half?.toLowerCase().startsWith('p') ?? false;
  if (minute > 59 || second > 60 || hour > 24 || (half && (hour < 1 || hour > 12))) return null;
  const hours = half ? (hour % 12) + (afternoon ? 12 : 0) : hour;
  const minutes = hours * 60 + minute;
  if (minutes >= MINUTES_PER_DAY) return minutes === MINUTES_PER_DAY ? { minutes: 0, zone: '', stated: false } : null;
  return { minutes, zone: zoneName(zone), stated: minutes > 0 || second > 0 };
}

function zoneName(zone: string | undefined): string {
  if (!zone) return '';
  return /^[+-]/.test(zone) ? zone : 'UTC';
}

/** True for words that mean an unknown time. */
export function saysUnknown(text: string): boolean {
  return /^(?:time\s+)?(?:unknown|not\s+(?:known|stated|specified)|unspecified|n\/?a|-+|tbd|غير معروف)?$/i.test(
    text.trim(),
  );
}
