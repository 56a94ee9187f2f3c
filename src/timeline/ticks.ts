import { dayStart, MS_PER_MINUTE } from '../domain/civil-time';
import type { Minutes } from '../domain/time-interval';
import type { Formats } from '../i18n/formats';
import { addUnits, floorTo, MEAN_MINUTES, type TimeUnit } from '../spacetime/time-units';
import { type Axis, toX } from './axis';

export interface Tick {
  readonly minute: Minutes;
  readonly label: string;
  /** The start of a year, or of a day when the ticks are times of day. Such a tick is drawn stronger. */
  readonly major: boolean;
}

/** A tick with its position on the track. */
export interface LaidTick {
  /** Px from the start of the track. */
  readonly x: number;
  /** Empty when the label would touch the label before it or leave the track. */
  readonly label: string;
  readonly major: boolean;
}

/** Steps between ticks, from fine to coarse. */
const STEPS: readonly (readonly [TimeUnit, number])[] = [
  ['minute', 1],
  ['minute', 5],
  ['minute', 15],
  ['minute', 30],
  ['hour', 1],
  ['hour', 3],
  ['hour', 6],
  ['hour', 12],
  ['day', 1],
  ['day', 2],
  ['week', 1],
  ['week', 2],
  ['month', 1],
  ['month', 2],
  ['quarter', 1],
  ['month', 6],
  ['year', 1],
  ['year', 2],
  ['year', 5],
  ['year', 10],
  ['year', 25],
  ['year', 100],
];

/** Px that a label needs. */
const LABEL_WIDTH = 76;

/** Ticks on round dates, with room for their labels. The first tick and the start of a year name the year. */
export function ticksFor(axis: Axis, format: Formats): readonly Tick[] {
  const perPx = (axis.to - axis.from) / axis.width;
  const [unit, count] = STEPS.find(([unit, count]) => (MEAN_MINUTES[unit] * count) / perPx >= LABEL_WIDTH) ?? [
    'year',
    500,
  ];
  const ticks: Tick[] = [];
  let at = firstTick(unit, count, axis.from, format.weekStart);
  while (at < axis.to) {
    if (at >= axis.from) ticks.push({ minute: at, ...labelOf(unit, at, ticks.length === 0, format) });
    at = addUnits(unit, at, count);
  }
  return ticks;
}

/** Px from a tick to its label. */
export const LABEL_OFFSET = 4;
/** The smallest distance in px from a label to the next tick with a label. */
const LABEL_GAP = 12;

/** Places the ticks. A label without room is left out, but its tick stays. `widthOf` returns the width of a label in px. */
export function layTicks(ticks: readonly Tick[], axis: Axis, widthOf: (label: string) => number): readonly LaidTick[] {
  let free = Number.NEGATIVE_INFINITY;
  return ticks.map(({ minute, label, major }) => {
    const x = Math.round(toX(axis, minute));
    const width = widthOf(label);
    if (x < free || x + LABEL_OFFSET + width > axis.width) return { x, label: '', major };
    free = x + width + LABEL_GAP;
    return { x, label, major };
  });
}

function firstTick(unit: TimeUnit, count: number, from: Minutes, weekStart: number): Minutes {
  if (unit === 'minute' || unit === 'hour') return floorTo('day', from, weekStart);
  if (unit === 'day') return floorTo('week', from, weekStart);
  if (unit === 'month') return floorTo('year', from, weekStart);
  if (unit !== 'year') return floorTo(unit, from, weekStart);
  const year = new Date(from * MS_PER_MINUTE).getUTCFullYear();
  return addUnits('year', floorTo('year', from, weekStart), -(((year % count) + count) % count));
}

function labelOf(unit: TimeUnit, at: Minutes, isFirst: boolean, format: Formats): Pick<Tick, 'label' | 'major'> {
  const isYear = floorTo('year', at, 1) === at;
  if (unit === 'year') return { label: format.dateWith(at, { year: 'numeric' }), major: true };
  if (unit === 'minute' || unit === 'hour') {
    const day = format.dateWith(at, { day: 'numeric', month: 'short' });
    if (dayStart(at) === at) return { label: day, major: true };
    return { label: isFirst ? `${day}${format.comma} ${format.time(at)}` : format.time(at), major: false };
  }
  const withDay = unit === 'day' || unit === 'week';
  const options: Intl.DateTimeFormatOptions = {
    month: 'short',
    ...(withDay && { day: 'numeric' }),
    ...((isYear || isFirst) && { year: 'numeric' }),
  };
  return { label: format.dateWith(at, options), major: isYear };
}
