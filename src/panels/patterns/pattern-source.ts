import type { Atlas } from '../../dataset/atlas';
import { isoDate, nextMonth, parseCivil } from '../../domain/civil-time';
import type { PatternsChoice } from '../../domain/patterns/patterns-choice';
import { MINUTES_PER_DAY } from '../../domain/time-interval';
import type { Texts } from '../../i18n/texts';
import { type DayRows, dayRowsOf, hasManyEvents } from '../../spacetime/day-rows';
import { hasDates } from '../../spacetime/undated-rows';
import type { AppState } from '../../state/app-state';

/** Months in the dates that nobody searched. */
export interface ClosedMonth {
  /** `2019-07` */
  readonly month: string;
  /** Days since 1970-01-01, [from, to). */
  readonly from: number;
  readonly to: number;
}

/** What every pattern is counted from: a new object after each change of the selection. */
export interface PatternSource {
  readonly atlas: Atlas;
  readonly state: AppState;
  readonly known: DayRows;
  /** The dates as days since 1970-01-01, [first, end). */
  readonly firstDay: number;
  readonly endDay: number;
  readonly closed: readonly ClosedMonth[];
}

/** What each card of the patterns is made from. */
export interface PatternCardProps {
  readonly source: PatternSource;
  readonly choice: PatternsChoice;
  readonly onChange: (choice: PatternsChoice) => void;
}

export function patternSource(atlas: Atlas, state: AppState): PatternSource {
  const [from, to] = state.window;
  const firstDay = Math.floor(from / MINUTES_PER_DAY);
  const endDay = hasDates(atlas.engine.table) ? Math.max(firstDay, Math.ceil(to / MINUTES_PER_DAY)) : firstDay;
  const closed = (atlas.coverage ?? []).flatMap(({ month, searched }): ClosedMonth[] => {
    const start = parseCivil(`${month}-01`)?.minutes;
    if (start === undefined || searched !== 'no') return [];
    const days = { from: start / MINUTES_PER_DAY, to: nextMonth(start) / MINUTES_PER_DAY };
    return days.from < endDay && days.to > firstDay ? [{ month, ...days }] : [];
  });
  return { atlas, state, known: dayRowsOf(atlas.engine), firstDay, endDay, closed };
}

/**
 * What a pattern leaves out, in sentences.
 * @param vague how many dated incidents are not known well enough
 */
export function leftOutNotes(
  { known, atlas }: PatternSource,
  { t, format }: Texts,
  vague = known.vague.length,
): readonly string[] {
  const { undated } = known;
  return [
    ...(vague > 0 ? [t('patterns.vague', { count: vague, number: format.number(vague) })] : []),
    ...(undated > 0 ? [t('patterns.undated', { count: undated, number: format.number(undated) })] : []),
    ...(hasManyEvents(atlas.engine.table) ? [t('patterns.rows')] : []),
  ];
}

/** "41 days", "1.5 days". */
export function daysText(days: number, { t, format }: Texts): string {
  return t('patterns.days', { count: days, number: format.quantity(days) });
}

/** "July 2019 and August 2019". */
export function monthsText(months: readonly ClosedMonth[], { format }: Texts): string {
  return format.list(months.map(({ from }) => format.month(from * MINUTES_PER_DAY)));
}

/** The days from the first to the last, in words. */
export function daysRange(first: number, last: number, { format }: Texts): string {
  return format.dateRange(first * MINUTES_PER_DAY, (last + 1) * MINUTES_PER_DAY);
}

/** As ISO 8601 for files: `2020-03-09/2020-03-16`, the second is the first day after it. */
export function isoDays(first: number, last: number): string {
  return `${isoDate(first * MINUTES_PER_DAY)}/${isoDate((last + 1) * MINUTES_PER_DAY)}`;
}
