import type { FigureClaim } from '../../domain/claim';
import { MINUTES_PER_DAY } from '../../domain/time-interval';
import type { CountStory, StoryPoint } from './count-stories';

/** Size of the drawing in its own units. One unit is about one CSS px. */
export const WIDTH = 336;
export const HEIGHT = 128;
/** Height of the axis, which has the days below it. */
export const BASELINE = 94;
const TOP = 18;
const SIDE = 14;
/** The smallest distance at which a reader can tell two numbers or two days apart. */
const LABEL_HEIGHT = 12;
const LABEL_WIDTH = 18;
/** Minutes between two days above which the axis is drawn broken. */
const LONG_GAP = 31 * MINUTES_PER_DAY;

/** A point of the chart. */
export interface PlacedPoint {
  readonly point: StoryPoint;
  readonly x: number;
  /** Height of the labelled number. */
  readonly y: number;
  /** Height of the lower end of a range; the same as `y` for a single number. */
  readonly y2: number;
  readonly isLabelled: boolean;
}

/** A day under the axis. */
export interface PlacedDay {
  readonly minutes: number;
  readonly x: number;
  readonly isLabelled: boolean;
  /** Whether the label names the month, because the day before is in another month. */
  readonly isNewMonth: boolean;
  /** Whether more than a month has passed since the day before. */
  readonly isAfterGap: boolean;
}

export interface StoryLayout {
  readonly points: readonly PlacedPoint[];
  readonly days: readonly PlacedDay[];
  /** SVG path of each line of the story. */
  readonly paths: readonly string[];
}

/** Spaces the days evenly and draws the numbers to scale from zero. A point gets no label when another label would touch it. */
export function layOutStory({ points, lines }: CountStory): StoryLayout {
  const minutes = [...new Set(points.map((point) => point.minutes))];
  const step = minutes.length > 1 ? (WIDTH - 2 * SIDE) / (minutes.length - 1) : 0;
  const most = Math.max(1, ...points.map(({ claim }) => claim.high ?? claim.low ?? 0));
  const xOf = (point: StoryPoint) => SIDE + minutes.indexOf(point.minutes) * step;
  const yOf = (value: number) => BASELINE - (value / most) * (BASELINE - TOP);
  const placed: PlacedPoint[] = [];
  for (const point of points) {
    const [x, y] = [xOf(point), yOf(numberOf(point.claim))];
    const isFree = !placed.some((each) => each.isLabelled && isNear(each, x, y));
    placed.push({ point, x, y, y2: yOf(point.claim.low ?? point.claim.high ?? 0), isLabelled: isFree });
  }
  return {
    points: placed,
    days: minutes.map((each, index) => dayOf(each, minutes[index - 1], SIDE + index * step, isShown(index, step))),
    paths: lines.map((line) => pathOf(line.points.map((point) => [xOf(point), yOf(numberOf(point.claim))]))),
  };
}

/** Width of a letter of a month's name, and of the year beside the last one, about. */
const LETTER = 6;
const YEAR_LETTERS = 5;

/**
 * The days that a month's name may stand under. The first and the last keep theirs; between them a name that would come
 * nearer than two letters to another is left out. Arabic names of months are three times as long as English ones.
 */
export function monthsWithRoom(days: readonly PlacedDay[], nameOf: (day: PlacedDay) => string): ReadonlySet<PlacedDay> {
  const named = days.filter(({ isNewMonth, isLabelled }) => isNewMonth && isLabelled);
  const width = (day: PlacedDay) => (nameOf(day).length + (day === days[0] ? 0 : YEAR_LETTERS)) * LETTER;
  const spanOf = (day: PlacedDay): readonly [number, number] => {
    if (day === days[0]) return [0, width(day)];
    if (day === days.at(-1)) return [WIDTH - width(day), WIDTH];
    return [day.x - width(day) / 2, day.x + width(day) / 2];
  };
  const kept: PlacedDay[] = [];
  const byWeight = [named[0], named.at(-1), ...named.slice(1, -1)];
  for (const day of byWeight) {
    if (!day || kept.includes(day)) continue;
    const [from, to] = spanOf(day);
    const isFree = kept.every((each) => {
      const [start, end] = spanOf(each);
      return to + 2 * LETTER <= start || from >= end + 2 * LETTER;
    });
    if (isFree) kept.push(day);
  }
  return new Set(kept);
}

/** The number at whose height a claim is drawn: the upper end of a range. */
function numberOf({ low, high }: FigureClaim): number {
  return high ?? low ?? 0;
}

function isNear(point: PlacedPoint, x: number, y: number): boolean {
  return Math.abs(point.x - x) < LABEL_WIDTH && Math.abs(point.y - y) < LABEL_HEIGHT;
}

function isShown(index: number, step: number): boolean {
  return step === 0 || index % Math.ceil(LABEL_WIDTH / step) === 0;
}

function dayOf(minutes: number, before: number | undefined, x: number, isLabelled: boolean): PlacedDay {
  const month = (at: number) => new Date(at * 60_000).toISOString().slice(0, 7);
  return {
    minutes,
    x,
    isLabelled,
    isNewMonth: before === undefined || month(before) !== month(minutes),
    isAfterGap: before !== undefined && minutes - before > LONG_GAP,
  };
}

/** A path in steps, because a number holds until the speaker states another. */
function pathOf(points: readonly (readonly [number, number])[]): string {
  const [first, ...rest] = points;
  if (!first) return '';
  return `M${first[0]} ${first[1]}${rest.map(([x, y]) => `H${x}V${y}`).join('')}`;
}
