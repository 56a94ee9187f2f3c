import { nextMonth, parseCivil } from '../domain/civil-time';
import type { MonthCoverage } from '../domain/incident';
import type { Minutes } from '../domain/time-interval';

/** Months in a row that were searched thinly or not at all. A gap there must not be read as calm. */
export interface CoverageGap {
  readonly from: Minutes;
  readonly to: Minutes;
  readonly searched: 'thin' | 'no';
}

/** The gaps of a dataset, in order; none where it does not say which months were searched. */
export function coverageGaps(months: readonly MonthCoverage[] = []): readonly CoverageGap[] {
  const gaps: CoverageGap[] = [];
  for (const { month, searched } of months) {
    const from = parseCivil(`${month}-01`)?.minutes;
    if (from === undefined || searched === 'yes') continue;
    const last = gaps.at(-1);
    if (last?.to === from && last.searched === searched) gaps[gaps.length - 1] = { ...last, to: nextMonth(from) };
    else gaps.push({ from, to: nextMonth(from), searched });
  }
  return gaps;
}

/** The gaps that share time with [from, to). */
export function gapsWithin(gaps: readonly CoverageGap[], from: Minutes, to: Minutes): readonly CoverageGap[] {
  return gaps.filter((gap) => gap.from < to && gap.to > from);
}
