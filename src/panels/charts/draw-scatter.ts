import { axisX, axisY, dot, type Markish, rect, ruleX, ruleY } from '@observablehq/plot';
import { rangeLabel } from '../../i18n/range-label';
import type { Texts } from '../../i18n/texts';
import type { PairCell, PairScale } from '../../spacetime/pair-cells';
import type { NumberPair } from '../../spacetime/pair-rows';
import { PLAIN_FILL } from './part-look';
import { type DrawnChart, drawPlot, shortLabel } from './plot-svg';
import { rangesOfCells, type ScatterData } from './scatter-data';
import { SHADES, shadeColour } from './shade-steps';

const HEIGHT = 240;
const FAINT = 0.3;
const RADIUS = { least: 3, most: 12 };

interface ScatterPicture {
  readonly data: ScatterData;
  readonly width: number;
  readonly id: string;
  readonly label: string;
}

export function drawScatter({ data, width, id, label }: ScatterPicture, texts: Texts): DrawnChart {
  const { format } = texts;
  const { names, found } = data;
  const { pairs, scales } = found;
  const axis = ({ isRooted, from, to, edges }: PairScale, ends: readonly number[]) => ({
    type: isRooted ? ('sqrt' as const) : ('linear' as const),
    domain: domainOf([from, pairs ? to : (edges.at(-1) ?? to), ...ends]),
    label: null,
  });
  const tickFormat = (value: number) => format.quantity(value);
  const marks: Markish[] = [
    axisX({
      ticks: 5,
      tickSize: 3,
      tickFormat,
      label: shortLabel(names[0], 40),
      labelArrow: 'none',
      labelAnchor: 'right',
    }),
    axisY({
      ticks: 5,
      tickSize: 3,
      tickFormat,
      label: shortLabel(names[1], 40),
      labelArrow: 'none',
      labelAnchor: 'top',
    }),
    ...(pairs ? pairMarks(pairs, data, texts) : cellMarks(data, texts)),
  ];
  const { svg, scale } = drawPlot(
    {
      width,
      height: HEIGHT,
      marginTop: 24,
      marginBottom: 36,
      marginLeft: 44,
      marginRight: 18,
      x: axis(scales[0], pairs?.flatMap(({ xRange }) => xRange) ?? []),
      y: axis(scales[1], pairs?.flatMap(({ yRange }) => yRange) ?? []),
      r: { type: 'identity' },
      color: { type: 'identity' },
      marks,
    },
    id,
    label,
  );
  const [x, y] = [scale('x'), scale('y')];
  return { svg, numbersAt: (px, py) => [Number(x?.invert?.(px)), Number(y?.invert?.(py))] };
}

/** One number alone needs room on both sides. */
function domainOf(values: readonly number[]): [number, number] {
  const [low, high] = values.reduce(
    ([least, most], value) => [Math.min(least, value), Math.max(most, value)] as const,
    [values[0] ?? 0, values[0] ?? 0] as const,
  );
  return low === high ? [low - 1, high + 1] : [low, high];
}

function pairMarks(pairs: readonly NumberPair[], { names: [x, y] }: ScatterData, texts: Texts): Markish[] {
  const { t, format } = texts;
  const most = pairs.reduce((largest, { incidents }) => Math.max(largest, incidents), 1);
  const radius = ({ incidents }: NumberPair) =>
    RADIUS.least + (most === 1 ? 0 : (RADIUS.most - RADIUS.least) * Math.sqrt((incidents - 1) / (most - 1)));
  const opacity = ({ isIn }: NumberPair) => (isIn ? 1 : FAINT);
  const line = { stroke: 'var(--text)', strokeWidth: 1, strokeOpacity: (each: NumberPair) => 0.6 * opacity(each) };
  const title = (each: NumberPair) =>
    t('charts.scatter-tip', {
      x,
      y,
      xs: format.quantity(each.x),
      ys: format.quantity(each.y),
      count: each.incidents,
      number: format.number(each.incidents),
    });
  return [
    ruleY(
      pairs.filter(({ xRange }) => xRange[0] !== xRange[1]),
      { ...line, y: 'y', x1: ({ xRange }: NumberPair) => xRange[0], x2: ({ xRange }: NumberPair) => xRange[1] },
    ),
    ruleX(
      pairs.filter(({ yRange }) => yRange[0] !== yRange[1]),
      { ...line, x: 'x', y1: ({ yRange }: NumberPair) => yRange[0], y2: ({ yRange }: NumberPair) => yRange[1] },
    ),
    dot(pairs, {
      x: 'x',
      y: 'y',
      r: radius,
      fill: PLAIN_FILL,
      fillOpacity: (each: NumberPair) => 0.75 * opacity(each),
      stroke: 'var(--surface)',
      strokeWidth: 1,
      title,
    }),
  ];
}

function cellMarks({ names: [x, y], found: { cells, scales } }: ScatterData, texts: Texts): Markish[] {
  const { t, format } = texts;
  const most = cells.reduce((largest, { incidents }) => Math.max(largest, incidents), 1);
  // By the logarithm: one cell often holds most of the incidents.
  const shade = ({ incidents }: PairCell) =>
    Math.min(SHADES - 1, Math.floor((Math.log(incidents) / Math.log(most + 1)) * SHADES));
  const title = (cell: PairCell) => {
    const [xs, ys] = rangesOfCells([cell], scales);
    const params = { x, y, xs: rangeLabel(xs, texts), ys: rangeLabel(ys, texts) };
    return t('charts.scatter-tip', { ...params, count: cell.incidents, number: format.number(cell.incidents) });
  };
  return [
    rect(cells, {
      x1: 'x1',
      x2: 'x2',
      y1: 'y1',
      y2: 'y2',
      fill: (cell: PairCell) => shadeColour(shade(cell)),
      fillOpacity: ({ inside }: PairCell) => (inside > 0 ? 1 : FAINT),
      inset: 0.5,
      title,
    }),
  ];
}
