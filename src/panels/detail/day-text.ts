import { parseCivil } from '../../domain/civil-time';
import type { Texts } from '../../i18n/texts';

/** A civil date as the reader's language writes it; a text that is not a date stands as it is. */
export function dayText(date: string, { format }: Texts): string {
  const parsed = parseCivil(date);
  return parsed ? format.date(parsed.minutes) : date;
}
