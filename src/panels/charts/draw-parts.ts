import { axisX, axisY, type Markish, rect, rectY, ruleX, ruleY, text } from '@observablehq/plot';
import { MS_PER_MINUTE } from '../../domain/civil-time';
import type { Minutes } from '../../domain/time-interval';
import type { Texts } from '../../i18n/texts';
import { isKnown } from '../../spacetime/figure-lanes';
import { dateOf, tickText } from './draw-time';
import { partFill } from './part-look';
import type { PartPoint, PartsData } from './parts-data';
import { type DrawnChart, drawPlot, shortLabel } from './plot-svg';
import { isUnknown } from './time-series';

interface PartsPicture {
  readonly parts: PartsData['parts'];
  readonly window: readonly [Minutes, Minutes];
  readonly width: number;
  readonly id: string;
  readonly label: string;
}

/** Px of one part. */
const ROW = 54;

/** One row of bars for each part, all on one scale of time and one of figures. */
export function drawParts({ parts, window, width, id, label }: PartsPicture, texts: Texts): DrawnChart {
  const { format } = texts;
  const points = parts.flatMap((each) => each.points);
  const [first, last] = [points[0]?.from ?? 0, points.at(-1)?.to ?? 1];
  const shown = [Math.max(first, window[0]), Math.min(last, window[1])].map(dateOf);
  const known = points.filter(({ total }) => isKnown(total));
  const ranged = known.filter(({ total }) => total.low !== total.high);
  const fy = ({ part }: { readonly part: number }) => part;
  const middle = ({ from, to }: PartPoint) => dateOf((from + to) / 2);
  const isIn = ({ from, to }: PartPoint) => from < window[1] && to > window[0];
  const bars = (data: readonly PartPoint[], fillOpacity: number) =>
    rectY(data, {
      fy,
      x1: ({ from }: PartPoint) => dateOf(from),
      x2: ({ to }: PartPoint) => dateOf(to),
      y1: 0,
      y2: ({ total }: PartPoint) => total.best,
      fill: ({ part }: PartPoint) => partFill(part, id),
      fillOpacity,
      insetLeft: 0.5,
      insetRight: 0.5,
    });
  const marks: Markish[] = [
    rect([shown], { x1: (ends) => ends[0], x2: (ends) => ends[1], fill: 'var(--accent-soft)' }),
    axisX({ ticks: 3, tickSize: 3, tickFormat: (at: Date) => tickText(at, [first, last], texts) }),
    axisY({ ticks: 2, tickSize: 0, tickFormat: (value: number) => format.quantity(value), stroke: 'none' }),
    ruleY([0], { stroke: 'var(--line-strong)' }),
    bars(known.filter(isIn), 1),
    bars(
      known.filter((point) => !isIn(point)),
      0.35,
    ),
    ruleX(ranged, {
      fy,
      x: middle,
      y1: ({ total }: PartPoint) => total.low,
      y2: ({ total }: PartPoint) => total.high,
      stroke: 'var(--text)',
      strokeWidth: 1.25,
    }),
    text(
      points.filter(({ total }) => isUnknown(total)),
      { fy, x: middle, y: 0, dy: -6, text: () => '?', fill: 'var(--text-muted)' },
    ),
    text(parts, {
      fy,
      text: (each: PartsData['parts'][number]) => shortLabel(each.label, 40),
      frameAnchor: 'top-left',
      dx: 2,
      dy: -3,
      fill: 'var(--text)',
      stroke: 'var(--surface)',
    }),
  ];
  const { svg, scale } = drawPlot(
    {
      width,
      height: parts.length * ROW + 34,
      marginTop: 12,
      marginBottom: 22,
      marginLeft: 40,
      marginRight: 18,
      x: { type: 'utc', domain: [dateOf(first), dateOf(last)], label: null },
      y: { label: null, nice: true, zero: true },
      fy: { domain: parts.map(({ part }) => part), axis: null, label: null, padding: 0.28 },
      color: { type: 'identity' },
      marks,
    },
    id,
    label,
  );
  const invert = scale('x')?.invert;
  return { svg, minuteAt: (x) => Number(invert?.(x)) / MS_PER_MINUTE };
}
