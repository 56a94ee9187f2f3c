import { useCallback, useState } from 'react';
import { withLaterMessages } from '../../i18n/texts';
import { usePartMissing } from '../../state/use-part-missing';
import { lateCode, useLateCode } from '../../ui/late-code';

const DATES = lateCode(async () => {
  const [part, dates] = await Promise.all([withLaterMessages(import('./DateOffers')), import('./date-offers')]);
  return { ...part, ...dates };
}, 'firstSign');

type DateCode = typeof import('./date-offers') & typeof import('./DateOffers');

interface DateSearch {
  /** The code that tells a date from words and offers to go there; null until it has arrived. */
  readonly code: DateCode | null;
  /** Whether nobody knows yet if the text is a date. False where the code cannot be fetched: then all text is words. */
  readonly isUnread: boolean;
}

/** Fetches the code that reads dates when there is a text to read. Where this fails, a message says so. */
export function useDateSearch(text: string): DateSearch {
  const partMissing = usePartMissing();
  const [isMissing, setMissing] = useState(false);
  const miss = useCallback(() => {
    setMissing(true);
    partMissing();
  }, [partMissing]);
  const code = useLateCode(DATES, text !== '', miss);
  if (text === '' && isMissing) setMissing(false);
  return { code, isUnread: text !== '' && code === null && !isMissing };
}

/** Whether a text is known to be a date of the dataset's time. */
export function isKnownDate(text: string, range: readonly [number, number]): boolean {
  return (DATES.now?.offeredDates(text, range).length ?? 0) > 0;
}
