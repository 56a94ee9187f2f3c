/** Incidents of one day. */
export interface DayCount {
  /** Days since 1970-01-01. */
  readonly day: number;
  readonly incidents: number;
}

/** Days between two incidents that follow each other. */
export interface Gap {
  /** The day of the incident before, and of the one after, in days since 1970-01-01. */
  readonly from: number;
  readonly to: number;
  /** `to - from`: 1 where the next incident is on the next day. */
  readonly days: number;
}

/** The gaps between the incidents of a list. */
export interface GapFacts {
  readonly incidents: number;
  /** Gaps, which are one fewer than the incidents; two incidents of one day have a gap of 0 days. */
  readonly gaps: number;
  /** Days; null with fewer than two incidents. */
  readonly median: number | null;
  /** The longest first, then the earliest; only those of a day or more. */
  readonly longest: readonly Gap[];
  /** How many gaps are as long as the longest one. */
  readonly ties: number;
}

/**
 * Gaps in days between incidents that follow each other. The time before the first one and after the last one is no gap, because
 * nobody knows how long it goes on.
 * @param days ascending, each day once
 * @param most how many of the longest are named
 */
export function gapFacts(days: readonly DayCount[], most: number): GapFacts {
  const held = days.filter(({ incidents }) => incidents > 0);
  const incidents = held.reduce((sum, each) => sum + each.incidents, 0);
  const gaps = held.slice(1).map(({ day }, at): Gap => {
    const from = held[at]?.day ?? day;
    return { from, to: day, days: day - from };
  });
  const sorted = [...gaps].sort((a, b) => b.days - a.days || a.from - b.from);
  const longest = sorted[0]?.days;
  return {
    incidents,
    gaps: Math.max(0, incidents - 1),
    median: medianOf(
      gaps.map((gap) => gap.days).sort((a, b) => a - b),
      Math.max(0, incidents - 1),
    ),
    longest: sorted.slice(0, most),
    ties: sorted.filter((gap) => gap.days === longest).length,
  };
}

/** The median of the ascending lengths and of so many zeros before them that there are `count` of them. */
function medianOf(lengths: readonly number[], count: number): number | null {
  if (count === 0) return null;
  const zeros = count - lengths.length;
  const at = (index: number) => (index < zeros ? 0 : (lengths[index - zeros] ?? 0));
  return (at(Math.floor((count - 1) / 2)) + at(Math.ceil((count - 1) / 2))) / 2;
}
