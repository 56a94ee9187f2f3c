import { parseCivil } from '../../domain/civil-time';
import type { Texts } from '../../i18n/texts';

/** A civil date in the reader's language. Text that is not a date is returned as it is. */
export function dayText(date: string, { format }: Texts): string {
  const parsed = parseCivil(date);
  return parsed ? format.date(parsed.minutes) : date;
}
