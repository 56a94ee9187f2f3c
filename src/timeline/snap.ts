import { DAYS_PER_WEEK, MINUTES_PER_DAY, MINUTES_PER_HOUR, type Minutes } from '../domain/time-interval';
import { FINEST_MINUTES, type FinestUnit } from '../spacetime/finest-unit';

/** Steps to which the ends of the window snap, from fine to coarse. Days are the coarsest: a reader names days, not weeks. */
const STEPS: readonly Minutes[] = [1, 5, 15, MINUTES_PER_HOUR, MINUTES_PER_DAY];

/**
 * The step to which a pointer or a key moves the window: not finer than the data, and not finer than a px of the axis, unless
 * that is more than a day.
 */
export function snapStep(finest: FinestUnit, minutesPerPx: number): Minutes {
  const allowed = STEPS.filter((step) => step >= FINEST_MINUTES[finest]);
  return allowed.find((step) => step >= minutesPerPx) ?? MINUTES_PER_DAY;
}

/** The nearest multiple of the step. Days and hours begin on such multiples, because the axis begins at a midnight. */
export function snap(minute: Minutes, step: Minutes): Minutes {
  return Math.round(minute / step) * step;
}

/** The last multiple of the step that is not after the minute. */
export function floorToStep(minute: Minutes, step: Minutes): Minutes {
  return Math.floor(minute / step) * step;
}

/** The shortest period that the axis shows, so that a few units of the data fill it. */
export function shortestAxis(finest: FinestUnit): Minutes {
  return { minute: 10, hour: MINUTES_PER_HOUR * 6, day: MINUTES_PER_DAY * DAYS_PER_WEEK }[finest];
}
