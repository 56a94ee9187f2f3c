import { isoDate } from '../../domain/civil-time';

/** The reader's own day, as 2026-11-27. */
export function localDay(now: Date): string {
  return isoDate((now.getTime() - now.getTimezoneOffset() * 60_000) / 60_000);
}
