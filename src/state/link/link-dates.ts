import { MS_PER_MINUTE, parseCivil } from '../../domain/civil-time';
import { MINUTES_PER_DAY } from '../../domain/time-interval';

/** `2020-03-11` or `2020-03-11T10:51` -> minutes since 1970 on the UTC axis; undefined for any other text. */
export function parseLinkDate(text: string): number | undefined {
  return parseCivil(text)?.minutes;
}

/** The inverse of `parseLinkDate`. */
export function formatLinkDate(minutes: number): string {
  const iso = new Date(minutes * MS_PER_MINUTE).toISOString();
  return minutes % MINUTES_PER_DAY === 0 ? iso.slice(0, 10) : iso.slice(0, 16);
}
