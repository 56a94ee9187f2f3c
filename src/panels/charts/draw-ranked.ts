import { axisX, axisY, barX, type Markish, ruleX, ruleY, text } from '@observablehq/plot';
import { figureRange } from '../../i18n/measure-text';
import type { Texts } from '../../i18n/texts';
import { segmentsOf } from './chart-figures';
import { partFill } from './part-look';
import { type DrawnChart, drawPlot, shortLabel } from './plot-svg';
import type { RankedValue } from './ranked-values';

/** A bar of a ranking. */
export interface RankedBar extends RankedValue {
  readonly label: string;
  /** Left out by the filter of its dimension. */
  readonly isOut: boolean;
}

const ROW = 22;
const NAMES = 132;
const FIGURES = 52;

/** In a language from right to left, names stand on the right and the bars grow to the left. */
export function drawRanked(
  bars: readonly RankedBar[],
  { width, id, label }: { readonly width: number; readonly id: string; readonly label: string },
  texts: Texts,
): DrawnChart {
  const isRtl = texts.language === 'ar';
  const keys = bars.map(({ code }) => String(code));
  const names = new Map(bars.map((bar) => [String(bar.code), bar.label]));
  const pieces = bars.flatMap((bar) =>
    segmentsOf(bar.total, bar.parts).map(({ part, from, to }) => ({ bar, from, to, fill: partFill(part, id) })),
  );
  const ranged = bars.filter(({ total }) => total.low !== total.high);
  const key = ({ code }: RankedBar) => String(code);
  const piece = (isOut: boolean) =>
    barX(
      pieces.filter(({ bar }) => bar.isOut === isOut),
      {
        y: ({ bar }) => key(bar),
        x1: 'from',
        x2: 'to',
        fill: 'fill',
        fillOpacity: isOut ? 0.35 : 1,
        insetTop: 3,
        insetBottom: 3,
      },
    );
  const marks: Markish[] = [
    axisY({
      anchor: isRtl ? 'right' : 'left',
      tickSize: 0,
      tickFormat: (code: string) => shortLabel(names.get(code) ?? ''),
      fill: 'var(--text)',
    }),
    axisX({ ticks: 3, tickSize: 0, tickFormat: (value: number) => texts.format.quantity(value) }),
    piece(false),
    piece(true),
    ruleX([0], { stroke: 'var(--line-strong)' }),
    ruleY(ranged, {
      y: key,
      x1: ({ total }: RankedBar) => total.low,
      x2: ({ total }: RankedBar) => total.high,
      stroke: 'var(--text)',
      strokeWidth: 1.5,
    }),
    text(bars, {
      y: key,
      x: ({ total }: RankedBar) => Math.max(0, total.high),
      text: ({ total }: RankedBar) => figureRange(total, texts),
      dx: isRtl ? -4 : 4,
      textAnchor: isRtl ? 'end' : 'start',
      fill: 'var(--text)',
    }),
  ];
  return drawPlot(
    {
      width,
      height: bars.length * ROW + 26,
      marginTop: 2,
      marginBottom: 20,
      marginLeft: isRtl ? FIGURES : NAMES,
      marginRight: isRtl ? NAMES : FIGURES,
      x: { label: null, reverse: isRtl, zero: true },
      y: { type: 'band', domain: keys, label: null, padding: 0 },
      color: { type: 'identity' },
      marks,
    },
    id,
    label,
  );
}

/** The bar at a height of the drawing. */
export function barAt(bars: readonly RankedBar[], y: number): RankedBar | null {
  return bars[Math.floor((y - 2) / ROW)] ?? null;
}
