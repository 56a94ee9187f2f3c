import { areaY, axisX, axisY, lineY, type Markish, rect, rectY, ruleX, ruleY, text } from '@observablehq/plot';
import { MS_PER_MINUTE } from '../../domain/civil-time';
import { MINUTES_PER_DAY, type Minutes } from '../../domain/time-interval';
import type { Texts } from '../../i18n/texts';
import { isKnown } from '../../spacetime/figure-lanes';
import { segmentsOf } from './chart-figures';
import { PLAIN_FILL, partFill } from './part-look';
import { type DrawnChart, drawPlot } from './plot-svg';
import { isUnknown, type RangePoint, type TimePoint } from './time-series';

/** What the chart over time shows. */
export interface TimePicture {
  readonly points: readonly TimePoint[];
  /** The line of a mode that has one; null for bars. */
  readonly line: readonly RangePoint[] | null;
  readonly window: readonly [Minutes, Minutes];
  readonly width: number;
  readonly id: string;
  readonly label: string;
}

const HEIGHT = 150;
const MARGINS = { marginTop: 10, marginBottom: 22, marginLeft: 40, marginRight: 18 };

export function drawTime(picture: TimePicture, texts: Texts): DrawnChart {
  const { points, window, width, id, label, line } = picture;
  const { format } = texts;
  const [first, last] = [points[0]?.from ?? 0, points.at(-1)?.to ?? 1];
  const shown = [Math.max(first, window[0]), Math.min(last, window[1])].map(dateOf);
  const marks: Markish[] = [
    rect([shown], { x1: (ends) => ends[0], x2: (ends) => ends[1], fill: 'var(--accent-soft)' }),
    axisX({ ticks: 3, tickSize: 3, tickFormat: (at: Date) => tickText(at, [first, last], texts) }),
    axisY({ ticks: 4, tickSize: 0, tickFormat: (value: number) => format.quantity(value), stroke: 'none' }),
    ruleY([0], { stroke: 'var(--line-strong)' }),
    ...(line ? lineMarks(line) : barMarks(points, window, id)),
  ];
  const { svg, scale } = drawPlot(
    {
      ...MARGINS,
      width,
      height: HEIGHT,
      x: { type: 'utc', domain: [dateOf(first), dateOf(last)], label: null },
      y: { label: null, nice: true, zero: true },
      color: { type: 'identity' },
      marks,
    },
    id,
    label,
  );
  const invert = scale('x')?.invert;
  return { svg, minuteAt: (x) => Number(invert?.(x)) / MS_PER_MINUTE };
}

/** The bars; those outside the window are faint. The band from the lowest to the highest figure lies over each. */
function barMarks(points: readonly TimePoint[], window: readonly [Minutes, Minutes], id: string): Markish[] {
  const bars = points.flatMap((point) =>
    segmentsOf(point.total, point.parts).map(({ part, from, to }) => ({ point, from, to, fill: partFill(part, id) })),
  );
  const isIn = ({ from, to }: TimePoint) => from < window[1] && to > window[0];
  const bar = (data: typeof bars, fillOpacity: number) =>
    rectY(data, {
      x1: ({ point }) => dateOf(point.from),
      x2: ({ point }) => dateOf(point.to),
      y1: 'from',
      y2: 'to',
      fill: 'fill',
      fillOpacity,
      insetLeft: 0.5,
      insetRight: 0.5,
    });
  const ranged = points.filter(({ total }) => isKnown(total) && total.low !== total.high);
  const low = (point: TimePoint) => point.total.low;
  const high = (point: TimePoint) => point.total.high;
  const middle = ({ from, to }: TimePoint) => dateOf((from + to) / 2);
  return [
    bar(
      bars.filter(({ point }) => isIn(point)),
      1,
    ),
    bar(
      bars.filter(({ point }) => !isIn(point)),
      0.35,
    ),
    rectY(ranged, {
      x1: ({ from }: TimePoint) => dateOf(from),
      x2: ({ to }: TimePoint) => dateOf(to),
      y1: low,
      y2: high,
      fill: 'var(--text)',
      fillOpacity: 0.18,
    }),
    ruleX(ranged, { x: middle, y1: low, y2: high, stroke: 'var(--text)', strokeWidth: 1.25 }),
    text(
      points.filter(({ total }) => isUnknown(total)),
      { x: middle, y: 0, dy: -6, text: () => '?', fill: 'var(--text-muted)' },
    ),
  ];
}

function lineMarks(line: readonly RangePoint[]): Markish[] {
  const x = ({ to }: RangePoint) => dateOf(to);
  return [
    areaY(line, { x, y1: 'low', y2: 'high', fill: PLAIN_FILL, fillOpacity: 0.3 }),
    lineY(line, { x, y: 'best', stroke: 'var(--text)', strokeWidth: 1.5 }),
  ];
}

export function dateOf(minute: Minutes): Date {
  return new Date(minute * MS_PER_MINUTE);
}

/** Part of the axis at its end where a label would be cut off. */
const NO_ROOM = 0.08;

export function tickText(at: Date, [first, last]: readonly [Minutes, Minutes], { format }: Texts): string {
  const minute = at.getTime() / MS_PER_MINUTE;
  const span = last - first;
  if (minute > last - span * NO_ROOM) return '';
  if (span > 4 * 365 * MINUTES_PER_DAY) return format.year(minute);
  if (span > 90 * MINUTES_PER_DAY) return format.dateWith(minute, { month: 'short', year: 'numeric' });
  if (span > 3 * MINUTES_PER_DAY) return format.dateWith(minute, { day: 'numeric', month: 'short' });
  return format.dateTime(minute);
}
