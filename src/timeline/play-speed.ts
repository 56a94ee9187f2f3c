import { DAYS_PER_WEEK, MINUTES_PER_DAY, MINUTES_PER_HOUR, type Minutes } from '../domain/time-interval';

/** Seconds in which play goes through the whole range, unless the reader chooses a speed. */
const WHOLE_RUN_SECONDS = 20;

const WEEK = MINUTES_PER_DAY * DAYS_PER_WEEK;

/** Speeds that a reader can name, in minutes of the data for each second. */
const NAMED: readonly Minutes[] = [
  1,
  5,
  15,
  MINUTES_PER_HOUR,
  MINUTES_PER_HOUR * 3,
  MINUTES_PER_HOUR * 12,
  MINUTES_PER_DAY,
  MINUTES_PER_DAY * 2,
  WEEK,
  WEEK * 2,
  WEEK * 4,
  WEEK * 13,
  WEEK * 26,
  WEEK * 52,
  WEEK * 104,
];
/** A choice whose run takes longer or shorter, in seconds, is no use. */
const LONGEST_RUN = 900;
const SHORTEST_RUN = 4;
/** Two choices that differ by less than this factor are one. */
const NEAR = 1.35;

type Range = readonly [Minutes, Minutes];

/** A speed in words: so many minutes, hours, days or weeks in a second. */
export interface SpeedName {
  readonly amount: number;
  readonly unit: 'minute' | 'hour' | 'day' | 'week';
}

const UNITS = [
  ['week', WEEK],
  ['day', MINUTES_PER_DAY],
  ['hour', MINUTES_PER_HOUR],
  ['minute', 1],
] as const;

/** The speed in the largest unit that says it in a whole number. */
export function speedName(pace: Minutes): SpeedName {
  const [unit, length] = UNITS.find(([, minutes]) => pace >= minutes && pace % minutes === 0) ?? ['minute', 1];
  return { amount: Math.max(1, Math.round(pace / length)), unit };
}

/** The speed, in whole units, at which the range takes about 20 seconds. */
export function wholeRunPace([from, to]: Range): Minutes {
  const exact = (to - from) / WHOLE_RUN_SECONDS;
  if (exact >= MINUTES_PER_DAY * 60) return wholeUnits(exact, WEEK);
  if (exact >= MINUTES_PER_DAY * 2) return wholeUnits(exact, MINUTES_PER_DAY);
  return wholeUnits(exact, exact >= MINUTES_PER_HOUR * 2 ? MINUTES_PER_HOUR : 1);
}

function wholeUnits(pace: Minutes, unit: Minutes): Minutes {
  return Math.max(1, Math.round(pace / unit)) * unit;
}

/** The speeds to choose from, ascending: that of the whole run, and named ones whose run takes some seconds to some minutes. */
export function paceChoices(range: Range): readonly Minutes[] {
  const whole = wholeRunPace(range);
  const span = range[1] - range[0];
  const others = NAMED.filter((pace) => {
    const seconds = span / pace;
    const isNear = pace < whole * NEAR && pace > whole / NEAR;
    return seconds <= LONGEST_RUN && seconds >= SHORTEST_RUN && !isNear;
  });
  return [...others, whole].sort((a, b) => a - b);
}
